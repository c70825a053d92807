// SPDX-License-Identifier: MPL-2.0
#include "functions/arguments/arguments.hpp"

#include <utility>
#include <variant>

#include "domain/calendar/quarter_cell.hpp"
#include "domain/form/tolerance.hpp"
#include "domain/values/text.hpp"
#include "sheet/cells.hpp"

namespace poa::functions {
namespace {

bool is_omitted(const Cell& cell) {
  const auto* number = std::get_if<double>(&cell);
  return is_blank_cell(cell) || (number != nullptr && *number == 0.0);
}

Failure failure(Fault fault, int position, std::string message) {
  return {fault, std::move(message), position};
}

std::string quotation_of(const Cell& cell) { return quotation(cell_text(cell)); }

std::optional<CellTable> optional_one_cell(const uno::AnyView& argument) {
  if (argument.is_void()) return std::nullopt;
  Cell cell = sheet::cell_in_table(argument);
  if (is_omitted(cell)) return std::nullopt;
  CellTable cells(1, 1);
  cells.at(0, 0) = std::move(cell);
  return cells;
}

}  // namespace

Failure at_argument(int position, Failure failure) {
  failure.argument = position;
  return failure;
}

Failure missing(int position) {
  return failure(Fault::WrongShape, position,
                 "Falta un argumento obligatorio; elija su celda o escriba el dato.");
}

Result<Cell> single_cell(const uno::AnyView& argument, int position) {
  if (argument.is_void()) return Cell{Blank{}};
  const auto table = argument.table();
  if (!table) return sheet::cell_in_table(argument);
  if (table->rows() != 1 || table->columns(0) != 1)
    return failure(Fault::WrongShape, position,
                   "Se esperaba una sola celda y se dio un rango; elija una celda.");
  return sheet::cell_in_table(table->at(0, 0));
}

Result<Cell> required_cell(const uno::AnyView& argument, int position) {
  if (argument.is_void()) return missing(position);
  return single_cell(argument, position);
}

std::optional<CellTable> optional_cells(const uno::AnyView& argument) {
  if (const auto table = argument.table()) return sheet::cells_of(*table);
  return optional_one_cell(argument);
}

std::optional<CellTable> optional_list(const uno::AnyView& argument) {
  if (const auto table = argument.table()) return sheet::used_cells_of(*table);
  return optional_one_cell(argument);
}

Failure unreadable(const Amount::Unknown& amount, int position) {
  return at_argument(position, failure_of(amount));
}

Result<Amount> amount(const uno::AnyView& argument, int position) {
  auto cell = single_cell(argument, position);
  if (!cell) return cell.error();
  Amount read = Amount::from_cell(cell.value());
  if (const auto* unknown = read.unknown()) return unreadable(*unknown, position);
  return read;
}

Result<Amount> required_amount(const uno::AnyView& argument, int position) {
  if (argument.is_void()) return missing(position);
  return amount(argument, position);
}

Result<Number> amount_or(const uno::AnyView& argument, int position, const Number& otherwise) {
  const auto read = amount(argument, position);
  if (!read) return read.error();
  const Number* number = read.value().known();
  return number != nullptr ? *number : otherwise;
}

Result<std::optional<Quarter>> optional_quarter(const uno::AnyView& argument, int position) {
  auto cell = single_cell(argument, position);
  if (!cell) return cell.error();
  auto quarter = quarter_of_cell(cell.value());
  if (!quarter) return at_argument(position, quarter.error());
  return quarter;
}

Result<Quarter> quarter_or_fourth(const uno::AnyView& argument, int position) {
  const auto quarter = optional_quarter(argument, position);
  if (!quarter) return quarter.error();
  return quarter.value().value_or(Quarter(4));
}

Result<Quarter> required_quarter(const uno::AnyView& argument, int position) {
  const auto quarter = optional_quarter(argument, position);
  if (!quarter) return quarter.error();
  if (!quarter.value()) return missing(position);
  return *quarter.value();
}

Result<GoalKind> kind_or_sum(const uno::AnyView& argument, int position) {
  auto cell = single_cell(argument, position);
  if (!cell) return cell.error();
  if (is_omitted(cell.value())) return GoalKind::Sum;
  const auto* text = std::get_if<std::string>(&cell.value());
  if (text == nullptr)
    return failure(Fault::WrongKind, position,
                   "El tipo de meta es un texto y se dio " + quotation_of(cell.value()) +
                       "; escriba SUMA, INTEGRADORA, CONSTANTE, ULTIMO o PROMEDIO.");
  const auto kind = parse_goal_kind(*text);
  if (!kind)
    return failure(Fault::UnknownText, position,
                   quotation_of(cell.value()) +
                       " no es un tipo de meta; escriba SUMA, INTEGRADORA, CONSTANTE, ULTIMO o "
                       "PROMEDIO.");
  return *kind;
}

Result<std::optional<int>> optional_whole(const uno::AnyView& argument, int position, int least,
                                          int most) {
  auto read = amount(argument, position);
  if (!read) return read.error();
  if (read.value().blank_or_zero() && least > 0) return std::optional<int>();
  const Number* number = read.value().known();
  if (number == nullptr) return std::optional<int>();
  if (*number != number->rounded(0) || *number < Number(least) || *number > Number(most))
    return failure(Fault::OutOfRange, position,
                   "Se esperaba un número entero de " + Number(least).to_text() + " a " +
                       Number(most).to_text() + " y se dio " + number->to_text() + ".");
  return std::optional<int>(static_cast<int>(number->to_double()));
}

Result<std::optional<int>> optional_decimals(const uno::AnyView& argument, int position) {
  constexpr int kMostDecimals = 6;
  return optional_whole(argument, position, 0, kMostDecimals);
}

Result<Number> tolerance_or_zero(const uno::AnyView& argument, int position) {
  const auto cell = single_cell(argument, position);
  if (!cell) return cell.error();
  auto tolerance = tolerance_of_cell(cell.value());
  if (!tolerance) return at_argument(position, tolerance.error());
  return tolerance;
}

}  // namespace poa::functions
