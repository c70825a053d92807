// SPDX-License-Identifier: MPL-2.0
#include "domain/form/report_name.hpp"

#include <cstddef>
#include <string_view>
#include <variant>

#include "domain/calendar/period.hpp"
#include "domain/calendar/quarter_cell.hpp"
#include "domain/form/coded_text.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

constexpr int kLongestUnit = 40;

bool is_forbidden_in_file_names(char32_t character) {
  constexpr std::u32string_view kForbidden = U"<>:\"/\\|?*";
  return character < U' ' || character == U'\x7F' ||
         kForbidden.find(character) != std::u32string_view::npos;
}

std::string as_file_name(std::string_view text) {
  std::string name;
  std::size_t at = 0;
  for (int count = 0; at < text.size() && count < kLongestUnit; ++count) {
    const char32_t character = next_character(text, at);
    append(name, is_forbidden_in_file_names(character) ? U'-' : character);
  }
  return std::string(trim(name));
}

std::string unit_of(const Form& form) {
  if (is_blank_cell(form.unit) || std::holds_alternative<CellError>(form.unit)) return "SIN UNIDAD";
  const std::string text = cell_text(form.unit);
  const std::string_view code = split_coded_text(text).code;
  return as_file_name(code.empty() ? trim(text) : code);
}

std::string period_of(const Form& form) {
  const auto year = year_if_understood(form.year);
  const auto quarter = quarter_if_understood(form.quarter);
  std::string period;
  if (year) period = std::to_string(year->number());
  if (quarter) period += (period.empty() ? "T" : "-T") + std::to_string(quarter->number());
  return period;
}

}  // namespace

std::string report_name(const Form& form) {
  const std::string period = period_of(form);
  return unit_of(form) + (period.empty() ? "" : " ") + period;
}

}  // namespace poa
