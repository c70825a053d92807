// SPDX-License-Identifier: MPL-2.0
#include "workbook/form_in.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/form/limits.hpp"
#include "domain/form/schema.hpp"
#include "domain/progress/named_cells.hpp"
#include "sheet/blocks.hpp"

namespace poa::extension {
namespace {

// The goals, counted from 0, whose cell of a column holds a formula.
std::vector<std::size_t> goals_with_formula(const Workbook& workbook, Column column) {
  const GoalRows goals = workbook.goals();
  const std::int32_t place = goals.first_column + static_cast<std::int32_t>(index(column));
  const auto cells = workbook.cells(place, goals.first, place, goals.last());
  const auto found = uno::XCellRangesQuery::query_content_cells(
      uno::query<uno::XCellRangesQuery>(cells), uno::CellFlags::formula);
  std::vector<std::size_t> with_formula;
  for (const uno::CellRangeAddress& range : uno::XSheetCellRanges::range_addresses(found)) {
    for (std::int32_t row = range.start_row; row <= range.end_row; ++row)
      with_formula.push_back(static_cast<std::size_t>(row - goals.first));
  }
  return with_formula;
}

// The cells are not asked for where no report before this one can be: a name can mean a whole
// sheet.
bool may_be_previous(const uno::CellRangeAddress& at) {
  const std::int32_t goals = at.end_row - at.start_row;
  return sheet::columns_of(at) == kColumns && goals >= 1 && goals <= kMostGoals;
}

std::optional<CellTable> table_named(const Workbook& workbook, std::string_view name) {
  const auto range = workbook.named(name);
  if (!range) return std::nullopt;
  if (name == schema::kPrevious && !may_be_previous(sheet::address_of(range))) return std::nullopt;
  if (name != schema::kPreviousQuarter && name != schema::kPreviousOrigin)
    return sheet::cells_in(range);
  return sheet::cells_in(uno::XCellRange::cell_range_by_position(range, 0, 0, 0, 0));
}

// What has these names, as far as the workbook has them.
NamedCells named_in(const Workbook& workbook, std::span<const std::string_view> names) {
  NamedCells named;
  for (const std::string_view name : names) {
    if (auto cells = table_named(workbook, name)) named.cells.emplace(name, *std::move(cells));
  }
  return named;
}

}  // namespace

Form form_in(const Workbook& workbook) {
  NamedCells named = named_in(workbook, kFormNames);
  named.absolute_formulas = goals_with_formula(workbook, Column::Absolute);
  named.relative_formulas = goals_with_formula(workbook, Column::Relative);
  return form_of(named);
}

Form heading_in(const Workbook& workbook) {
  constexpr std::string_view kNames[] = {schema::kHeader, schema::kYear, schema::kQuarter};
  return form_of(named_in(workbook, kNames));
}

}  // namespace poa::extension
