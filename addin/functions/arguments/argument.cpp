// SPDX-License-Identifier: MPL-2.0
#include "functions/arguments/argument.hpp"

#include <variant>

#include "domain/calendar/quarter_cell.hpp"
#include "domain/form/tolerance.hpp"
#include "domain/values/text.hpp"
#include "sheet/cells.hpp"
#include "uno/exception.hpp"

namespace poa::functions {
namespace {

bool is_omitted(const Cell& cell) {
  const auto* number = std::get_if<double>(&cell);
  return is_blank_cell(cell) || (number != nullptr && *number == 0.0);
}

std::string quotation_of(const Cell& cell) { return quotation(cell_text(cell)); }

std::optional<CellTable> optional_one_cell(const uno::AnyView& value) {
  if (value.is_void()) return std::nullopt;
  Cell cell = sheet::cell_in_table(value);
  if (is_omitted(cell)) return std::nullopt;
  CellTable cells(1, 1);
  cells.at(0, 0) = std::move(cell);
  return cells;
}

}  // namespace

void Place::refuse(std::string_view text, std::initializer_list<Word> words) const {
  throw uno::IllegalArgument(sentence(text, words), place_ - 1);
}

std::string TextArgument::plain_text() const { return plain(view().utf8()); }

void Argument::refuse_missing() const {
  refuse("Falta un argumento obligatorio; elija su celda o escriba el dato.");
}

Cell Argument::cell() const {
  if (!given()) return Blank{};
  const auto table = view().table();
  if (!table) return sheet::cell_in_table(view());
  if (table->rows() != 1 || table->columns(0) != 1)
    refuse("Se esperaba una sola celda y se dio un rango; elija una celda.");
  return sheet::cell_in_table(table->at(0, 0));
}

std::optional<CellTable> Argument::optional_cells() const {
  if (const auto table = view().table()) return sheet::cells_of(*table);
  return optional_one_cell(view());
}

std::optional<CellTable> Argument::optional_list() const {
  if (const auto table = view().table()) return sheet::used_cells_of(*table);
  return optional_one_cell(view());
}

Amount Argument::amount() const {
  Amount read = Amount::from_cell(cell());
  if (const auto* unknown = read.unknown()) refuse(failure_of(*unknown).message);
  return read;
}

Number Argument::amount_or(const Number& otherwise) const {
  const Amount read = amount();
  const Number* number = read.known();
  return number != nullptr ? *number : otherwise;
}

std::optional<Quarter> Argument::optional_quarter() const {
  return value_of(quarter_of_cell(cell()));
}

Quarter Argument::quarter_or_fourth() const { return optional_quarter().value_or(Quarter(4)); }

Quarter Argument::required_quarter() const {
  const auto quarter = optional_quarter();
  if (!quarter) refuse_missing();
  return *quarter;
}

GoalKind Argument::kind_or_sum() const {
  const Cell given = cell();
  if (is_omitted(given)) return GoalKind::Sum;
  const auto* text = std::get_if<std::string>(&given);
  if (text == nullptr)
    refuse(
        "El tipo de meta es un texto y se dio {}; escriba SUMA, INTEGRADORA, CONSTANTE, ULTIMO, "
        "PROMEDIO o DESCENDENTE.",
        {quotation_of(given)});
  const auto kind = parse_goal_kind(*text);
  if (!kind)
    refuse(
        "{} no es un tipo de meta; escriba SUMA, INTEGRADORA, CONSTANTE, ULTIMO, PROMEDIO o DESCENDENTE.",
        {quotation_of(given)});
  return *kind;
}

std::string Argument::text_or_none() const {
  const Cell given = cell();
  return is_omitted(given) ? std::string() : std::string(trim(cell_text(given)));
}

std::optional<int> Argument::optional_whole(int least, int most) const {
  const Amount read = amount();
  if (read.blank_or_zero() && least > 0) return std::nullopt;
  const Number* number = read.known();
  if (number == nullptr) return std::nullopt;
  if (*number != number->rounded(0) || *number < Number(least) || *number > Number(most))
    refuse("Se esperaba un número entero de {} a {} y se dio {}.",
           {Number(least), Number(most), *number});
  return static_cast<int>(number->to_double());
}

std::optional<int> Argument::optional_decimals() const {
  constexpr int kMostDecimals = 6;
  return optional_whole(0, kMostDecimals);
}

Number Argument::tolerance_or_zero() const { return value_of(tolerance_of_cell(cell())); }

}  // namespace poa::functions
