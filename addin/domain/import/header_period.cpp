// SPDX-License-Identifier: MPL-2.0
#include "domain/import/header_period.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

#include "domain/calendar/period.hpp"
#include "domain/calendar/quarter_cell.hpp"
#include "domain/values/digits.hpp"
#include "domain/values/sentence.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

// The year of four digits that stands in a text.
std::optional<FiscalYear> year_in(const Cell& cell) {
  if (const auto year = year_if_understood(cell)) return year;
  constexpr std::size_t kDigits = 4;
  const auto* text = std::get_if<std::string>(&cell);
  if (text == nullptr) return std::nullopt;
  for (std::size_t at = 0; at < text->size();) {
    const std::string_view digits = leading_digits(std::string_view(*text).substr(at));
    if (digits.size() == kDigits) return year_if_understood(std::string(digits));
    at += std::max<std::size_t>(digits.size(), 1);
  }
  return std::nullopt;
}

bool names_a_month(const Cell& cell) {
  return !std::holds_alternative<double>(cell) && has_a_word(cell_text(cell));
}

// A number from 1 to 4, T4, or months without a day.
bool is_certain(const Cell& cell) {
  const std::string text = cell_text(cell);
  return names_a_month(cell) || text.find_first_of("/-.") == std::string::npos;
}

template <class Value>
bool differ(const std::optional<Value>& left, const std::optional<Value>& right) {
  return left && right && left->number() != right->number();
}

std::string two_values(const Cell& left, const Cell& right) {
  return sentence("Dos lugares dicen algo distinto: {} y {}.",
                  {quotation(cell_text(left)), quotation(cell_text(right))});
}

}  // namespace

bool HeaderPeriod::is_period(const std::string& text) {
  return has_a_word(text) && quarter_if_understood(text).has_value();
}

void HeaderPeriod::add(HeaderField field, const Cell& value) {
  auto& values = field == HeaderField::Year ? years_ : quarters_;
  values.push_back(value);
}

void HeaderPeriod::put_into(Form& form, std::vector<DoubtfulField>& doubts) const {
  form.quarter = quarter(doubts);
  form.year = year(doubts);
}

// The first that is understood; else the first.
Cell HeaderPeriod::quarter(std::vector<DoubtfulField>& doubts) const {
  if (quarters_.empty()) return Blank{};
  const auto understood = std::find_if(quarters_.begin(), quarters_.end(), [](const Cell& cell) {
    return quarter_if_understood(cell).has_value();
  });
  if (understood == quarters_.end()) {
    doubts.push_back({HeaderField::Quarter, sentence("{} no nombra un solo trimestre.",
                                                     {quotation(cell_text(quarters_.front()))})});
    return quarters_.front();
  }
  for (const Cell& other : quarters_) {
    if (differ(quarter_if_understood(other), quarter_if_understood(*understood)))
      doubts.push_back({HeaderField::Quarter, two_values(*understood, other)});
  }
  if (!is_certain(*understood))
    doubts.push_back(
        {HeaderField::Quarter, sentence("{} puede ser la fecha del papel y no la del periodo.",
                                        {quotation(cell_text(*understood))})});
  return quarter_as_entered(*understood);
}

Cell HeaderPeriod::year(std::vector<DoubtfulField>& doubts) const {
  std::optional<FiscalYear> found;
  const Cell* source = nullptr;
  for (const auto* values : {&years_, &quarters_}) {
    for (const Cell& cell : *values) {
      const auto year = year_in(cell);
      if (differ(year, found)) doubts.push_back({HeaderField::Year, two_values(*source, cell)});
      if (found || !year) continue;
      found = year;
      source = &cell;
    }
  }
  if (found) return static_cast<double>(found->number());
  if (years_.empty()) return Blank{};
  doubts.push_back({HeaderField::Year,
                    sentence("{} no es un ejercicio.", {quotation(cell_text(years_.front()))})});
  return years_.front();
}

}  // namespace poa
