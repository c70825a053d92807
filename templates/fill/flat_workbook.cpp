// SPDX-License-Identifier: MPL-2.0
#include "fill/flat_workbook.hpp"

#include <regex>
#include <sstream>
#include <string_view>
#include <variant>

#include "fill/fill_error.hpp"

namespace poa::fill {
namespace {

constexpr const char* kRowsRepeated = "table:number-rows-repeated";
constexpr const char* kColumnsRepeated = "table:number-columns-repeated";
constexpr const char* kValueAttributes[] = {
    "office:value-type",    "calcext:value-type", "office:value",      "office:string-value",
    "office:boolean-value", "office:date-value",  "office:time-value", "office:currency"};

// NOLINTNEXTLINE(misc-no-recursion): a document is a tree.
void collect_rows(pugi::xml_node parent, std::vector<pugi::xml_node>& rows) {
  for (const pugi::xml_node node : parent.children()) {
    const std::string_view name = node.name();
    if (name == "table:table-row") rows.push_back(node);
    if (name == "table:table-header-rows" || name == "table:table-rows" ||
        name == "table:table-row-group") {
      collect_rows(node, rows);
    }
  }
}

std::vector<pugi::xml_node> cells_of(pugi::xml_node row) {
  std::vector<pugi::xml_node> cells;
  for (const pugi::xml_node node : row.children()) {
    const std::string_view name = node.name();
    if (name == "table:table-cell" || name == "table:covered-table-cell") cells.push_back(node);
  }
  return cells;
}

void set_repeated(pugi::xml_node element, const char* repeated, int count) {
  element.remove_attribute(repeated);
  if (count > 1) element.append_attribute(repeated).set_value(count);
}

void clear_value(pugi::xml_node cell) {
  for (const char* attribute : kValueAttributes) cell.remove_attribute(attribute);
  while (cell.remove_child("text:p")) {
  }
}

void set_attribute(pugi::xml_node cell, const char* name, const char* value) {
  cell.append_attribute(name).set_value(value);
}

// The attribute keeps the text whole, whatever white space is in it.
void set_text_result(pugi::xml_node cell, const std::string& text) {
  set_attribute(cell, "office:value-type", "string");
  set_attribute(cell, "office:string-value", text.c_str());
}

void append_paragraphs(pugi::xml_node cell, const std::string& text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    cell.append_child("text:p").text().set(line.c_str());
  }
}

struct WriteValue {
  pugi::xml_node cell;
  void operator()(const Blank&) const {}
  void operator()(double number) {
    set_attribute(cell, "office:value-type", "float");
    set_attribute(cell, "office:value", cell_text(number).c_str());
  }
  void operator()(const std::string& text) {
    static const std::regex kNotAsItIs("[\\x00-\\x1f]|  |^ | $");
    if (std::regex_search(text, kNotAsItIs)) throw FillError("spaces or line breaks: " + text);
    set_attribute(cell, "office:value-type", "string");
    cell.append_child("text:p").text().set(text.c_str());
  }
  void operator()(const CellError&) const { throw FillError("a report holds no errors"); }
};

// The areas of the formulas in a row, whose first cell is at `first`.
void append_areas(pugi::xml_node row, Area first, std::vector<Area>& areas) {
  for (const pugi::xml_node cell : cells_of(row)) {
    const int repeated = cell.attribute(kColumnsRepeated).as_int(1);
    if (cell.attribute("table:formula")) {
      Area area = first;
      area.last_column +=
          cell.attribute("table:number-matrix-columns-spanned").as_int(repeated) - 1;
      area.last_row += cell.attribute("table:number-matrix-rows-spanned").as_int(1) - 1;
      areas.push_back(area);
    }
    first.first_column += repeated;
    first.last_column += repeated;
  }
}

std::string name_of(const Place& place) {
  return place.sheet + ", column " + std::to_string(place.column) + ", row " +
         std::to_string(place.row);
}

}  // namespace

pugi::xml_node cut_out(const std::vector<pugi::xml_node>& elements, const char* repeated,
                       int wanted) {
  int before = wanted - 1;
  for (pugi::xml_node element : elements) {
    const int count = element.attribute(repeated).as_int(1);
    if (before >= count) {
      before -= count;
      continue;
    }
    if (const int after = count - before - 1; after > 0) {
      set_repeated(insert_copy_after(element), repeated, after);
    }
    if (before > 0) {
      set_repeated(element, repeated, before);
      element = insert_copy_after(element);
    }
    set_repeated(element, repeated, 1);
    return element;
  }
  return {};
}

