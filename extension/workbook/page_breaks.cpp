// SPDX-License-Identifier: MPL-2.0
#include "workbook/page_breaks.hpp"

#include <algorithm>
#include <optional>

namespace poa::extension {
namespace {

using uno::Any;
using uno::String;

void set_break(const Workbook& workbook, std::int32_t first, std::int32_t last, bool starts_page) {
  uno::XPropertySet::set_property_value(workbook.rows(first, last), String("IsStartOfNewPage"),
                                        Any::of_boolean(starts_page));
}

// The last row that is printed of the area with that row.
std::optional<std::int32_t> printed_until(const Workbook& workbook, std::int32_t row) {
  for (const auto& area :
       uno::XPrintAreas::print_areas(uno::query<uno::XPrintAreas>(workbook.sheet()))) {
    if (area.start_row <= row && row <= area.end_row) return area.end_row;
  }
  return std::nullopt;
}

// The pages as they would print now. Until something asks for them, a sheet that is fitted to the
// width of a page knows no breaks.
std::vector<uno::TablePageBreakData> breaks(const Workbook& workbook) {
  const Any sheet =
      Any::of_interface(workbook.sheet().raw(), uno::Type::interface(uno::XSpreadsheet::type_name));
  static_cast<void>(uno::XRenderable::renderer_count(uno::query<uno::XRenderable>(workbook.model()),
                                                     sheet, uno::Sequence<uno::PropertyValue>({})));
  return uno::XSheetPageBreak::row_page_breaks(uno::query<uno::XSheetPageBreak>(workbook.sheet()));
}

// The pages as they print with that row taller by the room that texts may still take: Calc gives a
// long one a line or two more when the workbook is opened again, and that may move a whole goal.
std::vector<uno::TablePageBreakData> breaks_with_room(const Workbook& workbook, std::int32_t row) {
  constexpr double kRoom = 4000;  // in 1/100 mm
  const auto properties = workbook.rows(row, row);
  const Any height = uno::XPropertySet::property_value(properties, String("Height"));
  const auto taller = static_cast<std::int16_t>(height.view().number().value_or(0) + kRoom);
  uno::XPropertySet::set_property_value(properties, String("Height"), Any::of_short(taller));
  auto pages = breaks(workbook);
  uno::XPropertySet::set_property_value(properties, String("Height"), height);
  return pages;
}

}  // namespace

void keep_last_goal_with_signatures(const EditableWorkbook& workbook) {
  const GoalRows goals = workbook.goals();
  const auto end = printed_until(workbook, goals.last());
  if (!end) return;
  set_break(workbook, goals.first, goals.last() + 1, false);
  const auto pages = breaks_with_room(workbook, *end);
  const bool alone = std::any_of(pages.begin(), pages.end(), [&](const auto& page) {
    return page.manual == 0 && page.position > goals.last() && page.position <= *end;
  });
  if (alone) set_break(workbook, goals.last(), goals.last(), true);
}

}  // namespace poa::extension
