// SPDX-License-Identifier: MPL-2.0
#include "form_generator.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <string>

#include "cell_generator.hpp"

namespace poa::property {
namespace {

// The cell of a column, counted from 1.
Cell& cell(CellTable& table, std::size_t row, std::size_t column) {
  return table.at(row, column - 1);
}

// The annual goal that these quarters give by the kind of goal.
double annual_of(const std::string& kind, const std::array<double, 4>& quarters) {
  const double sum = std::accumulate(quarters.begin(), quarters.end(), 0.0);
  if (kind == "ULTIMO" || kind == "CONSTANTE" || kind == "DESCENDENTE") return quarters[3];
  return kind == "PROMEDIO" ? sum / 4 : sum;
}

// Delivers in a later quarter what was planned in an earlier one.
void deliver_late(Dice& dice, std::array<double, 4>& planned, std::array<double, 4>& achieved) {
  const std::size_t late = 1 + dice.below(3);
  const std::size_t early = dice.below(late);
  achieved[late] = planned[early];
  planned[late] = 0;
  achieved[early] = 0;
}

// A little above or below what was planned: on the edges of the tolerances, or not.
void deviate(Dice& dice, std::array<double, 4>& achieved) {
  static const double kParts[] = {0.5, 0.666667, 0.89, 0.9, 0.95, 0.999, 1.05, 1.1, 1.11, 1.5};
  achieved[dice.below(4)] *= dice.one_of(kParts);
}

// Gives the figure of each quarter in place of what the quarter adds to it.
void run_up(std::array<double, 4>& quarters) {
  for (std::size_t quarter = 1; quarter < 4; ++quarter) quarters[quarter] += quarters[quarter - 1];
}

// What was captured in place of what was meant: running figures, a date, the figure of a year.
double mistake(Dice& dice, std::array<double, 4>& achieved, double annual) {
  if (dice.percent(70)) {
    for (double& quarter : achieved) quarter += 1;
    run_up(achieved);
    return dice.percent(80) ? achieved[3] : annual;
  }
  static const double kDates[] = {46025, 46054, 2023};
  achieved[dice.below(4)] = dice.one_of(kDates);
  return annual;
}

void fill_quarters(Dice& dice, CellTable& table, std::size_t row, const std::string& kind) {
  static const double kUnits[] = {1, 1, 1, 5, 10, 250, 0.25};
  std::array<double, 4> planned;
  const double unit = dice.one_of(kUnits);
  for (double& quarter : planned) quarter = unit * dice.between(0, 3);
  if (kind == "CONSTANTE") planned.fill(planned[0]);
  if (kind == "DESCENDENTE") {
    run_up(planned);
    std::reverse(planned.begin(), planned.end());
  }
  std::array<double, 4> achieved = planned;
  if (dice.percent(10)) deliver_late(dice, planned, achieved);
  if (dice.percent(kind == "DESCENDENTE" ? 40 : 15)) deviate(dice, achieved);
  double annual = annual_of(kind, planned);
  if (dice.percent(4)) annual = mistake(dice, achieved, annual);
  for (std::size_t quarter = 0; quarter < 4; ++quarter) {
    cell(table, row, 5 + 2 * quarter) = planned[quarter];
    cell(table, row, 6 + 2 * quarter) = achieved[quarter];
  }
  const double absolute = annual_of(kind, achieved);
  cell(table, row, 4) = annual;
  cell(table, row, 13) = absolute;
  const bool turned = kind == "DESCENDENTE";
  const double part = turned ? annual : absolute;
  const double whole = turned ? absolute : annual;
  if (whole > 0) cell(table, row, 14) = part / whole;
}

// Leaves what comes after the quarter to be reached.
void stop_at(CellTable& table, std::size_t row, int quarter) {
  if (quarter == 4) return;
  for (auto later = static_cast<std::size_t>(quarter); later < 4; ++later)
    cell(table, row, 6 + 2 * later) = Blank{};
  cell(table, row, 13) = Blank{};
  cell(table, row, 14) = Blank{};
}

// Makes columns 4–12 the sums of the next two rows.
void total_next_rows(CellTable& table, std::size_t row) {
  for (std::size_t column = 4; column <= 12; ++column) {
    double sum = 0;
    for (const std::size_t component : {row + 1, row + 2}) {
      const auto* number = std::get_if<double>(&cell(table, component, column));
      if (number != nullptr) sum += *number;
    }
    cell(table, row, column) = sum;
  }
}

void fill_row(Dice& dice, CellTable& table, std::size_t row) {
  static const char* const kKinds[] = {
      "",          "",          "",       "",       "SUMA",     "SUMA",        "SUMA",
      "CONSTANTE", "CONSTANTE", "ULTIMO", "ULTIMO", "PROMEDIO", "DESCENDENTE", "DESCENDENTE"};
  static const char* const kSame[] = {"igual",   "igual.",  "IGUAL;",
                                      "¡Igual!", "iguál -", "igual + 1"};
  const std::string number = std::to_string(300 + row);
  const std::string kind = dice.one_of(kKinds);
  cell(table, row, 1) = std::string("2.1.1");
  cell(table, row, 2) = number + ".- Texto " + (dice.percent(8) ? dice.one_of(kSame) : number);
  cell(table, row, 3) = std::string("Informe");
  fill_quarters(dice, table, row, kind);
  cell(table, row, 16) = kind.empty() ? Cell(Blank{}) : Cell(kind);
  if (!dice.percent(4)) return;
  for (std::size_t column = 5; column <= 14; ++column) cell(table, row, column) = Blank{};
}

void make_total(CellTable& table, std::size_t row, const std::string& components) {
  cell(table, row, 16) = std::string("INTEGRADORA");
  cell(table, row, 17) = components;
}

// Some of them total each other.
void fill_totals(Dice& dice, CellTable& table) {
  for (std::size_t row = table.rows(); row-- > 0;) {
    if (row + 2 >= table.rows() || !dice.percent(20)) continue;
    make_total(table, row, std::to_string(301 + row) + "-" + std::to_string(302 + row));
    total_next_rows(table, row);
    if (dice.percent(10)) make_total(table, row + 1 + dice.below(2), std::to_string(300 + row));
  }
}

void spoil(Dice& dice, CellTable& table) {
  static const std::size_t kChances[] = {0, 1, 3, 8, 25};
  const std::size_t chance = dice.one_of(kChances);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = 1; column <= table.columns(); ++column) {
      if (dice.percent(chance)) cell(table, row, column) = make_cell(dice, column);
    }
    if (dice.percent(15)) cell(table, row, 15) = make_remark(dice);
    if (dice.percent(15)) cell(table, row, 18) = make_reviewed(dice);
    if (dice.percent(3)) {
      for (std::size_t column = 1; column <= kColumns; ++column)
        cell(table, row, column) = make_nothing(dice);
    }
  }
}

