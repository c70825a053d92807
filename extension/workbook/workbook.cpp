// SPDX-License-Identifier: MPL-2.0
#include "workbook/workbook.hpp"

#include <optional>
#include <string>
#include <variant>

#include "domain/form/limits.hpp"
#include "domain/form/schema.hpp"
#include "domain/values/text.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "sheet/blocks.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

using uno::Ref;

// Empty where the window shows no sheet, but pages.
Ref<uno::XSpreadsheet> active_sheet(const Ref<uno::XFrame>& window) {
  const auto view = uno::query<uno::XSpreadsheetView>(uno::XFrame::controller(window));
  return view ? uno::XSpreadsheetView::active_sheet(view) : Ref<uno::XSpreadsheet>();
}

std::int16_t place_of(const Ref<uno::XSpreadsheet>& sheet) {
  return sheet::address_of(sheet).sheet;
}

// A form whose findings have stayed in another workbook came here as a copy of its sheet, with the
// names of its cells. A name may be lost, and a sheet renamed; not both.
bool has_findings(const Workbook& workbook) {
  return workbook.named(schema::kFindings) ||
         uno::XNameAccess::has(sheets_of(workbook.model()), uno::String(schema::kFindingsSheet));
}

// The previous report has the form's headings too. Its name may be lost, or its sheet renamed.
bool is_previous_report(const Workbook& workbook, const Ref<uno::XSpreadsheet>& sheet) {
  const auto goals = workbook.named(schema::kPrevious);
  return (goals && sheet::address_of(goals).sheet == place_of(sheet)) ||
         uno::XNamed::name(uno::query<uno::XNamed>(sheet)).utf8() == schema::kPreviousSheet;
}

bool is_one_cell(const Ref<uno::XCellRange>& range) {
  const uno::CellRangeAddress at = sheet::address_of(range);
  return at.start_row == at.end_row && at.start_column == at.end_column;
}

// The number of a TMM-F004's structure; nullopt for any other document.
std::optional<double> structure_of(const Ref<uno::XModel>& model) {
  if (!model || !uno::query<uno::XCalculatable>(model)) return std::nullopt;
  const auto structure = cells_named(model, schema::kSchema);
  if (!structure || !cells_named(model, schema::kTable) || !is_one_cell(structure))
    return std::nullopt;
  const uno::Table cells =
      uno::XCellRangeData::data_array(uno::query<uno::XCellRangeData>(structure));
  return cells.view().at(0, 0).number();
}

// A name can be made to mean any cells: rows of another sheet, or a whole one, are not to be
// changed.
bool is_table_of_form(const Ref<uno::XCellRange>& table, const Ref<uno::XCellRange>& header,
                      std::size_t fewest_columns) {
  const uno::CellRangeAddress at = sheet::address_of(table);
  const std::size_t columns = sheet::columns_of(at);
  const std::int32_t goals = at.end_row - at.start_row;  // and the row that closes it
  return columns >= fewest_columns && columns <= kColumns && goals >= 1 && goals <= kMostGoals &&
         (!header || sheet::address_of(header).sheet == at.sheet);
}

}  // namespace

bool looks_like_form(const Ref<uno::XSpreadsheet>& sheet) {
  constexpr std::int32_t kLastColumn = 5;
  constexpr std::int32_t kLastRow = 199;  // below a header that has grown
  constexpr std::string_view kHeading = "metas y acciones";
  const CellTable cells = sheet::cells_in(uno::XCellRange::cell_range_by_position(
      uno::query<uno::XCellRange>(sheet), 0, 0, kLastColumn, kLastRow));
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    for (std::size_t column = 0; column < cells.columns(); ++column) {
      const auto* text = std::get_if<std::string>(&cells.at(row, column));
      if (text != nullptr && fold(*text) == kHeading) return true;
    }
  }
  return false;
}

Ref<uno::XModel> shown_in(const Ref<uno::XFrame>& window) {
  if (!window) return {};
  const auto controller = uno::XFrame::controller(window);
  return controller ? uno::XController::model(controller) : Ref<uno::XModel>();
}

