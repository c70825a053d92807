// SPDX-License-Identifier: MPL-2.0
#include "fill/moved_references.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "fill/fill_error.hpp"

namespace poa::fill {
namespace {

constexpr std::array<std::string_view, 5> kFormulas = {
    "table:formula", "table:condition", "table:expression", "calcext:value", "style:condition"};

// Relative references beside one of these start from its cell, so that they are on its sheet.
constexpr std::array<std::string_view, 3> kBases = {
    "table:base-cell-address", "calcext:base-cell-address", "style:base-cell-address"};

constexpr std::array<std::string_view, 9> kReferences = {"calcext:target-range-address",
                                                         "chart:label-cell-address",
                                                         "chart:values-cell-range-address",
                                                         "draw:notify-on-update-of-ranges",
                                                         "table:cell-address",
                                                         "table:cell-range-address",
                                                         "table:end-cell-address",
                                                         "table:print-ranges",
                                                         "table:target-range-address"};

template <std::size_t kCount>
bool is_one_of(const std::array<std::string_view, kCount>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

bool is_sheet(pugi::xml_node element) {
  return element.name() == std::string_view("table:table") &&
         element.parent().name() == std::string_view("office:spreadsheet");
}

std::string sheet_of(pugi::xml_node element, const std::string& above) {
  if (is_sheet(element)) return element.attribute("table:name").value();
  for (const std::string_view base : kBases) {
    const pugi::xml_attribute cell = element.attribute(base.data());
    if (cell) return parse_area(cell.value()).sheet;
  }
  return above;
}

std::string moved(pugi::xml_attribute attribute, const std::string& sheet, const MoveRow& move) {
  const std::string_view name = attribute.name();
  if (is_one_of(kFormulas, name)) return move_formula(attribute.value(), sheet, move);
  if (is_one_of(kReferences, name) || is_one_of(kBases, name)) {
    return move_references(attribute.value(), sheet, move);
  }
  if (looks_like_reference(attribute.value())) throw FillError("not known to hold a reference");
  return attribute.value();
}

}  // namespace

// NOLINTNEXTLINE(misc-no-recursion): a document is a tree.
void move_references_in(pugi::xml_node element, const std::string& sheet, const MoveRow& move) {
  const std::string here = sheet_of(element, sheet);
  for (pugi::xml_attribute attribute : element.attributes()) {
    try {
      attribute.set_value(moved(attribute, here, move).c_str());
    } catch (const FillError& error) {
      throw FillError(std::string(element.name()) + ", " + attribute.name() + ": " + error.what());
    }
  }
  for (const pugi::xml_node child : element.children()) move_references_in(child, here, move);
}

}  // namespace poa::fill
