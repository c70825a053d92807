// SPDX-License-Identifier: MPL-2.0
// The interfaces of how cells look and of what they accept, of their formulas as text, and of the
// names and styles of a document (proxies.hpp).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "uno/document_proxies.hpp"
#include "uno/sheet_proxies.hpp"

namespace poa::uno {

struct XCellFormatRangesSupplier {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XCellFormatRangesSupplier";
  // Ranges of one format each; together they are all cells.
  static constinit inline const Member<XCellFormatRangesSupplier, Ref<XIndexAccess>()>
      cell_format_ranges{"getCellFormatRanges"};
};

// The formats of numbers that a document has, by their keys.
struct XNumberFormats {
  static constexpr std::string_view type_name = "com.sun.star.util.XNumberFormats";
  // Raises MalformedNumberFormatException for a key that is none.
  static constinit inline const Member<XNumberFormats, Ref<XPropertySet>(std::int32_t)> by_key{
      "getByKey"};
};

struct XNumberFormatsSupplier {
  static constexpr std::string_view type_name = "com.sun.star.util.XNumberFormatsSupplier";
  static constinit inline const Member<XNumberFormatsSupplier, Ref<XNumberFormats>()> formats{
      "getNumberFormats"};
};

struct XPropertyState {
  static constexpr std::string_view type_name = "com.sun.star.beans.XPropertyState";
  static constinit inline const Member<XPropertyState, std::vector<PropertyState>(Sequence<String>)>
      states{"getPropertyStates"};
};

// A condition of a validation or of a conditional format. Its formulas are in English, and relative
// references in them count from the source position.
struct XSheetCondition {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSheetCondition";
  static constinit inline const Member<XSheetCondition, ConditionOperator()> condition_operator{
      "getOperator"};
  static constinit inline const Member<XSheetCondition, String()> formula1{"getFormula1"};
  static constinit inline const Member<XSheetCondition, String()> formula2{"getFormula2"};
  static constinit inline const Member<XSheetCondition, CellAddress()> source_position{
      "getSourcePosition"};
};

struct XSheetConditionalEntry {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSheetConditionalEntry";
  static constinit inline const Member<XSheetConditionalEntry, String()> style_name{"getStyleName"};
};

// A conditional format of a sheet: its property Range has the cells.
struct XConditionalFormat {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XConditionalFormat";
  static constexpr std::string_view sequence_name = "[]com.sun.star.sheet.XConditionalFormat";
};

struct XConditionalFormats {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XConditionalFormats";
  static constinit inline const Member<XConditionalFormats, std::vector<Ref<XConditionalFormat>>()>
      all{"getConditionalFormats"};
  // Takes a format's property ID.
  static constinit inline const Member<XConditionalFormats, void(std::int32_t)> remove{
      "removeByID"};
};

// The header or footer of a page style, a copy of it: setting the property takes it over.
struct XHeaderFooterContent {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XHeaderFooterContent";
  // Its texts are of the content, and do not outlive it.
  static constinit inline const Member<XHeaderFooterContent, Ref<XText>()> left{"getLeftText"};
  static constinit inline const Member<XHeaderFooterContent, Ref<XText>()> centre{"getCenterText"};
  static constinit inline const Member<XHeaderFooterContent, Ref<XText>()> right{"getRightText"};
};

struct XCellRangeFormula {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XCellRangeFormula";
  // What each cell is edited as; formulas in English, those of a matrix in braces.
  static constinit inline const Member<XCellRangeFormula, TextTable()> formulas{"getFormulaArray"};
};

struct XArrayFormulaRange {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XArrayFormulaRange";
  static constinit inline const Member<XArrayFormulaRange, void(String)> set_formula{
      "setArrayFormula"};
};

struct XNamedRanges {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XNamedRanges";
  // Takes the name, its content, the cell that relative references count from, and flags.
  static constinit inline const Member<XNamedRanges,
                                       void(String, String, CellAddress, std::int32_t)>
      add{"addNewByName"};
};

struct XNamedRange {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XNamedRange";
  static constinit inline const Member<XNamedRange, String()> content{"getContent"};
  static constinit inline const Member<XNamedRange, void(String)> set_content{"setContent"};
};

// What is drawn on a sheet: an XIndexAccess of shapes.
struct XDrawPage {
  static constexpr std::string_view type_name = "com.sun.star.drawing.XDrawPage";
};
struct XDrawPageSupplier {
  static constexpr std::string_view type_name = "com.sun.star.drawing.XDrawPageSupplier";
  static constinit inline const Member<XDrawPageSupplier, Ref<XDrawPage>()> draw_page{
      "getDrawPage"};
};

struct XStyleLoader {
  static constexpr std::string_view type_name = "com.sun.star.style.XStyleLoader";
  static constinit inline const Member<XStyleLoader, void(String, Sequence<PropertyValue>)> load{
      "loadStylesFromURL"};
};

}  // namespace poa::uno
