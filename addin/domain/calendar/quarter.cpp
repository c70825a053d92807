// SPDX-License-Identifier: MPL-2.0
#include "domain/calendar/quarter.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "domain/values/digits.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

using Words = std::span<const std::string>;

// The ordinal indicator º is a letter of a word; of the rest, only ASCII letters are left by
// folding.
bool is_word_character(char32_t character) {
  return (character >= U'a' && character <= U'z') || (character >= U'0' && character <= U'9') ||
         character == U'º';
}

// Runs of letters and runs of digits; all between them is punctuation.
std::vector<std::string> split_words(std::string_view text) {
  const std::string folded = fold(text);
  std::vector<std::string> words;
  bool inside = false;
  for (std::size_t at = 0; at < folded.size();) {
    const char32_t character = next_character(folded, at);
    if (!is_word_character(character)) {
      inside = false;
      continue;
    }
    const bool digit = character <= U'9';
    if (!inside || digit != is_digit(words.back().back())) words.emplace_back();
    append(words.back(), character);
    inside = true;
  }
  return words;
}

bool is_year(std::string_view word) { return word.size() == 4 && is_digit(word.front()); }

Words without_year(Words words) {
  if (words.size() < 2) return words;
  if (is_year(words.front())) return words.subspan(1);
  if (!is_year(words.back())) return words;
  words = words.first(words.size() - 1);
  const bool joined = words.back() == "de" || words.back() == "del";
  return joined ? words.first(words.size() - 1) : words;
}

struct Name {
  std::string_view text;
  int number;
};

template <std::size_t size>
std::optional<int> find(const std::array<Name, size>& names, std::string_view text) {
  const auto* found = std::find_if(names.begin(), names.end(),
                                   [text](const Name& name) { return name.text == text; });
  if (found == names.end()) return std::nullopt;
  return found->number;
}

constexpr std::array<Name, 4> kDigits{{{"1", 1}, {"2", 2}, {"3", 3}, {"4", 4}}};

constexpr std::array<Name, 10> kOrdinals{{{"i", 1},
                                          {"primer", 1},
                                          {"primero", 1},
                                          {"ii", 2},
                                          {"segundo", 2},
                                          {"iii", 3},
                                          {"tercer", 3},
                                          {"tercero", 3},
                                          {"iv", 4},
                                          {"cuarto", 4}}};

constexpr std::array<Name, 10> kOrdinalEndings{{{"o", 0},
                                                {"º", 0},
                                                {"er", 1},
                                                {"ro", 1},
                                                {"ero", 1},
                                                {"do", 2},
                                                {"er", 3},
                                                {"ro", 3},
                                                {"ero", 3},
                                                {"to", 4}}};

constexpr std::array<Name, 25> kMonths{
    {{"ene", 1},      {"enero", 1}, {"feb", 2},        {"febrero", 2},    {"mar", 3},
     {"marzo", 3},    {"abr", 4},   {"abril", 4},      {"may", 5},        {"mayo", 5},
     {"jun", 6},      {"junio", 6}, {"jul", 7},        {"julio", 7},      {"ago", 8},
     {"agosto", 8},   {"sep", 9},   {"sept", 9},       {"septiembre", 9}, {"oct", 10},
     {"octubre", 10}, {"nov", 11},  {"noviembre", 11}, {"dic", 12},       {"diciembre", 12}}};

bool ends_ordinal(std::string_view ending, int number) {
  return std::any_of(kOrdinalEndings.begin(), kOrdinalEndings.end(), [&](const Name& name) {
    return name.text == ending && (name.number == 0 || name.number == number);
  });
}

// "4", "4" "to", "cuarto", "iv".
std::optional<int> ordinal(Words words) {
  if (words.empty() || words.size() > 2) return std::nullopt;
  const auto digit = find(kDigits, words.front());
  if (words.size() == 1) return digit ? digit : find(kOrdinals, words.front());
  return digit && ends_ordinal(words.back(), *digit) ? digit : std::nullopt;
}

// "t4", "4t", "4to trimestre", "trimestre 4".
std::optional<int> numbered(Words words) {
  const auto is_unit = [](std::string_view word) {
    return word == "t" || word == "trim" || word == "trimestre";
  };
  if (words.size() < 2) return std::nullopt;
  if (is_unit(words.front())) return ordinal(words.subspan(1));
  if (is_unit(words.back())) return ordinal(words.first(words.size() - 1));
  return std::nullopt;
}

// "oct" "dic" and "oct" "a" "dic".
std::optional<int> between_months(Words words) {
  const bool joined = words.size() == 3 && (words[1] == "a" || words[1] == "al");
  if (!joined && words.size() != 2) return std::nullopt;
  const auto first = find(kMonths, words.front());
  const auto last = find(kMonths, words.back());
  if (!first || !last || *first % 3 != 1 || *last != *first + 2) return std::nullopt;
  return *last / 3;
}

std::optional<int> quarter_number(Words words) {
  if (words.size() == 1) return find(kDigits, words.front());
  const auto number = numbered(words);
  return number ? number : between_months(words);
}

}  // namespace

std::optional<Quarter> Quarter::from_number(const Number& number) {
  for (const Quarter quarter : kQuarters) {
    if (number == Number(quarter.number())) return quarter;
  }
  return std::nullopt;
}

std::string_view Quarter::short_name() const {
  constexpr std::array<std::string_view, 4> kNames{"T1", "T2", "T3", "T4"};
  return kNames[index()];
}

std::string_view Quarter::months() const {
  constexpr std::array<std::string_view, 4> kMonthsOfQuarters{
      "ENERO-MARZO", "ABRIL-JUNIO", "JULIO-SEPTIEMBRE", "OCTUBRE-DICIEMBRE"};
  return kMonthsOfQuarters[index()];
}

std::optional<Quarter> parse_quarter(std::string_view text) {
  // A number is a quarter or none: "-4" and "4.5" must not lose their marks as punctuation.
  if (const auto number = Number::parse(text)) return Quarter::from_number(*number);
  const std::vector<std::string> words = split_words(text);
  const auto number = quarter_number(without_year(words));
  if (!number) return std::nullopt;
  return Quarter(*number);
}

std::optional<Quarter> parse_month(std::string_view text) {
  const std::vector<std::string> words = split_words(text);
  const Words named = without_year(words);
  if (named.size() != 1) return std::nullopt;
  const auto month = find(kMonths, named.front());
  if (!month) return std::nullopt;
  return Quarter((*month + 2) / 3);
}

}  // namespace poa
