// SPDX-License-Identifier: MPL-2.0
// The content of a workbook's file: any bytes are a form or are left to the office. What is read
// stays the same when rows that nobody names are put behind it, and is a report like any other.
#include "formats/ods_cells.hpp"

#include <string>

#include "domain/form/limits.hpp"
#include "domain/report/report.hpp"
#include "formats/json.hpp"
#include "fuzz.hpp"

namespace poa::fuzz {
namespace {

// Offices end each sheet so. Behind the last sheet's rows nothing else may stand, but this may.
std::string with_rows_behind(std::string_view input) {
  constexpr std::string_view kEnd = "</table:table>";
  std::string content(input);
  const auto end = content.rfind(kEnd);
  if (end != std::string::npos) {
    content.insert(end,
                   R"(<table:table-row table:number-rows-repeated="1000000"><table:table-cell/>)"
                   "</table:table-row>");
  }
  return content;
}

void require_form(const Form& form) {
  require(form.table.columns() == kColumns, "a goal has all columns");
  require(form.table.rows() <= static_cast<std::size_t>(kMostGoals), "not too many goals");
  const std::string json = formats::write_json(form);
  require(is_utf8(json), "what is read is UTF-8");
  const auto again = formats::read_json(json);
  require(again.has_value() && formats::write_json(again.value()) == json, "it is a form");
  static_cast<void>(read_report(form));
}

}  // namespace

void run(std::string_view input) {
  static_cast<void>(formats::calculates_by_itself(input));
  const auto report = formats::read_ods(input);
  if (!report) {
    require(!report.error().message.empty(), "a failure says something");
    require(is_utf8(report.error().message), "a failure is UTF-8");
    return;
  }
  require_form(report.value().form);
  const auto again = formats::read_ods(with_rows_behind(input));
  require(again.has_value(), "rows that nobody names are read over");
  require(formats::write_json(again.value().form) == formats::write_json(report.value().form),
          "and change nothing");
}

}  // namespace poa::fuzz