pugi::xml_node insert_copy_after(pugi::xml_node element) {
  pugi::xml_node parent = element.parent();
  const pugi::xml_node before = element.previous_sibling();
  const pugi::xml_node copy = parent.insert_copy_after(element, element);
  if (before.type() == pugi::node_pcdata) parent.insert_copy_before(before, copy);
  return copy;
}

FlatWorkbook::FlatWorkbook(std::istream& in) {
  const pugi::xml_parse_result read =
      document_.load(in, pugi::parse_full | pugi::parse_ws_pcdata, pugi::encoding_utf8);
  if (!read) throw FillError(std::string("no XML: ") + read.description());
  if (std::string_view(root().name()) != "office:document") throw FillError("no flat ODF document");
}

void FlatWorkbook::write(std::ostream& out) const {
  document_.save(out, "", pugi::format_raw, pugi::encoding_utf8);
}

void FlatWorkbook::set_title(const std::string& title) {
  pugi::xml_node place = root().child("office:meta").child("dc:title");
  if (!place) throw FillError("the workbook has no title to replace");
  place.text().set(title.c_str());
}

Area FlatWorkbook::named(const std::string& name) const {
  const pugi::xml_node range =
      document_.document_element()
          .child("office:body")
          .child("office:spreadsheet")
          .child("table:named-expressions")
          .find_child_by_attribute("table:named-range", "table:name", name.c_str());
  if (!range) throw FillError("the workbook has no range " + name);
  return parse_area(range.attribute("table:cell-range-address").value());
}

std::vector<pugi::xml_node> FlatWorkbook::rows(const std::string& sheet) const {
  const pugi::xml_node table =
      document_.document_element()
          .child("office:body")
          .child("office:spreadsheet")
          .find_child_by_attribute("table:table", "table:name", sheet.c_str());
  if (!table) throw FillError("the workbook has no sheet " + sheet);
  std::vector<pugi::xml_node> rows;
  collect_rows(table, rows);
  return rows;
}

pugi::xml_node FlatWorkbook::cell(const Place& place) {
  const pugi::xml_node row = cut_out(rows(place.sheet), kRowsRepeated, place.row);
  const pugi::xml_node cell = cut_out(cells_of(row), kColumnsRepeated, place.column);
  if (std::string_view(cell.name()) != "table:table-cell")
    throw FillError("no cell: " + name_of(place));
  return cell;
}

std::string FlatWorkbook::text(const Place& place) {
  std::string text;
  for (const pugi::xml_node paragraph : cell(place).children("text:p")) {
    text += paragraph.text().get();
  }
  return text;
}

void FlatWorkbook::set(const Place& place, const Cell& value) {
  const pugi::xml_node target = cell(place);
  if (target.attribute("table:formula")) throw FillError("a formula is in " + name_of(place));
  clear_value(target);
  std::visit(WriteValue{target}, value);
}

std::vector<pugi::xml_node> FlatWorkbook::formulas() {
  std::vector<pugi::xml_node> cells;
  for (const pugi::xpath_node& found :
       document_.select_nodes("/*/office:body/office:spreadsheet/table:table"
                              "//table:table-cell[@table:formula]")) {
    cells.push_back(found.node());
  }
  return cells;
}

void FlatWorkbook::forget_results() {
  for (const pugi::xml_node cell : formulas()) clear_value(cell);
}

void FlatWorkbook::blank_results() {
  for (const pugi::xml_node cell : formulas()) {
    clear_value(cell);
    set_text_result(cell, "");
  }
}

std::vector<Area> FlatWorkbook::formula_areas() const {
  std::vector<Area> areas;
  for (const pugi::xml_node table : document_.document_element()
                                        .child("office:body")
                                        .child("office:spreadsheet")
                                        .children("table:table")) {
    const std::string sheet = table.attribute("table:name").value();
    int row_number = 1;
    for (const pugi::xml_node row : rows(sheet)) {
      append_areas(row, {sheet, 1, row_number, 1, row_number}, areas);
      row_number += row.attribute(kRowsRepeated).as_int(1);
    }
  }
  return areas;
}

void FlatWorkbook::set_result(const Place& place, const std::optional<std::string>& number,
                              const std::string& shown) {
  const pugi::xml_node target = cell(place);
  clear_value(target);
  if (number) {
    set_attribute(target, "office:value-type", "float");
    set_attribute(target, "office:value", number->c_str());
  } else {
    set_text_result(target, shown);
  }
  append_paragraphs(target, shown);
}

}  // namespace poa::fill
