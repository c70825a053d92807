// SPDX-License-Identifier: MPL-2.0
// A screen that nobody sees (Xvfb), and a person before it who answers dialogs by their keys
// (xdotool).
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "office/process.hpp"
#include "office/temporary_folder.hpp"

namespace poa::install {

// Whether the condition comes true within a time that suffices a person and a slow machine.
[[nodiscard]] bool comes_true(const std::function<bool()>& condition);

class Screen {
 public:
  Screen();  // Throws OfficeError when there is no screen after a while.
  ~Screen();
  Screen(const Screen&) = delete;
  Screen& operator=(const Screen&) = delete;

  // "DISPLAY=…", for the environment of a program.
  [[nodiscard]] std::string variable() const { return "DISPLAY=:" + number_; }

  // Presses `key` in the window whose title matches, once it is there, until it has gone, or until
  // the `next` window has come. False when that does not happen in a time that suffices.
  [[nodiscard]] bool answer(std::string_view title, std::string_view key) const;
  [[nodiscard]] bool answer(std::string_view title, std::string_view key,
                            std::string_view next) const;

 private:
  [[nodiscard]] std::string window(std::string_view title) const;  // empty: none is visible
  [[nodiscard]] bool press_until(std::string_view title, std::string_view key,
                                 const std::function<bool()>& condition) const;
  [[nodiscard]] std::string xdotool(const std::vector<std::string>& arguments) const;

  office::TemporaryFolder folder_;
  office::Process server_;
  std::string number_;
};

}  // namespace poa::install
