// SPDX-License-Identifier: MPL-2.0
// The interfaces of sheets and of their cells, and those that compute, protect and print them
// (proxies.hpp).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "uno/proxies.hpp"

namespace poa::uno {

// The kinds of contents of a cell, com.sun.star.sheet.CellFlags; several are joined by |.
struct CellFlags {
  static constexpr std::int16_t number = 1;
  static constexpr std::int16_t date = 2;
  static constexpr std::int16_t text = 4;
  static constexpr std::int16_t note = 8;
  static constexpr std::int16_t formula = 16;
  // All of a cell's format but its style: validation and conditional formats, too.
  static constexpr std::int16_t hard_attributes = 32;
};

struct XCell {
  static constexpr std::string_view type_name = "com.sun.star.table.XCell";
  static constinit inline const Member<XCell, void(double)> set_value{"setValue"};
  // with English names
  static constinit inline const Member<XCell, void(String)> set_formula{"setFormula"};
  // "" for a blank cell alone: also a text and a number have theirs.
  static constinit inline const Member<XCell, String()> formula{"getFormula"};
  // The code that Calc shows as Err:502; 0 when there is none.
  static constinit inline const Member<XCell, std::int32_t()> error{"getError"};
};

// Of a cell: its text stays a text, whatever it looks like.
struct XTextRange {
  static constexpr std::string_view type_name = "com.sun.star.text.XTextRange";
  // What a cell shows: a number as its format has it.
  static constinit inline const Member<XTextRange, String()> text{"getString"};
  static constinit inline const Member<XTextRange, void(String)> set_text{"setString"};
};

// A place in a text, or a piece of it, which has the properties of its characters.
struct XTextCursor {
  static constexpr std::string_view type_name = "com.sun.star.text.XTextCursor";
  // With true, what is passed becomes the piece. The same of the others.
  static constinit inline const Member<XTextCursor, void(bool)> goto_end{"gotoEnd"};
  // Takes how many characters; the end of a paragraph is one. Returns whether there were as many.
  static constinit inline const Member<XTextCursor, bool(std::int16_t, bool)> go_left{"goLeft"};
};

// Only passed through: it is an XSimpleText.
struct XText {
  static constexpr std::string_view type_name = "com.sun.star.text.XText";
};

struct XSimpleText {
  static constexpr std::string_view type_name = "com.sun.star.text.XSimpleText";
  static constinit inline const Member<XSimpleText, Ref<XTextCursor>()> create_cursor{
      "createTextCursor"};
  // Takes where, what, and whether it replaces what is there. A line feed ends a paragraph.
  static constinit inline const Member<XSimpleText, void(Ref<XTextRange>, String, bool)> insert{
      "insertString"};
};

struct XCellRange {
  static constexpr std::string_view type_name = "com.sun.star.table.XCellRange";
  // Takes column and row, from the range's first.
  static constinit inline const Member<XCellRange, Ref<XCell>(std::int32_t, std::int32_t)>
      cell_by_position{"getCellByPosition"};
  // Takes left, top, right and bottom, all relative to the range and inclusive.
  static constinit inline const Member<XCellRange, Ref<XCellRange>(std::int32_t, std::int32_t,
                                                                   std::int32_t, std::int32_t)>
      cell_range_by_position{"getCellRangeByPosition"};
  // Takes an address of the range's sheet, such as "B4". Raises RuntimeException when it is none.
  static constinit inline const Member<XCellRange, Ref<XCellRange>(String)> cell_range_by_name{
      "getCellRangeByName"};
};

struct XCellRangeAddressable {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XCellRangeAddressable";
  static constinit inline const Member<XCellRangeAddressable, CellRangeAddress()> range_address{
      "getRangeAddress"};
};

struct XCellRangeReferrer {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XCellRangeReferrer";
  // Empty when the name does not stand for cells.
  static constinit inline const Member<XCellRangeReferrer, Ref<XCellRange>()> referred_cells{
      "getReferredCells"};
};

struct XCellRangeData {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XCellRangeData";
  // A value is "" for a blank cell and for an empty text, and void for a cell with an error.
  static constinit inline const Member<XCellRangeData, Table()> data_array{"getDataArray"};
  // Takes a value for every cell; a text stays a text, whatever it looks like, and "" leaves the
  // cell blank.
  static constinit inline const Member<XCellRangeData, void(Table)> set_data_array{"setDataArray"};
};

struct XSheetCellCursor {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSheetCellCursor";
  // Makes it the array formula that its cells are part of; leaves it as it is when there is none.
  static constinit inline const Member<XSheetCellCursor, void()> collapse_to_array{
      "collapseToCurrentArray"};
  // Makes it the merged cells that its first cell is part of; leaves it when they are not merged.
  static constinit inline const Member<XSheetCellCursor, void()> collapse_to_merged{
      "collapseToMergedArea"};
};

struct XSheetCellRange;

struct XSpreadsheet {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSpreadsheet";
  static constinit inline const Member<XSpreadsheet, Ref<XSheetCellCursor>()> create_cursor{
      "createCursor"};
  static const Member<XSpreadsheet, Ref<XSheetCellCursor>(Ref<XSheetCellRange>)> cursor_by_range;
};

struct XSheetCellRange {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSheetCellRange";
  static constinit inline const Member<XSheetCellRange, Ref<XSpreadsheet>()> spreadsheet{
      "getSpreadsheet"};
};

constinit inline const Member<XSpreadsheet, Ref<XSheetCellCursor>(Ref<XSheetCellRange>)>
    XSpreadsheet::cursor_by_range{"createCursorByRange"};

// Of a document's window, except while it shows the print preview.
struct XSpreadsheetView {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSpreadsheetView";
  static constinit inline const Member<XSpreadsheetView, Ref<XSpreadsheet>()> active_sheet{
      "getActiveSheet"};
};

// The sheets of a document, by their places.
struct XSpreadsheets {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSpreadsheets";
  // Takes the name and the place of a new one.
  static constinit inline const Member<XSpreadsheets, void(String, std::int16_t)> insert{
      "insertNewByName"};
};

struct XSpreadsheetDocument {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSpreadsheetDocument";
  static constinit inline const Member<XSpreadsheetDocument, Ref<XSpreadsheets>()> sheets{
      "getSheets"};
};

struct XUsedAreaCursor {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XUsedAreaCursor";
  // With true the cursor keeps its start, with false it is left on the last used cell alone.
  static constinit inline const Member<XUsedAreaCursor, void(bool)> goto_end_of_used_area{
      "gotoEndOfUsedArea"};
};

struct XTableRows {
  static constexpr std::string_view type_name = "com.sun.star.table.XTableRows";
  static constinit inline const Member<XTableRows, void(std::int32_t, std::int32_t)> insert{
      "insertByIndex"};
  static constinit inline const Member<XTableRows, void(std::int32_t, std::int32_t)> remove{
      "removeByIndex"};
};

struct XTableColumns {
  static constexpr std::string_view type_name = "com.sun.star.table.XTableColumns";
};

struct XColumnRowRange {
  static constexpr std::string_view type_name = "com.sun.star.table.XColumnRowRange";
  static constinit inline const Member<XColumnRowRange, Ref<XTableColumns>()> columns{"getColumns"};
  static constinit inline const Member<XColumnRowRange, Ref<XTableRows>()> rows{"getRows"};
};

struct XCellRangeMovement {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XCellRangeMovement";
  static constinit inline const Member<XCellRangeMovement, void(CellAddress, CellRangeAddress)>
      copy_range{"copyRange"};
  // As cut and paste: references to the cells follow them.
  static constinit inline const Member<XCellRangeMovement, void(CellAddress, CellRangeAddress)>
      move_range{"moveRange"};
};

struct XCellSeries {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XCellSeries";
  // Takes the number of cells, from the first, that say how the series goes on.
  static constinit inline const Member<XCellSeries, void(FillDirection, std::int32_t)> fill{
      "fillAuto"};
};

struct XSheetOperation {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSheetOperation";
  // Takes the kinds of contents to clear: CellFlags.
  static constinit inline const Member<XSheetOperation, void(std::int32_t)> clear_contents{
      "clearContents"};
};

struct XSheetCellRanges {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSheetCellRanges";
  static constinit inline const Member<XSheetCellRanges, std::vector<CellRangeAddress>()>
      range_addresses{"getRangeAddresses"};
};

// Of the ranges that a document makes, of any number.
struct XSheetCellRangeContainer {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSheetCellRangeContainer";
  // With true, ranges that touch become one.
  static constinit inline const Member<XSheetCellRangeContainer, void(CellRangeAddress, bool)>
      add_range{"addRangeAddress"};
};

struct XCellRangesQuery {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XCellRangesQuery";
  // Takes the kinds of contents to look for: CellFlags.
  static constinit inline const Member<XCellRangesQuery, Ref<XSheetCellRanges>(std::int16_t)>
      query_content_cells{"queryContentCells"};
  // Takes the kinds of results of formulas to look for: FormulaResult.
  static constinit inline const Member<XCellRangesQuery, Ref<XSheetCellRanges>(std::int32_t)>
      query_formula_cells{"queryFormulaCells"};
};

struct XSheetPageBreak {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSheetPageBreak";
  // Returns each row that begins a page, and the one after the print area.
  static constinit inline const Member<XSheetPageBreak, std::vector<TablePageBreakData>()>
      row_page_breaks{"getRowPageBreaks"};
};

struct XPrintAreas {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XPrintAreas";
  static constinit inline const Member<XPrintAreas, std::vector<CellRangeAddress>()> print_areas{
      "getPrintAreas"};
  // Of none, nothing of the sheet is printed.
  static constinit inline const Member<XPrintAreas, void(Sequence<CellRangeAddress>)>
      set_print_areas{"setPrintAreas"};
  // The rows that every page repeats, when it is to repeat any.
  static constinit inline const Member<XPrintAreas, void(CellRangeAddress)> set_title_rows{
      "setTitleRows"};
  static constinit inline const Member<XPrintAreas, void(bool)> repeat_title_rows{
      "setPrintTitleRows"};
};

// A chart on a sheet, by the cells that it shows.
struct XTableChart {
  static constexpr std::string_view type_name = "com.sun.star.table.XTableChart";
  static constinit inline const Member<XTableChart, std::vector<CellRangeAddress>()> ranges{
      "getRanges"};
  static constinit inline const Member<XTableChart, void(Sequence<CellRangeAddress>)> set_ranges{
      "setRanges"};
};

// The charts of a sheet: an XIndexAccess of them.
struct XTableCharts {
  static constexpr std::string_view type_name = "com.sun.star.table.XTableCharts";
};
struct XTableChartsSupplier {
  static constexpr std::string_view type_name = "com.sun.star.table.XTableChartsSupplier";
  static constinit inline const Member<XTableChartsSupplier, Ref<XTableCharts>()> charts{
      "getCharts"};
};

// Ranges that can be filtered and sorted.
struct XDatabaseRanges {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XDatabaseRanges";
  static constinit inline const Member<XDatabaseRanges, void(String, CellRangeAddress)> add{
      "addNewByName"};
};

// The one such range of each sheet that needs no name.
struct XUnnamedDatabaseRanges {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XUnnamedDatabaseRanges";
  static constinit inline const Member<XUnnamedDatabaseRanges, void(CellRangeAddress)> set_by_table{
      "setByTable"};
  // Takes the sheet; the range is an object of properties.
  static constinit inline const Member<XUnnamedDatabaseRanges, Any(std::int32_t)> by_table{
      "getByTable"};
};

// Of a cell; its note has the text "" when there is none.
struct XSheetAnnotation {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSheetAnnotation";
};
struct XSheetAnnotationAnchor {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSheetAnnotationAnchor";
  static constinit inline const Member<XSheetAnnotationAnchor, Ref<XSheetAnnotation>()> note{
      "getAnnotation"};
};

// The notes of a sheet's cells.
struct XSheetAnnotations {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSheetAnnotations";
  // In the place of the one that is there.
  static constinit inline const Member<XSheetAnnotations, void(CellAddress, String)> insert{
      "insertNew"};
  static constinit inline const Member<XSheetAnnotations, void(std::int32_t)> remove{
      "removeByIndex"};
};
struct XSheetAnnotationsSupplier {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSheetAnnotationsSupplier";
  static constinit inline const Member<XSheetAnnotationsSupplier, Ref<XSheetAnnotations>()> notes{
      "getAnnotations"};
};

struct XMergeable {
  static constexpr std::string_view type_name = "com.sun.star.util.XMergeable";
  // Whether any cells of the range are merged.
  static constinit inline const Member<XMergeable, bool()> is_merged{"getIsMerged"};
  // With false, merged cells become single ones again.
  static constinit inline const Member<XMergeable, void(bool)> merge{"merge"};
};

struct XProtectable {
  static constexpr std::string_view type_name = "com.sun.star.util.XProtectable";
  static constinit inline const Member<XProtectable, void(String)> protect{"protect"};
  // Raises IllegalArgumentException when the password is another.
  static constinit inline const Member<XProtectable, void(String)> unprotect{"unprotect"};
  static constinit inline const Member<XProtectable, bool()> is_protected{"isProtected"};
};

struct XCalculatable {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XCalculatable";
  // Every formula, needed or not.
  static constinit inline const Member<XCalculatable, void()> calculate_all{"calculateAll"};
  // Computes what is out of date, whether that is done automatically or not.
  static constinit inline const Member<XCalculatable, void()> calculate{"calculate"};
  static constinit inline const Member<XCalculatable, bool()> is_automatic{
      "isAutomaticCalculationEnabled"};
  static constinit inline const Member<XCalculatable, void(bool)> enable_automatic{
      "enableAutomaticCalculation"};
};

}  // namespace poa::uno
