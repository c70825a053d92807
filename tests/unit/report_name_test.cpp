// SPDX-License-Identifier: MPL-2.0
#include "domain/form/report_name.hpp"

#include <gtest/gtest.h>

#include <string>

namespace poa {
namespace {

Cell text(const char* said) { return std::string(said); }

std::string name(const Cell& unit, const Cell& quarter, const Cell& year) {
  Form form;
  form.unit = unit;
  form.quarter = quarter;
  form.year = year;
  return report_name(form);
}

TEST(ReportName, IsTheUnitsCodeAndThePeriod) {
  EXPECT_EQ(name(text("54101 DIRECCIÓN"), text("OCTUBRE-DICIEMBRE"), 2023.0), "54101 2023-T4");
  EXPECT_EQ(name(54101.0, 1.0, text("2024")), "54101 2024-T1");
}

TEST(ReportName, LeavesOutAPeriodThatIsBlankOrNotUnderstood) {
  EXPECT_EQ(name(text("54101 DIRECCIÓN"), Blank{}, 2023.0), "54101 2023");
  EXPECT_EQ(name(text("54101 DIRECCIÓN"), 2.0, text("este")), "54101 T2");
  EXPECT_EQ(name(text("54101 DIRECCIÓN"), text("pronto"), CellError{}), "54101");
}

TEST(ReportName, SaysWhenThereIsNoUnit) {
  EXPECT_EQ(name(Blank{}, 4.0, 2023.0), "SIN UNIDAD 2023-T4");
  EXPECT_EQ(name(text("  "), 4.0, 2023.0), "SIN UNIDAD 2023-T4");
  EXPECT_EQ(name(CellError{}, Blank{}, Blank{}), "SIN UNIDAD");
}

TEST(ReportName, AUnitWithoutACodeIsItsTextAsAFileCanBeCalled) {
  EXPECT_EQ(name(text(" DIRECCIÓN DE ATENCIÓN "), 4.0, 2023.0), "DIRECCIÓN DE ATENCIÓN 2023-T4");
  EXPECT_EQ(name(text("A<B>C:D\"E/F\\G|H?I*J\nK"), Blank{}, Blank{}), "A-B-C-D-E-F-G-H-I-J-K");
  EXPECT_EQ(name(text("ÁÉÍÓÚÁÉÍÓÚÁÉÍÓÚÁÉÍÓÚÁÉÍÓÚÁÉÍÓÚÁÉÍÓÚÁÉÍÓ ÚX"), Blank{}, Blank{}),
            "ÁÉÍÓÚÁÉÍÓÚÁÉÍÓÚÁÉÍÓÚÁÉÍÓÚÁÉÍÓÚÁÉÍÓÚÁÉÍÓ");
}

}  // namespace
}  // namespace poa
