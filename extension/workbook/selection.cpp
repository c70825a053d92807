// SPDX-License-Identifier: MPL-2.0
#include "workbook/selection.hpp"

#include <algorithm>

#include "sheet/blocks.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Interface;
using uno::Ref;
using uno::String;

}  // namespace

Ref<uno::XSelectionSupplier> view_of(const Workbook& workbook) {
  const auto view = workbook.view();
  return view ? uno::query<uno::XSelectionSupplier>(view) : Ref<uno::XSelectionSupplier>();
}

std::vector<uno::CellRangeAddress> selected_ranges(const Ref<uno::XSelectionSupplier>& view) {
  if (!view) return {};
  const Any selected = uno::XSelectionSupplier::selection(view);
  const auto object = Interface::share(selected.view().interface());
  if (!object) return {};
  if (const auto several = uno::query<uno::XSheetCellRanges>(object))
    return uno::XSheetCellRanges::range_addresses(several);
  if (uno::query<uno::XCellRangeAddressable>(object)) return {sheet::address_of(object)};
  return {};
}

std::vector<uno::CellRangeAddress> selected_among_goals(const Workbook& workbook) {
  const GoalRows goals = workbook.goals();
  std::vector<uno::CellRangeAddress> among;
  for (uno::CellRangeAddress range : selected_ranges(view_of(workbook))) {
    range.start_row = std::max(range.start_row, goals.first);
    range.end_row = std::min(range.end_row, goals.last());
    if (range.sheet == goals.sheet && range.start_row <= range.end_row) among.push_back(range);
  }
  return among;
}

std::set<std::int32_t> selected_goals(const Workbook& workbook) {
  const std::int32_t first = workbook.goals().first;
  std::set<std::int32_t> chosen;
  for (const uno::CellRangeAddress& range : selected_among_goals(workbook)) {
    for (std::int32_t row = range.start_row; row <= range.end_row; ++row)
      chosen.insert(row - first);
  }
  return chosen;
}

void select_ranges(const Workbook& workbook, const std::vector<uno::CellRangeAddress>& ranges) {
  const auto view = view_of(workbook);
  if (!view) return;
  const auto selection = uno::XMultiServiceFactory::create_instance(
      uno::query<uno::XMultiServiceFactory>(workbook.model()),
      String("com.sun.star.sheet.SheetCellRanges"));
  const auto container = uno::query<uno::XSheetCellRangeContainer>(selection);
  for (const uno::CellRangeAddress& range : ranges)
    uno::XSheetCellRangeContainer::add_range(container, range, true);
  uno::XSelectionSupplier::select(
      view, Any::of_interface(container.raw(),
                              uno::Type::interface(uno::XSheetCellRangeContainer::type_name)));
}

void select_cell(const Workbook& workbook, std::int32_t column, std::int32_t row) {
  select_cell(workbook, view_of(workbook), column, row);
}

void select_cell(const Workbook& workbook, const Ref<uno::XSelectionSupplier>& view,
                 std::int32_t column, std::int32_t row) {
  if (!view) return;
  const auto cell = workbook.cells(column, row, column, row);
  uno::XSelectionSupplier::select(
      view, Any::of_interface(cell.raw(), uno::Type::interface(uno::XCellRange::type_name)));
}

void select_goal(const Workbook& workbook, std::int32_t goal) {
  const GoalRows goals = workbook.goals();
  select_cell(workbook, goals.first_column, goals.first + goal);
}

}  // namespace poa::extension
