// SPDX-License-Identifier: MPL-2.0
#include "calc/damage.hpp"

#include <com/sun/star/sheet/FilterOperator.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetFilterable.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/sheet/XSheetOutline.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include "office/property.hpp"
#include "office/uno_text.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kForm = "TMM-F004";
constexpr sal_Int32 kEntriesAndFormulas = 1 | 2 | 4 | 16;  // CellFlags

Reference<css::table::XColumnRowRange> lines_of(const Document& workbook, std::string_view cells) {
  return {workbook.range(kForm, cells).uno(), UNO_QUERY_THROW};
}

css::table::CellAddress address_of(const Document& workbook, std::string_view sheet,
                                   std::string_view cell) {
  const css::table::CellRangeAddress range = workbook.range(sheet, cell).address();
  return {range.Sheet, range.StartColumn, range.StartRow};
}

Reference<css::sheet::XCellRangeMovement> movement_of(const Document& workbook,
                                                      std::string_view sheet) {
  return {workbook.range(sheet, "A1").sheet(), UNO_QUERY_THROW};
}

void clear(const Document& workbook, std::string_view sheet, std::string_view cells) {
  Range range = workbook.range(sheet, cells);
  range.set_matrix_formula("");
  Reference<css::sheet::XSheetOperation>(range.uno(), UNO_QUERY_THROW)
      ->clearContents(kEntriesAndFormulas);
}

Reference<css::sheet::XNamedRanges> names_in(const Reference<css::uno::XInterface>& owner) {
  return property<Reference<css::sheet::XNamedRanges>>(owner, "NamedRanges");
}

Reference<css::sheet::XNamedRanges> names_of(const Document& workbook) {
  return names_in(Reference<css::uno::XInterface>(workbook.uno(), UNO_QUERY_THROW));
}

}  // namespace

void unprotect_sheets(const Document& workbook) {
  for (const std::string& sheet : workbook.sheets()) {
    Reference<css::util::XProtectable>(workbook.range(sheet, "A1").sheet(), UNO_QUERY_THROW)
        ->unprotect({});
  }
}

void enter(const Document& workbook, std::string_view sheet, std::string_view cell,
           std::string_view entry) {
  workbook.cell(sheet, cell).set_formula(entry);
}

void enter_matrix(const Document& workbook, std::string_view sheet, std::string_view cells,
                  std::string_view formula) {
  clear(workbook, sheet, cells);
  workbook.range(sheet, cells).set_matrix_formula(formula);
}

void keep_values_only(const Document& workbook, std::string_view sheet, std::string_view cells) {
  const Reference<css::sheet::XCellRangeData> data(workbook.range(sheet, cells).uno(),
                                                   UNO_QUERY_THROW);
  const auto values = data->getDataArray();
  clear(workbook, sheet, cells);
  data->setDataArray(values);
}

void show_rows(const Document& workbook, std::string_view cells, bool shown) {
  set_property(lines_of(workbook, cells)->getRows(), "IsVisible", css::uno::Any(shown));
}

void show_columns(const Document& workbook, std::string_view cells, bool shown) {
  set_property(lines_of(workbook, cells)->getColumns(), "IsVisible", css::uno::Any(shown));
}

void fold_rows(const Document& workbook, std::string_view cells) {
  const Range range = workbook.range(kForm, cells);
  const Reference<css::sheet::XSheetOutline> outline(range.sheet(), UNO_QUERY_THROW);
  outline->group(range.address(), css::table::TableOrientation_ROWS);
  outline->hideDetail(range.address());
}

void filter_rows(const Document& workbook, std::string_view cells, int column,
                 std::string_view text) {
  const Reference<css::sheet::XSheetFilterable> rows(workbook.range(kForm, cells).uno(),
                                                     UNO_QUERY_THROW);
  const Reference<css::sheet::XSheetFilterDescriptor> filter = rows->createFilterDescriptor(true);
  css::sheet::TableFilterField field;
  field.Field = column;
  field.Operator = css::sheet::FilterOperator_EQUAL;
  field.StringValue = to_uno(text);
  filter->setFilterFields({&field, 1});
  set_property(filter, "ContainsHeader", css::uno::Any(true));
  rows->filter(filter);
}

void merge_cells(const Document& workbook, std::string_view cells) {
  Reference<css::util::XMergeable>(workbook.range(kForm, cells).uno(), UNO_QUERY_THROW)
      ->merge(true);
}

void insert_row(const Document& workbook, int row) {
  lines_of(workbook, "A1:B2000")->getRows()->insertByIndex(row - 1, 1);
}

void remove_rows(const Document& workbook, int first, int count) {
  lines_of(workbook, "A1:B2000")->getRows()->removeByIndex(first - 1, count);
}

void insert_column(const Document& workbook, int column) {
  lines_of(workbook, "A1:AZ2")->getColumns()->insertByIndex(column, 1);
}

void remove_column(const Document& workbook, int column) {
  lines_of(workbook, "A1:AZ2")->getColumns()->removeByIndex(column, 1);
}

void move_cells(const Document& workbook, std::string_view from, std::string_view to_sheet,
                std::string_view to_cell, std::string_view from_sheet) {
  movement_of(workbook, from_sheet)
      ->moveRange(address_of(workbook, to_sheet, to_cell),
                  workbook.range(from_sheet, from).address());
}

void remove_sheet(const Document& workbook, std::string_view sheet) {
  workbook.uno()->getSheets()->removeByName(to_uno(sheet));
}

void copy_sheet(const Document& workbook, std::string_view sheet) {
  workbook.uno()->getSheets()->copyByName(to_uno(sheet), to_uno("otra"), 0);
}

void paste_form(const Document& workbook, std::string_view sheet) {
  movement_of(workbook, sheet)
      ->copyRange(address_of(workbook, sheet, "A1"), workbook.range(kForm, "A1:AC60").address());
}

void redefine_name(const Document& workbook, std::string_view name, std::string_view content) {
  Reference<css::sheet::XNamedRange>(names_of(workbook)->getByName(to_uno(name)), UNO_QUERY_THROW)
      ->setContent(to_uno(content));
}

void remove_name(const Document& workbook, std::string_view name) {
  names_of(workbook)->removeByName(to_uno(name));
}

void add_local_name(const Document& workbook, std::string_view sheet, std::string_view name,
                    std::string_view content) {
  names_in(workbook.range(sheet, "A1").sheet())
      ->addNewByName(to_uno(name), to_uno(content), {0, 0, 0}, 0);
}

void set_calculation(const Document& workbook, std::string_view setting, bool on) {
  set_property(Reference<css::uno::XInterface>(workbook.uno(), UNO_QUERY_THROW), setting,
               css::uno::Any(on));
}

}  // namespace poa::office
