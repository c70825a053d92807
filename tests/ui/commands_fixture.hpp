// SPDX-License-Identifier: MPL-2.0
// One Spanish office, with its dialogs, for all tests of the commands: starting it takes longer
// than most of them.
#pragma once

#include <gtest/gtest.h>

#include <memory>

#include "office/office.hpp"

namespace poa::office {

class CommandsTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(OfficeOptions{
        .language = Language::Spanish, .extensions = {POA_EXTENSION}, .dialogs = true});
  }
  static void TearDownTestSuite() { office.reset(); }

  static inline std::unique_ptr<Office> office;
};

}  // namespace poa::office