CellTable with_columns(const CellTable& table, std::size_t columns) {
  CellTable result(table.rows(), columns);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = 0; column < columns; ++column)
      result.at(row, column) = table.at(row, column);
  }
  return result;
}

CellTable make_list(Dice& dice, Cell (*make)(Dice&)) {
  CellTable list(1 + dice.below(4), 1);
  for (std::size_t row = 0; row < list.rows(); ++row)
    list.at(row, 0) = dice.percent(8) ? make_nothing(dice) : make(dice);
  return list;
}

// A row less, or one more at a place of its own.
CellTable with_another_row(Dice& dice, const CellTable& table) {
  const std::size_t at = dice.below(table.rows());
  const bool more = dice.percent(50);
  CellTable result(table.rows() + (more ? 1 : 0) - (more ? 0 : 1), table.columns());
  for (std::size_t row = 0; row < result.rows(); ++row) {
    const std::size_t source = row < at || (row == at && more) ? row : more ? row - 1 : row + 1;
    for (std::size_t column = 0; column < table.columns(); ++column)
      result.at(row, column) = table.at(source, column);
  }
  if (more) result.at(at, 1) = "3" + std::to_string(dice.between(10, 30)) + ".- Otra";
  return result;
}

// The report before this one: what was achieved up to its quarter, with a few cells of another
// content.
CellTable make_previous(Dice& dice, const CellTable& table, int quarter) {
  CellTable previous = table;
  if (previous.rows() > 0 && dice.percent(25)) previous = with_another_row(dice, previous);
  for (std::size_t row = 0; row < previous.rows(); ++row) stop_at(previous, row, quarter);
  static const std::size_t kMost[] = {0, 1, 3, 8};
  for (std::size_t change = dice.one_of(kMost); change > 0 && previous.rows() > 0; --change) {
    const std::size_t column = 1 + dice.below(previous.columns());
    previous.at(dice.below(previous.rows()), column - 1) = make_cell(dice, column);
  }
  return previous;
}

