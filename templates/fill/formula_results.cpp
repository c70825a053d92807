// SPDX-License-Identifier: MPL-2.0
#include "fill/formula_results.hpp"

#include <algorithm>
#include <pugixml.hpp>

#include "fill/fill_error.hpp"
#include "fill/reference.hpp"

namespace poa::fill {
namespace {

Place place_of(const FormulaResult& result) {
  const Area area = parse_area("'" + result.sheet + "'." + result.address);
  return {result.sheet, area.first_column, area.first_row};
}

bool holds(const Area& area, const Place& place) {
  return area.sheet == place.sheet && area.first_column <= place.column &&
         place.column <= area.last_column && area.first_row <= place.row &&
         place.row <= area.last_row;
}

}  // namespace

std::vector<FormulaResult> read_results(std::istream& in) {
  pugi::xml_document document;
  const pugi::xml_parse_result read =
      document.load(in, pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
  if (!read || !document.child("results")) throw FillError("no XML of results");
  std::vector<FormulaResult> results;
  for (const pugi::xml_node cell : document.child("results").children("cell")) {
    FormulaResult& result = results.emplace_back();
    result.sheet = cell.attribute("sheet").value();
    result.address = cell.attribute("address").value();
    if (const pugi::xml_attribute number = cell.attribute("number")) result.number = number.value();
    result.shown = cell.text().get();
  }
  return results;
}

void write_results(const std::vector<FormulaResult>& results, std::ostream& out) {
  pugi::xml_document document;
  pugi::xml_node root = document.append_child("results");
  for (const FormulaResult& result : results) {
    pugi::xml_node cell = root.append_child("cell");
    cell.append_attribute("sheet").set_value(result.sheet.c_str());
    cell.append_attribute("address").set_value(result.address.c_str());
    if (result.number) cell.append_attribute("number").set_value(result.number->c_str());
    cell.text().set(result.shown.c_str());
  }
  document.save(out, "", pugi::format_default, pugi::encoding_utf8);
}

void store_results(FlatWorkbook& workbook, const std::vector<FormulaResult>& results) {
  workbook.blank_results();
  const std::vector<Area> areas = workbook.formula_areas();
  for (const FormulaResult& result : results) {
    const Place place = place_of(result);
    if (std::ranges::any_of(areas, [&](const Area& area) { return holds(area, place); })) {
      workbook.set_result(place, result.number, result.shown);
    }
  }
}

}  // namespace poa::fill
