// SPDX-License-Identifier: MPL-2.0
#include "workbook/workbook.hpp"

#include <string>

#include "domain/form/limits.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "sheet/blocks.hpp"
#include "workbook/schema.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

using uno::Ref;

bool is_one_cell(const Ref<uno::XCellRange>& range) {
  const uno::CellRangeAddress at = sheet::address_of(range);
  return at.start_row == at.end_row && at.start_column == at.end_column;
}

// A name can be made to mean any cells: rows of another sheet, or a whole one, are not to be
// changed.
bool is_table_of_form(const Ref<uno::XCellRange>& table, const Ref<uno::XCellRange>& header) {
  const uno::CellRangeAddress at = sheet::address_of(table);
  const std::int32_t goals = at.end_row - at.start_row;  // and the row that closes it
  return sheet::columns_of(at) == kColumns && goals >= 1 && goals <= kMostGoals &&
         (!header || sheet::address_of(header).sheet == at.sheet);
}

}  // namespace

Ref<uno::XModel> shown_in(const Ref<uno::XFrame>& window) {
  if (!window) return {};
  const auto controller = uno::XFrame::controller(window);
  return controller ? uno::XController::model(controller) : Ref<uno::XModel>();
}

Workbook::Workbook(Ref<uno::XModel> model) : model_(std::move(model)) {
  const bool spreadsheet = model_ && uno::query<uno::XCalculatable>(model_);
  const auto table = spreadsheet ? named(schema::kTable) : Ref<uno::XCellRange>();
  const auto structure = spreadsheet ? named(schema::kSchema) : Ref<uno::XCellRange>();
  if (!table || !structure || !is_one_cell(structure)) throw Refusal(texts::kNoWorkbook);
  const uno::Table cells =
      uno::XCellRangeData::data_array(uno::query<uno::XCellRangeData>(structure));
  const auto known = cells.view().at(0, 0).number();
  if (!known) throw Refusal(texts::kNoWorkbook);
  if (*known > schema::kKnown) throw Refusal(texts::kNewerWorkbook, {POA_VERSION});
  if (!is_table_of_form(table, named(schema::kHeader)))
    throw Refusal(texts::kBrokenTable, {kColumns, kMostGoals});
  sheet_ = uno::XSheetCellRange::spreadsheet(uno::query<uno::XSheetCellRange>(table));
}

Workbook::Workbook(const Ref<uno::XFrame>& window) : Workbook(shown_in(window)) {}

Ref<uno::XCellRange> Workbook::named(std::string_view name) const {
  return cells_named(model_, name);
}

GoalRows Workbook::goals() const {
  const uno::CellRangeAddress table = sheet::address_of(named(schema::kTable));
  return {table.sheet, table.start_row, table.end_row - table.start_row, table.start_column,
          table.end_column};
}

Ref<uno::XCellRange> Workbook::cells(std::int32_t left, std::int32_t top, std::int32_t right,
                                     std::int32_t bottom) const {
  return uno::XCellRange::cell_range_by_position(uno::query<uno::XCellRange>(sheet_), left, top,
                                                 right, bottom);
}

Ref<uno::XPropertySet> Workbook::rows(std::int32_t first, std::int32_t last) const {
  return uno::query<uno::XPropertySet>(
      uno::XColumnRowRange::rows(uno::query<uno::XColumnRowRange>(cells(0, first, 0, last))));
}

}  // namespace poa::extension
