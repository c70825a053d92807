// SPDX-License-Identifier: MPL-2.0
#include "domain/form/form.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/form/limits.hpp"

namespace poa {
namespace {

Cell text(const char* said) { return std::string(said); }

CellTable labels_and_values(const std::vector<std::pair<const char*, Cell>>& entries) {
  CellTable table(entries.size(), 2);
  for (std::size_t row = 0; row < entries.size(); ++row) {
    table.at(row, 0) = text(entries[row].first);
    table.at(row, 1) = entries[row].second;
  }
  return table;
}

std::vector<std::pair<std::string, std::string>> shown(const CellTable& table) {
  std::vector<std::pair<std::string, std::string>> entries;
  for (std::size_t row = 0; row < table.rows(); ++row)
    entries.emplace_back(cell_text(table.at(row, 0)), cell_text(table.at(row, 1)));
  return entries;
}

Form form() {
  Form form;
  form.branch = text("54 BIENESTAR");
  form.programme = 511.0;
  form.unit = CellError{};
  form.function = text("2 VIVIENDA");
  form.axes = {text("2 BIENESTAR PARA TODOS"), 3.0};
  form.quarter = text("OCT-DIC");
  form.year = 2023.0;
  return form;
}

TEST(FormTest, HasEveryLabelAndAnAxisARow) {
  using Entries = std::vector<std::pair<std::string, std::string>>;
  EXPECT_EQ(shown(header_cells(form())), (Entries{{"RAMO", "54 BIENESTAR"},
                                                  {"PROGRAMA", "511"},
                                                  {"UNIDAD EJECUTORA", "#ERROR"},
                                                  {"FINALIDAD", ""},
                                                  {"FUNCIÓN", "2 VIVIENDA"},
                                                  {"SUBFUNCIÓN", ""},
                                                  {"EJE", "2 BIENESTAR PARA TODOS"},
                                                  {"EJE", "3"},
                                                  {"TRIMESTRE", "OCT-DIC"},
                                                  {"EJERCICIO", "2023"}}));
}

TEST(FormTest, IsEnteredWithTheMonthsOfItsQuarter) {
  const auto entered = [](Cell quarter) {
    Form form;
    form.quarter = std::move(quarter);
    return cell_text(header_as_entered(form).at(6, 1));
  };
  EXPECT_EQ(entered(4.0), "OCTUBRE-DICIEMBRE");
  EXPECT_EQ(entered(text("T1")), "ENERO-MARZO");
  EXPECT_EQ(entered(text("octubre")), "OCTUBRE-DICIEMBRE");
  EXPECT_EQ(entered(text("anual")), "anual");
  EXPECT_EQ(entered(Blank{}), "");
}

TEST(FormTest, KeepsTheKindOfEveryCell) {
  Form read;
  read_header_cells(header_cells(form()), read);
  EXPECT_EQ(std::get<std::string>(read.branch), "54 BIENESTAR");
  EXPECT_EQ(std::get<double>(read.programme), 511);
  EXPECT_TRUE(std::holds_alternative<CellError>(read.unit));
  EXPECT_TRUE(std::holds_alternative<Blank>(read.purpose));
  EXPECT_EQ(std::get<std::string>(read.quarter), "OCT-DIC");
  EXPECT_EQ(std::get<double>(read.year), 2023);
  ASSERT_EQ(read.axes.size(), 2U);
  EXPECT_EQ(std::get<double>(read.axes[1]), 3);
}

TEST(FormTest, ReadsLabelsAsTheHeaderDoes) {
  Form read;
  read_header_cells(labels_and_values({{"ramo:", Blank{}},
                                       {" Ramo ", 0.0},
                                       {"RAMO", text("54")},
                                       {"RAMO", text("55")},
                                       {"EJE 1", text("2")},
                                       {"EJES DE GOBIERNO:", 0.0},
                                       {"EJERCICIO", text("2023")},
                                       {"DEPENDENCIA", text("otra")}}),
                    read);
  EXPECT_EQ(cell_text(read.branch), "54");
  EXPECT_EQ(cell_text(read.year), "2023");
  ASSERT_EQ(read.axes.size(), 1U);
  EXPECT_EQ(cell_text(read.axes.front()), "2");
}

TEST(FormTest, ForgetsTheHeaderThatItHadAndNothingElse) {
  Form read = form();
  read.institution = text("AYUNTAMIENTO");
  read_header_cells(labels_and_values({{"PROGRAMA", text("542")}}), read);
  EXPECT_TRUE(is_blank_cell(read.branch));
  EXPECT_EQ(cell_text(read.programme), "542");
  EXPECT_TRUE(is_blank_cell(read.year));
  EXPECT_TRUE(read.axes.empty());
  EXPECT_EQ(cell_text(read.institution), "AYUNTAMIENTO");
}

TEST(FormTest, GivesAListAsAColumn) {
  const CellTable column = column_of_cells({text("2.1.1 DIAGNÓSTICO"), Blank{}, 3.0});
  EXPECT_EQ(column.rows(), 3U);
  EXPECT_EQ(column.columns(), 1U);
  EXPECT_EQ(cell_text(column.at(0, 0)), "2.1.1 DIAGNÓSTICO");
  EXPECT_EQ(std::get<double>(column.at(2, 0)), 3);
  EXPECT_EQ(column_of_cells({}).rows(), 0U);
}

TEST(FormTest, LeavesOutRowsThatAreNoGoal) {
  CellTable table(5, kColumns);
  table.at(1, index(Column::Text)) = text("100.- Dirigir");
  table.at(2, index(Column::Absolute)) = 4.0;
  table.at(2, index(Column::Kind)) = text("SUMA");
  table.at(3, index(Column::Achieved4)) = CellError{};
  table.at(4, index(Column::Remarks)) = text("una nota");
  const CellTable goals = goal_rows(table);
  ASSERT_EQ(goals.rows(), 3U);
  EXPECT_EQ(goals.columns(), kColumns);
  EXPECT_EQ(cell_text(goals.at(0, index(Column::Text))), "100.- Dirigir");
  EXPECT_TRUE(std::holds_alternative<CellError>(goals.at(1, index(Column::Achieved4))));
  EXPECT_EQ(cell_text(goals.at(2, index(Column::Remarks))), "una nota");
}

}  // namespace
}  // namespace poa
