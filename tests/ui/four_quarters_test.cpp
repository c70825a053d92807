// SPDX-License-Identifier: MPL-2.0
// The year of 54201 as a person works: every figure is typed once, in its quarter, and the fourth
// report is the one that was printed.
#include <gtest/gtest.h>

#include <optional>
#include <utility>

#include "domain/form/header.hpp"
#include "ui/quarters_fixture.hpp"

namespace poa::office {
namespace {

std::string tabbed(const CellTable& table, Column first, Column last) {
  std::string text;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = index(first); column <= index(last); ++column)
      text += cell_text(table.at(row, column)) + (column == index(last) ? "\n" : "\t");
  }
  return text;
}

void paste(const Document& workbook, const Range& range, int column, const std::string& text) {
  view_of(workbook)->select(
      css::uno::makeAny(range.uno()->getCellRangeByPosition(column, 0, column, 0)));
  static_cast<void>(
      workbook.run("mx.poa.calc:PegarDatos", {argument("Texto", css::uno::makeAny(to_uno(text)))}));
}

void type_header(const Document& workbook, const Form& form) {
  static_cast<void>(workbook.run("mx.poa.calc:AgregarEje", {whole("Cantidad", 2)}));
  const Range places = workbook.named("TMM_ENCABEZADO");
  std::size_t axis = 0;
  for (int row = 0; row < places.rows(); ++row) {
    const auto field = header_field(places.cell(0, row).text());
    if (!field) continue;
    if (*field == HeaderField::Axis) {
      places.cell(1, row).set(value_of(form.axes.at(axis++)));
      continue;
    }
    const CellTable header = header_as_entered(form);
    for (std::size_t entry = 0; entry < header.rows(); ++entry) {
      if (header_field(header.at(entry, 0)) == field)
        places.cell(1, row).set(value_of(header.at(entry, 1)));
    }
  }
  workbook.named("TMM_INSTITUCION").cell(0, 0).set(value_of(form.institution));
  workbook.named("TMM_ADMINISTRACION").cell(0, 0).set(value_of(form.administration));
}

// What is known when the year begins: goals and plan, and what the first quarter achieved.
void type_first_quarter(const Document& workbook, const Form& form) {
  type_header(workbook, form);
  std::string lines;
  for (const auto& line : form.action_lines) lines += cell_text(line) + "\n";
  paste(workbook, workbook.named("TMM_CATALOGO"), 0, lines);
  const Range table = workbook.named("TMM_TABLA");
  paste(workbook, table, 0, tabbed(form.table, Column::Lines, Column::Achieved4));
  paste(workbook, table, static_cast<int>(index(Column::Kind)),
        tabbed(form.table, Column::Kind, Column::Components));
}

void expect_form(const Form& made, const Form& wanted) {
  const CellTable header = header_as_entered(wanted);
  const CellTable made_header = header_as_entered(made);
  ASSERT_EQ(made_header.rows(), header.rows());
  for (std::size_t row = 0; row < header.rows(); ++row)
    EXPECT_EQ(cell_text(made_header.at(row, 1)), cell_text(header.at(row, 1)));
  ASSERT_EQ(made.action_lines.size(), wanted.action_lines.size());
  ASSERT_EQ(made.table.rows(), wanted.table.rows());
  for (std::size_t row = 0; row < made.table.rows(); ++row) {
    for (std::size_t column = 0; column < kColumns; ++column) {
      EXPECT_EQ(made.table.at(row, column).index(), wanted.table.at(row, column).index())
          << row << ' ' << column;
      EXPECT_EQ(cell_text(made.table.at(row, column)), cell_text(wanted.table.at(row, column)))
          << row << ' ' << column;
    }
  }
}

// A quarter's A, where there is any: a blank one is not typed.
void type_achieved(const Document& workbook, const Form& form, Quarter quarter) {
  const auto column = index(achieved_column(quarter));
  const Range table = workbook.named("TMM_TABLA");
  for (std::size_t row = 0; row < form.table.rows(); ++row) {
    const auto& cell = form.table.at(row, column);
    if (!is_blank_cell(cell))
      table.cell(static_cast<int>(column), static_cast<int>(row)).set(value_of(cell));
  }
}

TEST_F(QuartersTest, FourQuartersByTheMenuAreThePrintedReport) {
  const Form wanted = printed();
  std::optional<Document> workbook(new_report(*office, 14));
  type_first_quarter(*workbook, report_of_quarter(1));
  for (const Quarter quarter : kQuarters) {
    type_achieved(*workbook, wanted, quarter);
    for (const ShownFinding& finding : shown_findings(*workbook))
      EXPECT_FALSE(finding.rule.starts_with("CMP")) << finding.message;
    if (quarter == kQuarters.back()) break;
    paste(*workbook, workbook->named("TMM_TABLA"), static_cast<int>(index(Column::Remarks)),
          "Se explica en su trimestre");
    static_cast<void>(workbook->run(kNext, without_asking()));
    Document next = document_in_front(*office);
    EXPECT_EQ(next.named("TMM_TABLA").cell(kRemarks, 0).text(), "");
    EXPECT_EQ(next.named("TMM_ANTERIOR").cell(kRemarks, 0).text(), "Se explica en su trimestre");
    workbook.reset();
    workbook.emplace(std::move(next));
  }
  paste(*workbook, workbook->named("TMM_TABLA"), static_cast<int>(index(Column::Remarks)),
        tabbed(wanted.table, Column::Remarks, Column::Remarks));
  expect_form(form_of(*workbook), wanted);
  EXPECT_EQ(computed_figures(*workbook, wanted.table.rows()), printed_figures(wanted));
}

}  // namespace
}  // namespace poa::office
