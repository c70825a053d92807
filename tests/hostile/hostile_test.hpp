// SPDX-License-Identifier: MPL-2.0
// The ground of the hostile tests: one office for each suite, whose death or silence fails the test
// in words and brings a new office for the next one.
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "catalog/function.hpp"
#include "office/office.hpp"

namespace poa::hostile {

using office::Document;
using office::Office;

class HostileTest : public testing::Test {
 protected:
  static void SetUpTestSuite() { start(); }
  static void TearDownTestSuite() { office_.reset(); }
  // The office answers after whatever a test did to it.
  void TearDown() override;

  static Office& office() { return *office_; }

  // Runs an action in the office and notes what it cost. Fails when the office dies of it, when it
  // gives no answer within a limit that only tells a hang from work, and when it grows by more
  // than `most_mb`. The action's result is the case's; an exception of it reaches the caller,
  // unless the office died.
  static std::string measured(const std::string& what, const std::function<std::string()>& action,
                              long most_mb = kUsualGrowth);

  static constexpr long kUsualGrowth = 300;

  // The same without the figures.
  static std::string watched(const std::string& what, const std::function<std::string()>& action);

 private:
  static void start();

  static inline std::unique_ptr<Office> office_;
};

// Returns what the cell shows: "12", "OK", or "Err:502".
[[nodiscard]] std::string shown(const office::Cell& cell);
// Enters a formula, in English with programmatic names, into the cell and returns what it shows.
[[nodiscard]] std::string shown(Document& document, const std::string& address,
                                const std::string& formula);

// Copies the first row of the range to the rows below it.
void fill_down(const Document& document, const std::string& address);

// Returns the name that formulas in files have: MX.POA.FUNCIONES.RELATIVO.
[[nodiscard]] std::string programmatic_name(const catalog::Function& function);

[[nodiscard]] std::string first_sheet(const Document& document);

}  // namespace poa::hostile
