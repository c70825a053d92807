// SPDX-License-Identifier: MPL-2.0
#include "calc/goal_rows.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellInsertMode.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include "office/guarded.hpp"

namespace poa::office {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

int goal_rows(const Document& workbook) { return workbook.named("TMM_TABLA").rows() - 1; }

void add_goals(Document& workbook, int count) {
  if (count < 1) return;
  guarded("add goals", [&] {
    const Range table = workbook.named("TMM_TABLA");
    const Reference<css::sheet::XSheetCellRange> range(table.uno(), UNO_QUERY_THROW);
    const auto sheet = range->getSpreadsheet();
    const Reference<css::util::XProtectable> protection(sheet, UNO_QUERY_THROW);
    const Reference<css::sheet::XCellRangeMovement> movement(sheet, UNO_QUERY_THROW);
    auto area =
        Reference<css::sheet::XCellRangeAddressable>(range, UNO_QUERY_THROW)->getRangeAddress();
    protection->unprotect("");
    css::table::CellRangeAddress inserted = area;
    inserted.StartRow = area.EndRow;
    inserted.EndRow = area.EndRow + count - 1;
    movement->insertCells(inserted, css::sheet::CellInsertMode_ROWS);
    css::table::CellRangeAddress goal = area;
    goal.EndRow = goal.StartRow;
    goal.EndColumn = 25;
    for (int row = 0; row < count; ++row) {
      movement->copyRange({area.Sheet, area.StartColumn, area.EndRow + row}, goal);
    }
    const Reference<css::table::XColumnRowRange> rows(
        sheet->getCellRangeByPosition(0, inserted.StartRow, 0, inserted.EndRow), UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> properties(rows->getRows(), UNO_QUERY_THROW);
    properties->setPropertyValue("IsVisible", css::uno::Any(true));
    properties->setPropertyValue("OptimalHeight", css::uno::Any(true));
    protection->protect("");
  });
}

}  // namespace poa::office
