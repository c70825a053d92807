// SPDX-License-Identifier: MPL-2.0
// A report as JSON: any bytes are read or refused, and what is read is written as it reads again.
#include "formats/json.hpp"

#include "domain/form/limits.hpp"
#include "domain/report/report.hpp"
#include "fuzz.hpp"

namespace poa::fuzz {
namespace {

void require_same_closing(std::string_view input) {
  const auto file = formats::read_report_json(input).value();
  if (!file.closing) return;
  const auto again = formats::read_report_json(formats::write_json(file.form, *file.closing));
  require(again.has_value() && again.value().closing == file.closing, "a closing reads as written");
}

}  // namespace

void run(std::string_view input) {
  const auto form = formats::read_json(input);
  if (!form) {
    require(!form.error().message.empty(), "a failure says something");
    require(is_utf8(form.error().message), "a failure is UTF-8");
    return;
  }
  require(is_utf8(input), "what is read is UTF-8");
  require(form.value().table.columns() == kColumns, "a goal has all columns");
  require(form.value().table.rows() <= static_cast<std::size_t>(kMostGoals), "not too many goals");
  const std::string written = formats::write_json(form.value());
  const auto again = formats::read_json(written);
  require(again.has_value(), "what is written reads");
  require(formats::write_json(again.value()) == written, "what is written is the same again");
  require_same_closing(input);
  static_cast<void>(read_report(form.value()));
}

}  // namespace poa::fuzz
