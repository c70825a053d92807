// SPDX-License-Identifier: MPL-2.0
// A person who does not use the functions pays nothing: our library comes with the first formula.
#include <gtest/gtest.h>

#include <string>

#include "office/office.hpp"

namespace poa::office {
namespace {

constexpr const char* kLibrary = "libpoa_calc";

TEST(LazyLoadingTest, LibraryComesWithTheFirstFormula) {
  Office office({.extensions = {POA_EXTENSION}});
  EXPECT_FALSE(office.has_loaded(kLibrary)) << "loaded by the start of the office";

  Document document = office.new_spreadsheet();
  const std::string sheet = document.sheets().front();
  document.cell(sheet, "A1").set_formula("=SUM(1;2)");
  document.recalculate();
  ASSERT_TRUE(office.has_loaded("libsclo")) << "the look into the process is blind";
  EXPECT_FALSE(office.has_loaded(kLibrary)) << "loaded by an ordinary sheet";

  document.cell(sheet, "A2").set_formula("=MX.POA.FUNCIONES.RELATIVO(11;4)");
  EXPECT_EQ(document.cell(sheet, "A2").value(), 2.75);
  EXPECT_TRUE(office.has_loaded(kLibrary));
}

}  // namespace
}  // namespace poa::office