bool is_report(const Ref<uno::XModel>& document) { return structure_of(document).has_value(); }

Workbook::Workbook(Ref<uno::XModel> model)
    : Workbook(std::move(model), Ref<uno::XFrame>(), kColumns) {}

Workbook Workbook::of_any_version(Ref<uno::XModel> model) {
  return {std::move(model), Ref<uno::XFrame>(), kFewestTableColumns};
}

Workbook::Workbook(Ref<uno::XModel> model, Ref<uno::XFrame> window, std::size_t fewest_columns)
    : model_(std::move(model)), window_(std::move(window)) {
  const auto known = structure_of(model_);
  if (!known) throw Refusal(texts::kNoWorkbook);
  if (*known > schema::kKnown) throw Refusal(texts::kNewerWorkbook, {POA_VERSION});
  const auto table = named(schema::kTable);
  const std::size_t fewest = *known < schema::kKnown ? fewest_columns : kColumns;
  if (!is_table_of_form(table, named(schema::kHeader), fewest))
    throw Refusal(texts::kBrokenTable, {kColumns, kMostGoals});
  sheet_ = uno::XSheetCellRange::spreadsheet(uno::query<uno::XSheetCellRange>(table));
}

Workbook::Workbook(const Ref<uno::XFrame>& window) : Workbook(shown_in(window), window, kColumns) {
  require_original(*this, window);
}

Ref<uno::XController> Workbook::view() const {
  return window_ ? uno::XFrame::controller(window_) : uno::XModel::current_controller(model_);
}

Ref<uno::XCellRange> Workbook::needed(std::string_view name) const {
  auto range = named(name);
  if (!range) throw Refusal(texts::kNameMissing, {name});
  return range;
}

Ref<uno::XCellRange> Workbook::named(std::string_view name) const {
  return cells_named(model_, name);
}

GoalRows Workbook::goals() const {
  const uno::CellRangeAddress table = sheet::address_of(named(schema::kTable));
  return {table.sheet, table.start_row, table.end_row - table.start_row, table.start_column,
          table.end_column};
}

bool Workbook::is_older() const {
  return structure_of(model_).value_or(0) < schema::kKnown ||
         sheet::columns_of(sheet::address_of(named(schema::kTable))) < kColumns ||
         !named(schema::kPrevious);
}

bool Workbook::calculate_if_off() const {
  const auto formulas = uno::query<uno::XCalculatable>(model_);
  if (uno::XCalculatable::is_automatic(formulas)) return false;
  uno::XCalculatable::enable_automatic(formulas, true);
  uno::XCalculatable::calculate_all(formulas);
  return true;
}

Ref<uno::XCellRange> Workbook::cells(std::int32_t left, std::int32_t top, std::int32_t right,
                                     std::int32_t bottom) const {
  return uno::XCellRange::cell_range_by_position(uno::query<uno::XCellRange>(sheet_), left, top,
                                                 right, bottom);
}

Ref<uno::XPropertySet> Workbook::rows(std::int32_t first, std::int32_t last) const {
  return rows_of_cells(cells(0, first, 0, last));
}

Ref<uno::XTableRows> Workbook::all_rows() const {
  return uno::XColumnRowRange::rows(uno::query<uno::XColumnRowRange>(sheet_));
}

// A person at a copy of the form means the copy, which no command changes.
void require_original(const Workbook& workbook, const Ref<uno::XFrame>& window) {
  if (!has_findings(workbook)) throw Refusal(texts::kLoneCopy);
  const auto active = active_sheet(window);
  if (!active || place_of(active) == place_of(workbook.sheet()) || !looks_like_form(active) ||
      is_previous_report(workbook, active))
    return;
  const std::string original = uno::XNamed::name(uno::query<uno::XNamed>(workbook.sheet())).utf8();
  throw Refusal(texts::kCopy, {original});
}

}  // namespace poa::extension
