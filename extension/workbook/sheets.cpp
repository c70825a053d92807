// SPDX-License-Identifier: MPL-2.0
#include "workbook/sheets.hpp"

#include <regex>
#include <utility>

#include "sheet/blocks.hpp"

namespace poa::extension {

using uno::Any;
using uno::Interface;
using uno::Ref;
using uno::String;

Ref<uno::XCellRange> cells_of(const Ref<uno::XSpreadsheet>& sheet,
                              const uno::CellRangeAddress& at) {
  return uno::XCellRange::cell_range_by_position(
      uno::query<uno::XCellRange>(sheet), at.start_column, at.start_row, at.end_column, at.end_row);
}

Ref<uno::XCell> cell_of(const Ref<uno::XSpreadsheet>& sheet, std::int32_t column,
                        std::int32_t row) {
  return uno::XCellRange::cell_by_position(uno::query<uno::XCellRange>(sheet), column, row);
}

uno::CellRangeAddress used_area(const Ref<uno::XSpreadsheet>& sheet) {
  const auto cursor = uno::XSpreadsheet::create_cursor(sheet);
  uno::XUsedAreaCursor::goto_end_of_used_area(uno::query<uno::XUsedAreaCursor>(cursor), false);
  const uno::CellRangeAddress end = sheet::address_of(cursor);
  return {end.sheet, 0, 0, end.end_column, end.end_row};
}

Ref<uno::XPropertySet> rows_of_cells(const Ref<uno::XCellRange>& cells) {
  return uno::query<uno::XPropertySet>(
      uno::XColumnRowRange::rows(uno::query<uno::XColumnRowRange>(cells)));
}

Ref<uno::XPropertySet> columns_of_cells(const Ref<uno::XCellRange>& cells) {
  return uno::query<uno::XPropertySet>(
      uno::XColumnRowRange::columns(uno::query<uno::XColumnRowRange>(cells)));
}

Interface joined(const Ref<uno::XModel>& model, const std::vector<uno::CellRangeAddress>& ranges) {
  auto made = uno::XMultiServiceFactory::create_instance(
      uno::query<uno::XMultiServiceFactory>(model), String("com.sun.star.sheet.SheetCellRanges"));
  const auto container = uno::query<uno::XSheetCellRangeContainer>(made);
  for (const uno::CellRangeAddress& range : ranges)
    uno::XSheetCellRangeContainer::add_range(container, range, false);
  return made;
}

Any property(const Interface& object, std::string_view name) {
  return uno::XPropertySet::property_value(uno::query<uno::XPropertySet>(object), String(name));
}

void set_property(const Interface& object, std::string_view name, const Any& value) {
  uno::XPropertySet::set_property_value(uno::query<uno::XPropertySet>(object), String(name), value);
}

double number_property(const Interface& object, std::string_view name) {
  return property(object, name).view().number().value_or(0);
}

std::string text_property(const Interface& object, std::string_view name) {
  const Any value = property(object, name);
  const rtl_uString* text = value.view().text();
  return text == nullptr ? std::string() : uno::to_utf8(text);
}

Ref<uno::XNameAccess> sheets_of(const Ref<uno::XModel>& model) {
  return uno::query<uno::XNameAccess>(
      uno::XSpreadsheetDocument::sheets(uno::query<uno::XSpreadsheetDocument>(model)));
}

std::vector<std::string> sheet_names(const Ref<uno::XModel>& model) {
  std::vector<std::string> names;
  for (const String& name : uno::XNameAccess::names(sheets_of(model))) names.push_back(name.utf8());
  return names;
}

Ref<uno::XSpreadsheet> sheet_named(const Ref<uno::XModel>& model, std::string_view name) {
  const Any sheet = uno::XNameAccess::element(sheets_of(model), String(name));
  return uno::query<uno::XSpreadsheet>(Interface::share(sheet.view().interface()));
}

Ref<uno::XNameAccess> names_of(const Ref<uno::XModel>& model) {
  const Any names = property(model, "NamedRanges");
  return uno::query<uno::XNameAccess>(Interface::share(names.view().interface()));
}

Ref<uno::XCellRange> cells_named(const Ref<uno::XModel>& model, std::string_view name) {
  const auto names = names_of(model);
  if (!uno::XNameAccess::has(names, String(name))) return {};
  const Any range = uno::XNameAccess::element(names, String(name));
  return uno::XCellRangeReferrer::referred_cells(
      uno::query<uno::XCellRangeReferrer>(Interface::share(range.view().interface())));
}

std::vector<std::pair<std::string, Ref<uno::XCellRange>>> named_cells(
    const Ref<uno::XModel>& model) {
  std::vector<std::pair<std::string, Ref<uno::XCellRange>>> all;
  for (const String& name : uno::XNameAccess::names(names_of(model))) {
    auto cells = cells_named(model, name.utf8());
    if (cells) all.emplace_back(name.utf8(), std::move(cells));
  }
  return all;
}

namespace {

Ref<uno::XNameAccess> styles_of(const Ref<uno::XModel>& model, std::string_view family) {
  const auto families =
      uno::XStyleFamiliesSupplier::style_families(uno::query<uno::XStyleFamiliesSupplier>(model));
  const Any styles = uno::XNameAccess::element(families, String(family));
  return uno::query<uno::XNameAccess>(Interface::share(styles.view().interface()));
}

}  // namespace

Ref<uno::XNameAccess> cell_styles(const Ref<uno::XModel>& model) {
  return styles_of(model, "CellStyles");
}

Ref<uno::XNameAccess> page_styles(const Ref<uno::XModel>& model) {
  return styles_of(model, "PageStyles");
}

Interface page_style_of(const Ref<uno::XModel>& model, const Ref<uno::XSpreadsheet>& sheet) {
  const Any style =
      uno::XNameAccess::element(page_styles(model), String(text_property(sheet, "PageStyle")));
  return Interface::share(style.view().interface());
}

void clear(const Interface& cells, std::int32_t kinds) {
  uno::XSheetOperation::clear_contents(uno::query<uno::XSheetOperation>(cells), kinds);
}

bool hold(const Interface& cells, std::int16_t kinds) {
  return !uno::XSheetCellRanges::range_addresses(
              uno::XCellRangesQuery::query_content_cells(uno::query<uno::XCellRangesQuery>(cells),
                                                         kinds))
              .empty();
}

std::string without_repeated_sheets(const std::string& formula) {
  static const std::regex repeated(
      R"re((\$?(?:'[^']+'|[^\s!"#$%&'()*+,./:;<=>@^{|}~-]+)\.)(\$?[A-Z]+\$?[0-9]+):\1)re");
  return std::regex_replace(formula, repeated, "$1$2:");
}

}  // namespace poa::extension
