// SPDX-License-Identifier: MPL-2.0
#include "formats/canonical.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <limits>
#include <utility>
#include <variant>

#include "domain/values/decimal.hpp"
#include "domain/values/number.hpp"
#include "domain/values/text.hpp"
#include "formats/json.hpp"
#include "formats/json_members.hpp"
#include "formats/json_tree.hpp"

namespace poa::formats {
namespace {

struct CharacterRange {
  char32_t first;
  char32_t last;
};

constexpr CharacterRange kInvisible[] = {
    {0x0000, 0x0008}, {0x000E, 0x001F}, {0x007F, 0x0084}, {0x0086, 0x009F},   {0x00AD, 0x00AD},
    {0x061C, 0x061C}, {0x180E, 0x180E}, {0x200B, 0x200F}, {0x202A, 0x202E},   {0x2060, 0x206F},
    {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xFFFE, 0xFFFF}, {0xE0001, 0xE0001}, {0xE0020, 0xE007F}};

bool is_left_out(char32_t character) {
  return std::any_of(std::begin(kInvisible), std::end(kInvisible), [=](const auto& range) {
    return range.first <= character && character <= range.last;
  });
}

void make_canonical(Cell& cell) {
  if (auto* text = std::get_if<std::string>(&cell)) {
    cell = make_text_cell(canonical_text_of(*text));
  } else if (auto* number = std::get_if<double>(&cell)) {
    *number = canonical_figure(*number);
  }
}

// The digits of a positive number, the first and the last of them not 0, and how many of them stand
// before the point; below 0 when zeros follow it.
struct Digits {
  std::string digits;
  int before_point;
};

Digits in_digits(std::string digits, int exponent) {
  const int before_point = static_cast<int>(digits.size()) + exponent;
  digits.erase(digits.find_last_not_of('0') + 1);
  return {std::move(digits), before_point};
}

// The fewest digits that read as the number again. Those of a canonical figure are at most 15, and
// no other decimal with as few is as near; a figure that has no such decimal is left to the
// library.
Digits shortest_digits(double number) {
  const Decimal decimal = to_decimal(number);
  const std::string text = std::to_string(decimal.digits) + "e" + std::to_string(decimal.exponent);
  const bool normal = number >= std::numeric_limits<double>::min();
  if (const Json read = Json::parse(text, nullptr, false); normal && read == number)
    return in_digits(std::to_string(decimal.digits), decimal.exponent);
  const std::string written = Json(number).dump();  // "1.5e-323"
  const std::size_t mantissa = written.find('e');
  std::string digits = written.substr(0, mantissa);
  const std::size_t point = digits.find('.');
  const int decimals = point == std::string::npos ? 0 : static_cast<int>(digits.size() - point - 1);
  if (point != std::string::npos) digits.erase(point, 1);
  return in_digits(std::move(digits), std::stoi(written.substr(mantissa + 1)) - decimals);
}

std::string with_point(const std::string& digits, std::size_t before) {
  return digits.substr(0, before) + "." + digits.substr(before);
}

std::string positive_text(double number) {
  constexpr int kMostBeforePoint = 21;
  constexpr int kMostZerosAfterPoint = 6;
  const auto [digits, before] = shortest_digits(number);
  const int count = static_cast<int>(digits.size());
  const auto zeros = [](int how_many) {
    return std::string(static_cast<std::size_t>(how_many), '0');
  };
  if (count <= before && before <= kMostBeforePoint) return digits + zeros(before - count);
  if (0 < before && before <= kMostBeforePoint)
    return with_point(digits, static_cast<std::size_t>(before));
  if (-kMostZerosAfterPoint < before && before <= 0) return "0." + zeros(-before) + digits;
  const std::string mantissa = count == 1 ? digits : with_point(digits, 1);
  return mantissa + (before > 0 ? "e+" : "e-") + std::to_string(std::abs(before - 1));
}

// As ECMAScript writes a number, which RFC 8785 asks for (section 3.2.2.3).
std::string number_text(double number) {
  if (number == 0) return "0";
  return (number < 0 ? "-" : "") + positive_text(std::abs(number));
}

std::string in_brackets(char open, const std::vector<std::string>& entries, char close) {
  std::string text(1, open);
  for (const std::string& entry : entries) text += (text.size() > 1 ? "," : "") + entry;
  return text + close;
}

// RFC 8785. The library's own writer escapes texts as it asks; its objects are in the order of
// bytes, which for our names, all of ASCII, is the order of UTF-16 that it asks for.
// NOLINTNEXTLINE(misc-no-recursion): JSON is a tree, of kDeepestJson levels here.
std::string canonical_json(const Json& value) {
  if (value.is_number()) return number_text(value.get<double>());
  if (!value.is_structured()) return value.dump();
  std::vector<std::string> entries;
  for (const auto& entry : value.items()) {
    const std::string text = canonical_json(entry.value());
    entries.push_back(value.is_object() ? Json(entry.key()).dump() + ":" + text : text);
  }
  return value.is_object() ? in_brackets('{', entries, '}') : in_brackets('[', entries, ']');
}

}  // namespace

std::string canonical_text_of(std::string_view text) {
  std::string visible;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t character = next_character(text, at);
    if (!is_left_out(character)) append(visible, character);
  }
  const std::string whole = composed(visible);
  std::string spaced;
  for (std::size_t at = 0; at < whole.size();) {
    const char32_t character = next_character(whole, at);
    if (!is_white_space(character)) {
      append(spaced, character);
    } else if (!spaced.empty() && spaced.back() != ' ') {
      spaced += ' ';
    }
  }
  if (spaced.ends_with(' ')) spaced.pop_back();
  return spaced;
}

double canonical_figure(double number) {
  if (number == 0) return 0;
  if (std::abs(number) < std::numeric_limits<double>::min()) return number;
  const auto decimal = Number::from_double(number);
  const double near = decimal ? decimal->to_double() : number;
  return std::isfinite(near) ? near : number;
}

Form canonical_form(const Form& form) {
  Form canonical = form;
  for (const FormMember& member : kFormMembers) make_canonical(canonical.*member.cell);
  for (const FormMember& member : kHeaderMembers) make_canonical(canonical.*member.cell);
  for (auto* list : {&canonical.axes, &canonical.action_lines})
    std::for_each(list->begin(), list->end(), make_canonical);
  for (Signature& signature : canonical.signatures) {
    make_canonical(signature.role);
    make_canonical(signature.name);
  }
  for (std::size_t row = 0; row < canonical.table.rows(); ++row) {
    for (std::size_t column = 0; column < canonical.table.columns(); ++column)
      make_canonical(canonical.table.at(row, column));
  }
  return canonical;
}

std::string canonical_text(const Form& form) {
  return canonical_json(Json::parse(write_json(canonical_form(form))));
}

}  // namespace poa::formats
