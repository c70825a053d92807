// SPDX-License-Identifier: MPL-2.0
#include "domain/form/report_title.hpp"

#include <gtest/gtest.h>

#include <string>

namespace poa {
namespace {

Cell text(const char* said) { return std::string(said); }

std::string title(const Cell& unit, const Cell& quarter, const Cell& year) {
  Form form;
  form.unit = unit;
  form.quarter = quarter;
  form.year = year;
  return report_title(form);
}

TEST(ReportTitle, IsUnitAndPeriod) {
  EXPECT_EQ(title(text("54101 DIRECCIÓN"), text("4o. trimestre"), 2023.0),
            "54101 DIRECCIÓN · OCTUBRE-DICIEMBRE 2023");
  EXPECT_EQ(title(text("54101 DIRECCIÓN"), 1.0, Blank{}), "54101 DIRECCIÓN · ENERO-MARZO");
}

TEST(ReportTitle, LeavesOutWhatIsBlankOrNotUnderstood) {
  EXPECT_EQ(title(Blank{}, 2.0, 2023.0), "ABRIL-JUNIO 2023");
  EXPECT_EQ(title(CellError{}, 2.0, text("este")), "ABRIL-JUNIO");
  EXPECT_EQ(title(text("54101 DIRECCIÓN"), text("pronto"), 2023.0), "54101 DIRECCIÓN");
  EXPECT_EQ(title(text("54101 DIRECCIÓN"), Blank{}, 2023.0), "54101 DIRECCIÓN");
}

TEST(ReportTitle, IsTheFormsNameForANewReport) {
  EXPECT_EQ(title(text(" "), Blank{}, Blank{}), "TMM-F004 Avance físico programático");
}

}  // namespace
}  // namespace poa
