// SPDX-License-Identifier: MPL-2.0
// The examples of the catalogue, which the README shows: typed on an empty sheet, they give what
// they say.
#include <gtest/gtest.h>

#include <string>

#include "catalog/functions.hpp"
#include "office/office.hpp"

namespace poa::office {
namespace {

TEST(Examples, EachGivesWhatItSays) {
  Office office({.language = Language::English, .extensions = {POA_EXTENSION}});
  Document document = office.new_spreadsheet();
  const std::string sheet = document.sheets().front();
  for (const catalog::Function& function : catalog::kFunctions) {
    SCOPED_TRACE(function.display_name);
    document.type_into(sheet, "T9", "=" + std::string(function.example.formula));
    EXPECT_EQ(document.cell(sheet, "T9").text(), function.example.result);
  }
}

}  // namespace
}  // namespace poa::office
