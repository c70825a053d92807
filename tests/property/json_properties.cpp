// SPDX-License-Identifier: MPL-2.0
// A form written as JSON reads as the same form, and a form reads as the report of its parts.
#include <gtest/gtest.h>

#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/form/form.hpp"
#include "domain/rules/check.hpp"
#include "form.hpp"
#include "form_generator.hpp"
#include "formats/json.hpp"
#include "property.hpp"
#include "whole_form.hpp"

namespace poa::property {
namespace {

bool same(const Cell& left, const Cell& right) {
  if (const auto* number = std::get_if<double>(&left))
    return std::holds_alternative<double>(right) && *number == std::get<double>(right);
  if (const auto* text = std::get_if<std::string>(&left))
    return std::holds_alternative<std::string>(right) && *text == std::get<std::string>(right);
  return left.index() == right.index();
}

// What a cell is after the way through JSON: blank is one thing, and a text column has no numbers.
Cell figure(const Cell& cell) { return is_blank_cell(cell) ? Cell(Blank{}) : cell; }
Cell text(const Cell& cell) {
  return std::holds_alternative<double>(cell) ? Cell(cell_text(cell)) : figure(cell);
}

std::vector<Cell> texts(const std::vector<Cell>& cells) {
  std::vector<Cell> kept;
  for (const Cell& cell : cells) {
    if (!is_blank_cell(cell)) kept.push_back(text(cell));
  }
  return kept;
}

// Every cell but the year and the quarter, whose spelling may change, as JSON keeps it.
std::vector<Cell> kept_cells(const Form& form) {
  std::vector<Cell> cells{text(form.institution), text(form.administration),
                          figure(form.tolerance), text(form.authorisation),
                          text(form.branch),      text(form.programme),
                          text(form.unit),        text(form.purpose),
                          text(form.function),    text(form.subfunction)};
  for (const auto* list : {&form.axes, &form.action_lines}) {
    for (Cell& cell : texts(*list)) cells.push_back(std::move(cell));
    cells.emplace_back();
  }
  const CellTable goals = goal_rows(form.table);
  for (std::size_t row = 0; row < goals.rows(); ++row) {
    for (const Column column : kAllColumns) {
      const Cell& cell = goals.at(row, index(column));
      cells.push_back(holds_figure(column) ? figure(cell) : text(cell));
    }
  }
  for (const Signature& signature : form.signatures) {
    cells.push_back(text(signature.role));
    cells.push_back(text(signature.name));
  }
  return cells;
}

std::string difference(const Form& form, const Form& read) {
  const std::vector<Cell> before = kept_cells(form);
  const std::vector<Cell> after = kept_cells(read);
  if (before.size() != after.size()) return "more or fewer cells";
  for (std::size_t at = 0; at < before.size(); ++at) {
    if (!same(before[at], after[at]))
      return "«" + cell_text(before[at]) + "» became «" + cell_text(after[at]) + "»";
  }
  return "";
}

// Leaves it for the test of the JSON Schema, which runs this one with a folder for it.
void leave(const std::string& json) {
  const char* folder = std::getenv("POA_FORMS_FOLDER");
  if (folder == nullptr) return;
  static int count = 0;
  std::ofstream(std::filesystem::path(folder) / (std::to_string(count++) + ".json")) << json;
}

TEST(JsonProperties, AFormIsTheSameAfterwards) {
  for_all(1000, generator(make_whole_form, no_simpler_forms), [](const Form& form) -> std::string {
    const std::string json = formats::write_json(form);
    leave(json);
    const auto read = formats::read_json(json);
    if (!read) return read.error().message;
    if (formats::write_json(read.value()) != json) return "written again, it differs";
    return difference(form, read.value());
  });
}

std::string findings_of(const Report& report) {
  std::ostringstream text;
  for (const Finding& finding : check(report))
    text << finding.row.value_or(0) << ' ' << finding.rule << ' ' << finding.message << '\n';
  return text.str();
}

TEST(FormProperties, AFormReadsAsTheReportOfItsParts) {
  for_all(2000, generator(make_form, simpler_forms), [](const GivenForm& given) -> std::string {
    if (!given.header) return "";
    Header header = read_header(*given.header).value();
    header.quarter = static_cast<double>(given.quarter);
    const Report parts =
        read_report(given.table, {Quarter(given.quarter), given.catalogue,
                                  Number::parse(given.tolerance).value(), header, given.units});
    const auto read = read_report(whole(given));
    if (!read) return read.error().message;
    const std::string expected = findings_of(parts);
    const std::string found = findings_of(read.value());
    return found == expected ? "" : "found\n" + found + "instead of\n" + expected;
  });
}

}  // namespace
}  // namespace poa::property
