// SPDX-License-Identifier: MPL-2.0
#include <array>
#include <optional>
#include <utility>
#include <variant>

#include "domain/rules/check.hpp"
#include "functions/arguments/arguments.hpp"
#include "functions/arguments/avances.hpp"
#include "functions/functions.hpp"

namespace poa::functions {
namespace {

constexpr int kAvances = 1;
constexpr int kMeta = 2;
constexpr int kTrimestre = 7;
constexpr int kTolerancia = 10;

// An argument that is one cell of the goal.
struct CellArgument {
  uno::AnyView ValidarArguments::*value;
  int position;
  Column column;
};

constexpr std::array kCells{
    CellArgument{&ValidarArguments::meta, kMeta, Column::Annual},
    CellArgument{&ValidarArguments::absoluto, 3, Column::Absolute},
    CellArgument{&ValidarArguments::relativo, 4, Column::Relative},
    CellArgument{&ValidarArguments::observaciones, 5, Column::Remarks},
    CellArgument{&ValidarArguments::tipo, 6, Column::Kind},
    CellArgument{&ValidarArguments::lineas, 8, Column::Lines},
    CellArgument{&ValidarArguments::texto, 11, Column::Text},
};

// A blank single cell arrives as the number 0: a figure is 0 then, a text is blank.
Cell as_given(Column column, Cell cell) {
  const auto* number = std::get_if<double>(&cell);
  if (number != nullptr && *number == 0.0 && !holds_figure(column)) return Blank{};
  return cell;
}

void give_quarters(std::vector<Cell> line, GivenCells& cells) {
  const bool with_planned = line.size() == 8;
  auto next = line.begin();
  for (const Quarter quarter : kQuarters) {
    if (with_planned) cells.give(planned_column(quarter), std::move(*next++));
    cells.give(achieved_column(quarter), std::move(*next++));
  }
}

Result<GivenCells> given_cells(const ValidarArguments& arguments) {
  GivenCells cells;
  auto line = quarter_cells(arguments.avances, kAvances);
  if (!line) return line.error();
  give_quarters(std::move(line).value(), cells);
  for (const CellArgument& argument : kCells) {
    const uno::AnyView& value = arguments.*argument.value;
    if (value.is_void()) continue;
    auto cell = single_cell(value, argument.position);
    if (!cell) return cell.error();
    cells.give(argument.column, as_given(argument.column, std::move(cell).value()));
  }
  return cells;
}

std::string text_of(const std::vector<Finding>& findings) {
  if (findings.empty()) return "OK";
  std::string text;
  for (const Finding& finding : findings) {
    if (!text.empty()) text += '\n';
    text += to_line(finding);
  }
  return text;
}

}  // namespace

Result<std::string> validar(const ValidarArguments& arguments) {
  if (arguments.meta.is_void()) return missing(kMeta);
  const auto cells = given_cells(arguments);
  if (!cells) return cells.error();
  const auto quarter = quarter_or_fourth(arguments.trimestre, kTrimestre);
  if (!quarter) return quarter.error();
  auto tolerance = tolerance_or_zero(arguments.tolerancia, kTolerancia);
  if (!tolerance) return tolerance.error();
  return text_of(check(cells.value(), {quarter.value(), optional_list(arguments.catalogo),
                                       std::move(tolerance).value()}));
}

}  // namespace poa::functions