void add_previous(Dice& dice, GivenForm& form) {
  static const char* const kLetters[] = {"", "", " ", "Dictamen 12/2023"};
  if (dice.percent(40)) form.previous_quarter = dice.between(1, 4);
  form.previous = make_previous(dice, form.table,
                                form.previous_quarter.value_or(std::max(1, form.quarter - 1)));
  form.authorisation = dice.one_of(kLetters);
}

CellTable make_header(Dice& dice) {
  static const struct {
    const char* label;
    std::array<const char*, 3> values;
  } kRows[] = {{"RAMO", {"54. BIENESTAR", "54", "55 OTRO"}},
               {"Programa:", {"511 PROGRAMA", "511", "SALUD"}},
               {"UNIDAD  EJECUTORA", {"54101 DIRECCIÓN", "54101", "55101 OTRA"}},
               {"FINALIDAD :", {"2 DESARROLLO", "2", "1"}},
               {"Función", {"2.2 VIVIENDA", "2.2", "2"}},
               {"subfuncio\u0301n:", {"2.2.1 URBANIZACIÓN", "2.2.1", "x"}},
               {"EJE", {"2 BIENESTAR", "Eje 2. Obras", "02"}},
               {"Ejes de gobierno:", {"3", "1 GOBIERNO", "EJE"}},
               {"EJERCICIO", {"2023", "2023", "2024"}},
               {"TRIMESTRE", {"OCT-DIC", "4", "x"}},
               {"OTRO", {"x", "y", "z"}}};
  CellTable header(std::size(kRows), 2);
  const std::size_t chance = dice.percent(50) ? 3 : 25;
  for (std::size_t row = 0; row < header.rows(); ++row) {
    header.at(row, 0) = std::string(kRows[row].label);
    header.at(row, 1) = std::string(dice.one_of(kRows[row].values));
    if (dice.percent(chance)) header.at(row, 1) = make_nothing(dice);
    if (dice.percent(chance / 4)) header.at(row, 1) = dice.percent(50) ? Cell(0.0) : CellError{};
    if (dice.percent(chance / 4)) header.at(row, 0) = make_nothing(dice);
    if (dice.percent(chance / 4)) header.at(row, 0) = std::string(dice.one_of(kRows).label);
  }
  return header;
}

CellTable make_signatures(Dice& dice) {
  static const char* const kNames[] = {"Ana Ruiz",  " ANA\u00A0RUIZ ", "Ana Ru\u00EDz",
                                       "Luis Mora", "Eva Gil",         "Jos\u00E9 Paz"};
  CellTable signatures(dice.below(4), 2);
  for (std::size_t row = 0; row < signatures.rows(); ++row) {
    signatures.at(row, 0) = "CARGO " + std::to_string(row + 1);
    signatures.at(row, 1) = std::string(dice.one_of(kNames));
    if (dice.percent(10)) signatures.at(row, 1) = make_nothing(dice);
    if (dice.percent(3)) signatures.at(row, 1) = dice.percent(50) ? Cell(7.0) : CellError{};
  }
  return signatures;
}

}  // namespace

GivenForm make_form(Dice& dice) {
  static const char* const kTolerances[] = {"0", "0", "0.1", "0.05", "0.5", "0.333333"};
  CellTable table(dice.below(13), kColumns);
  for (std::size_t row = 0; row < table.rows(); ++row) fill_row(dice, table, row);
  fill_totals(dice, table);
  const int quarter = dice.percent(60) ? 4 : dice.between(1, 3);
  for (std::size_t row = 0; row < table.rows(); ++row) stop_at(table, row, quarter);
  spoil(dice, table);
  GivenForm form;
  form.table = with_columns(table, dice.percent(80) ? kColumns : 15 + dice.below(3));
  form.quarter = quarter;
  form.tolerance = dice.one_of(kTolerances);
  if (dice.percent(60)) form.catalogue = make_list(dice, make_catalogue_entry);
  if (dice.percent(60)) form.header = make_header(dice);
  if (dice.percent(60)) form.units = make_list(dice, make_unit);
  if (dice.percent(50)) add_previous(dice, form);
  if (dice.percent(30)) form.signatures = make_signatures(dice);
  return form;
}

}  // namespace poa::property
