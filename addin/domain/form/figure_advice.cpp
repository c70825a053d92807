// SPDX-License-Identifier: MPL-2.0
#include "domain/form/figure_advice.hpp"

#include <algorithm>
#include <array>
#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <cstddef>
#include <optional>

#include "domain/values/digits.hpp"
#include "domain/values/number.hpp"
#include "domain/values/sentence.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

// What people write where nothing was captured, folded.
constexpr std::array<std::string_view, 14> kNothing{
    "n/a", "na",   "n.a.",     "n/d",       "nd",        "n.d.",      "s/d",
    "sd",  "s.d.", "sin dato", "sin datos", "no aplica", "pendiente", "no disponible"};

bool says_nothing(std::string_view folded) {
  for (std::size_t at = 0; at < folded.size();) {
    if (is_letter_or_digit(next_character(folded, at)))
      return std::find(kNothing.begin(), kNothing.end(), folded) != kNothing.end();
  }
  return true;
}

// "62" of "62%" and "62 %".
std::optional<Number> percentage(std::string_view text) {
  if (!text.ends_with('%')) return std::nullopt;
  text.remove_suffix(1);
  return Number::parse(text);
}

// Groups of digits joined by "/" or "-", as dates are written: "15/08/2025", "1/3", "2025-08-15".
bool looks_like_date(std::string_view text) {
  int groups = 0;
  for (;; ++groups) {
    const std::size_t digits = leading_digits(text).size();
    if (digits == 0) return false;
    text.remove_prefix(digits);
    if (text.empty()) return groups > 0;
    if (text.front() != '/' && text.front() != '-') return false;
    text.remove_prefix(1);
  }
}

// "1.77" of "1,77", which section 2 does not read.
std::optional<Number> with_point(std::string_view text) {
  std::string pointed(text);
  const std::size_t comma = pointed.find(',');
  if (comma == std::string::npos) return std::nullopt;
  pointed[comma] = '.';
  return Number::parse(pointed);
}

// "4" of "4 informes".
std::optional<Number> figure_before_words(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size(); end = at) {
    if (is_white_space(next_character(text, at))) return Number::parse(text.substr(0, end));
  }
  return std::nullopt;
}

std::optional<std::string> date_in_disguise(const Number& number) {
  constexpr int kFirst = 40'000;
  constexpr int kLast = 60'000;
  if (number < Number(kFirst) || number > Number(kLast) || number != number.floor())
    return std::nullopt;
  const boost::gregorian::date day = boost::gregorian::date(1899, 12, 30) +
                                     boost::gregorian::days(static_cast<long>(number.to_double()));
  return sentence("{}/{}/{}",
                  {static_cast<int>(day.day().as_number()),
                   static_cast<int>(day.month().as_number()), static_cast<int>(day.year())});
}

}  // namespace

std::string advice_for_text(std::string_view text) {
  const std::string_view written = trim(text);
  if (says_nothing(fold(written)))
    return "Deje la celda en blanco si no se ha capturado, o escriba 0 si no hubo avance.";
  if (const auto percent = percentage(written))
    return sentence("Escriba solo {}, o {} si la cifra es una proporción.",
                    {*percent, *percent / Number(100)});
  if (looks_like_date(written)) return "Parece una fecha o una fracción. Escriba solo la cifra.";
  if (const auto number = with_point(written))
    return sentence("Escriba los decimales con punto: {}.", {*number});
  if (const auto number = figure_before_words(written))
    return sentence("Escriba solo {}: la unidad va en su columna.", {*number});
  return "Escriba solo la cifra.";
}

std::string disguised_date_advice(const Goal& goal) {
  for (const Column column : kFigureColumns) {
    if (column >= Column::Absolute) break;
    const Number* number = amount_of(goal, column).known();
    const auto day = number != nullptr ? date_in_disguise(*number) : std::nullopt;
    if (day)
      return sentence("La celda «{}» ({}) parece una fecha, el {}: escriba ahí la cifra.",
                      {column_name(column), *number, *day});
  }
  return "";
}

}  // namespace poa
