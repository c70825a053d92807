// SPDX-License-Identifier: MPL-2.0
#include "domain/form/goal_number.hpp"

#include <cstddef>

#include "domain/values/digits.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

constexpr std::size_t kMostDigits = 4;

std::optional<GoalNumber> goal_number(std::string_view digits) {
  if (digits.empty() || digits.size() > kMostDigits) return std::nullopt;
  int value = 0;
  for (const char digit : digits) value = value * 10 + (digit - '0');
  return GoalNumber(value);
}

}  // namespace

std::optional<GoalNumber> leading_goal_number(std::string_view text) {
  const std::string_view trimmed = trim(text);
  const std::string_view digits = leading_digits(trimmed);
  const std::string_view rest = trimmed.substr(digits.size());
  const bool figure = rest.size() > 1 && (rest[0] == '.' || rest[0] == ',') && is_digit(rest[1]);
  return figure ? std::nullopt : goal_number(digits);
}

std::optional<GoalNumber> parse_goal_number(std::string_view text) {
  const std::string_view trimmed = trim(text);
  const std::string_view digits = leading_digits(trimmed);
  return digits.size() == trimmed.size() ? goal_number(digits) : std::nullopt;
}

}  // namespace poa
