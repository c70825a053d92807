// SPDX-License-Identifier: MPL-2.0
#include "formats/differing_cells.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/form/limits.hpp"
#include "formats/digest.hpp"

namespace poa::formats {
namespace {

constexpr std::size_t kGoals = 12;

// Every cell of it has a value of its own.
Form report() {
  Form form;
  form.institution = std::string("AYUNTAMIENTO DE MEXICALI");
  form.administration = std::string("XXIV");
  form.year = 2023.0;
  form.quarter = std::string("OCTUBRE-DICIEMBRE");
  form.tolerance = 0.1;
  form.authorisation = std::string("Oficio 12");
  form.branch = std::string("54 BIENESTAR SOCIAL");
  form.programme = std::string("542 VINCULACIÓN");
  form.unit = std::string("54201 DEPARTAMENTO");
  form.purpose = std::string("2 DESARROLLO SOCIAL");
  form.function = std::string("2 VIVIENDA");
  form.subfunction = std::string("7 DESARROLLO");
  form.axes = {std::string("2 BIENESTAR"), std::string("3 MEXICALI")};
  form.action_lines = {std::string("2.1.1 DIAGNÓSTICO"), std::string("2.1.4 INCLUSIÓN")};
  form.signatures = {{std::string("RESPONSABLE DE LA UNIDAD"), std::string("Ana Pérez")},
                     {std::string("RESPONSABLE DEL RAMO"), std::string("Luis Núñez")}};
  form.table = CellTable(kGoals, kColumns);
  for (std::size_t row = 0; row < kGoals; ++row) {
    for (const Column column : kAllColumns) {
      const std::string number = std::to_string(300 + row);
      form.table.at(row, index(column)) =
          holds_figure(column)
              ? Cell(static_cast<double>(100 * row + index(column)))
              : Cell(number + ".- texto de la columna " + std::to_string(index(column)));
    }
  }
  return form;
}

std::vector<std::string> places(const Form& closed, const Form& now) {
  std::vector<std::string> found;
  for (const DifferingCell& cell : differing_cells(closed, now))
    found.push_back(cell.place + ": " + cell_text(cell.closed) + " > " + cell_text(cell.now));
  return found;
}

using Places = std::vector<std::string>;

TEST(DifferingCells, AreNoneWhereOnlyTheLookDiffers) {
  Form now = report();
  now.quarter = 4.0;
  now.year = std::string(" 2023 ");
  now.branch = std::string("  54\n BIENESTAR \u00AD SOCIAL");
  now.table.at(3, index(Column::Text)) = std::string("303.- texto\tde la  columna\u00A01");
  now.axes.push_back(Blank{});
  ASSERT_EQ(digest_of(now), digest_of(report()));
  EXPECT_EQ(places(report(), now), Places{});
}

TEST(DifferingCells, AreNamedWithBothValues) {
  Form now = report();
  now.branch = std::string("55 BIENESTAR SOCIAL");
  now.axes[1] = std::string("3 MEXICALI CRECE");
  now.action_lines.push_back(std::string("2.1.5 APOYOS"));
  now.table.at(2, index(Column::Achieved2)) = Blank{};
  now.table.at(11, index(Column::Remarks)) = std::string("otra");
  now.signatures[1].name = std::string("Luis Nuñez");
  EXPECT_EQ(places(report(), now),
            (Places{"RAMO: 54 BIENESTAR SOCIAL > 55 BIENESTAR SOCIAL",
                    "EJE 2: 3 MEXICALI > 3 MEXICALI CRECE", "LÍNEA DE ACCIÓN 3:  > 2.1.5 APOYOS",
                    "Meta 302, T2 alcanzado: 207 > ",
                    "Meta 311, observaciones: 311.- texto de la columna 14 > otra",
                    "Firma 2, nombre: Luis Núñez > Luis Nuñez"}));
}

TEST(DifferingCells, AFigureATextAndABlankAreThree) {
  Form now = report();
  now.table.at(0, index(Column::Annual)) = std::string("3");
  now.table.at(1, index(Column::Annual)) = CellError{};
  EXPECT_EQ(places(report(), now),
            (Places{"Meta 300, meta anual: 3 > 3", "Meta 301, meta anual: 103 > #ERROR"}));
}

CellTable without_row(const CellTable& table, std::size_t gone) {
  CellTable rest(table.rows() - 1, table.columns());
  for (std::size_t row = 0; row < rest.rows(); ++row) {
    for (std::size_t column = 0; column < rest.columns(); ++column)
      rest.at(row, column) = table.at(row < gone ? row : row + 1, column);
  }
  return rest;
}

TEST(DifferingCells, AGoalMoreOrLessIsOne) {
  Form fewer = report();
  fewer.table = without_row(fewer.table, 4);
  EXPECT_EQ(places(report(), fewer), Places{"Meta 304: 304.- texto de la columna 1 > "});
  EXPECT_EQ(places(fewer, report()), Places{"Meta 304:  > 304.- texto de la columna 1"});
}

// What somebody may do to a copy, each a single change that the canonical form keeps.
class Forger {
 public:
  explicit Forger(unsigned seed) : random_(seed) {}

  Form forged(Form form) {
    switch (below(6)) {
      case 0:
        change_figure(cell(form, kFigureColumns[below(kFigureColumns.size())]));
        break;
      case 1:
        change_letter(cell(form, kTextColumns[below(kTextColumns.size())]));
        break;
      case 2:
        swap_goals(form);
        break;
      case 3:
        change_letter(form.signatures[below(2)].name);
        break;
      case 4:
        change_letter(form.action_lines[below(2)]);
        break;
      default:
        cell(form, kAllColumns[below(kAllColumns.size())]) = Blank{};
    }
    return form;
  }

 private:
  std::size_t below(std::size_t count) {
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(random_);
  }
  Cell& cell(Form& form, Column column) { return form.table.at(below(kGoals), index(column)); }
  void change_figure(Cell& cell) {
    cell = std::get<double>(cell) + (below(2) == 0 ? 1.0 : 0.000001);
  }
  void change_letter(Cell& cell) {
    auto& text = std::get<std::string>(cell);
    const std::size_t at = text.find_first_of("aeiouAEIOU");
    text[at] = text[at] == 'a' ? 'o' : 'a';
  }
  void swap_goals(Form& form) {
    const std::size_t row = below(kGoals - 1);
    for (std::size_t column = 0; column < kColumns; ++column)
      std::swap(form.table.at(row, column), form.table.at(row + 1, column));
  }

  std::mt19937 random_;
};

TEST(DifferingCells, AThousandForgedCopiesAreAllFound) {
  const Form closed = report();
  const std::string digest = digest_of(closed);
  for (unsigned seed = 0; seed < 1000; ++seed) {
    const Form forged = Forger(seed).forged(closed);
    EXPECT_NE(digest_of(forged), digest) << seed;
    if (seed % 20 != 0) continue;
    EXPECT_FALSE(differing_cells(closed, forged).empty()) << seed;
  }
}

}  // namespace
}  // namespace poa::formats
