// SPDX-License-Identifier: MPL-2.0
// A form reads as the report that its table, header and lists read as by themselves.
#include <gtest/gtest.h>

#include <string>

#include "domain/form/column.hpp"
#include "domain/form/form.hpp"
#include "domain/report/report.hpp"

namespace poa {
namespace {

Cell text(const char* said) { return std::string(said); }

Form form() {
  Form form;
  form.branch = text("54 BIENESTAR");
  form.quarter = text("JUL-SEP");
  form.tolerance = 0.1;
  form.axes = {text("2 TODOS")};
  form.action_lines = {text("2.1.1 DIAGNÓSTICO"), Blank{}};
  form.measure_units = {text("Informe")};
  form.table = CellTable(2, kColumns);
  form.table.at(1, index(Column::Text)) = text("100.- Dirigir");
  form.table.at(1, index(Column::Reviewed)) = text("PER-02");
  return form;
}

TEST(ReadForm, TakesEverythingOfTheForm) {
  const Report report = read_report(form()).value();
  ASSERT_EQ(report.goals.size(), 1U);
  EXPECT_EQ(report.goals.front().text, "100.- Dirigir");
  EXPECT_EQ(report.goals.front().row, 2U);
  EXPECT_EQ(report.quarter, Quarter(3));
  EXPECT_EQ(report.tolerance, Number(1) / Number(10));
  EXPECT_EQ(report.header->branch, "54 BIENESTAR");
  EXPECT_EQ(report.header->axes, std::vector<std::string>{"2 TODOS"});
  EXPECT_TRUE(report.catalogue->contains(ActionLine(2, 1, 1)));
  EXPECT_TRUE(report.units->contains("Informe"));
}

TEST(ReadForm, ABlankQuarterIsTheFourthAndBlankListsAreNotGiven) {
  Form blank = form();
  blank.quarter = Blank{};
  blank.action_lines = {Blank{}};
  blank.measure_units.clear();
  const Report report = read_report(blank).value();
  EXPECT_EQ(report.quarter, Quarter(4));
  EXPECT_FALSE(report.catalogue);
  EXPECT_FALSE(report.units);
}

TEST(ReadForm, SaysWhatCannotBeRead) {
  Form wrong = form();
  wrong.quarter = text("anual");
  EXPECT_EQ(read_report(wrong).error().fault, Fault::UnknownText);
  wrong = form();
  wrong.tolerance = 1.0;
  EXPECT_EQ(read_report(wrong).error().fault, Fault::OutOfRange);
}

}  // namespace
}  // namespace poa
