// SPDX-License-Identifier: MPL-2.0
#include <gtest/gtest.h>

#include <set>

#include "domain/form/action_line.hpp"
#include "domain/form/components.hpp"
#include "domain/form/goal_number.hpp"
#include "domain/values/text.hpp"
#include "naive.hpp"
#include "property.hpp"
#include "unicode.hpp"

namespace poa::property {
namespace {

// Texts of the characters given, one at a time.
rc::Gen<std::string> texts_of(std::u32string_view characters, std::size_t longest) {
  return generator(
      [=](Dice& dice) {
        std::u32string text;
        for (std::size_t length = dice.below(longest + 1); length > 0; --length)
          text += dice.one_of(characters);
        return encoded(text);
      },
      simpler_texts);
}

// Texts of the parts given, one after the other.
template <std::size_t size>
rc::Gen<std::string> joined(const char* const (&parts)[size], std::size_t most) {
  return generator(
      [&parts, most](Dice& dice) {
        std::string text;
        for (std::size_t count = dice.below(most + 1); count > 0; --count)
          text += dice.one_of(parts);
        return text;
      },
      simpler_texts);
}

constexpr std::u32string_view kSpanish =
    U"aeiounzAEIOUNZáéíóúüñÁÉÍÓÚÜÑ09.,;:-–/() \t\n\u00A0\u2009\u3000\uFF11\uFF21\uFF41\u0301\u0303";

// Characters that copied texts bring along: invisible ones, other scripts, composed and not.
constexpr std::u32string_view kAnything =
    U"aZñÑ9 "
    U"\u00A0\u00AD\u200B\uFEFF\u0301\u0303\u0308\u0327ßſİıΣσςǅﬁ①㍿\uFF21\uFF9E\u1E9E\U0001F600";

TEST(TextProperty, FoldsAsTheFormSays) {
  for_all(150000, texts_of(kSpanish, 10), [](const std::string& text) {
    const std::string expected = encoded(naive_fold(text));
    const std::string got = fold(text);
    return got == expected ? "" : typed(text) + " is " + typed(got) + ", not " + typed(expected);
  });
}

TEST(TextProperty, FoldAndPlainAreIdempotent) {
  for_all(150000, texts_of(kAnything, 8), [](const std::string& text) -> std::string {
    const std::string folded = fold(text);
    const std::string plain_text = plain(text);
    if (fold(folded) != folded) return typed(text) + " folds to " + typed(folded);
    if (plain(plain_text) != plain_text) return typed(text) + " is plain " + typed(plain_text);
    if (fold(plain_text) != folded) return typed(text) + " folds otherwise when it is plain";
    return "";
  });
}

TEST(TextProperty, InvisibleCharactersCountAsNothing) {
  for_all(150000, texts_of(kAnything, 8), [](const std::string& text) -> std::string {
    std::u32string visible;
    for (const char32_t character : decoded(text)) {
      if (!is_invisible(character)) visible += character;
    }
    return plain(encoded(visible)) == plain(text) ? "" : typed(text);
  });
}

std::string joined_codes(const std::vector<ActionLine>& codes) {
  std::string text;
  for (const ActionLine& code : codes) text += (text.empty() ? "" : ", ") + code.to_text();
  return text;
}

std::string naive_codes(const std::string& text) {
  Row row;
  row.tokens = tokens_of(trimmed(text));
  std::string list;
  for (const Code& code : codes_of_row(row)) {
    list += (list.empty() ? "" : ", ") + std::to_string(code.axis) + "." +
            std::to_string(code.strategy) + "." + std::to_string(code.line);
  }
  return list;
}

constexpr const char* kCodeParts[] = {"2.1.1", "02.1.1", "3.12.4", "99.0.00", "100.1.1", "0001.2.3",
                                      "2",     ".",      "1",      " ",       ",",       ";",
                                      "/",     " y ",    "\n",     "\u00A0",  ". ",      "x",
                                      "2.1.1", " ",      ", ",     "\u2009",  "y"};

TEST(TextProperty, ReadsActionLines) {
  for_all(150000, joined(kCodeParts, 8), [](const std::string& text) -> std::string {
    const std::string got = joined_codes(read_action_lines(text).codes);
    const std::string expected = naive_codes(text);
    if (got != expected) return typed(text) + " has the codes " + got + ", not " + expected;
    const ActionLines again = read_action_lines(got);
    if (joined_codes(again.codes) != got || !again.bad_tokens.empty())
      return typed(got) + " reads otherwise";
    return "";
  });
}

// POA_LINEAS of its own result gives the same result.
TEST(TextProperty, RefusesWhatIsNoActionLine) {
  for_all(150000, joined(kCodeParts, 8), [](const std::string& text) -> std::string {
    const auto lines = parse_action_lines(text);
    if (lines.has_value() != read_action_lines(text).bad_tokens.empty())
      return typed(text) + (lines ? " is taken" : " is refused");
    if (!lines) return "";
    const auto again = parse_action_lines(joined_codes(lines.value()));
    return again && again.value() == lines.value() ? "" : typed(text) + " is not given again";
  });
}

TEST(TextProperty, ReadsGoalNumbers) {
  static constexpr const char* kParts[] = {"1",   "300", "7", "0", ".",     ",",
                                           ".- ", " ",   "x", "T", "\u00A0"};
  for_all(150000, joined(kParts, 5), [](const std::string& text) -> std::string {
    const auto got = leading_goal_number(text);
    const auto expected = goal_number_of(trimmed(text));
    const bool agree = got ? expected == got->value() : !expected;
    return agree ? "" : typed(text) + " has the number " + (got ? got->to_text() : "none");
  });
}

TEST(TextProperty, ReadsComponents) {
  static constexpr const char* kParts[] = {"301", "302", "310", "9",  "12", "-",        "\u2013",
                                           ",",   ";",   " ",   "\n", ",",  "x",        "301-303",
                                           ", ",  "8",   ",",   "-",  "00", "9998-9999"};
  for_all(150000, joined(kParts, 6), [](const std::string& text) -> std::string {
    const auto got = Components::parse(text);
    const auto expected = components_of(trimmed(text));
    if (got.has_value() != expected.has_value())
      return typed(text) + (expected ? " is a list" : " is no list");
    std::set<int> numbers;
    for (const GoalRange& range : got ? got->ranges() : std::vector<GoalRange>()) {
      for (int number = range.first.value(); number <= range.last.value(); ++number)
        numbers.insert(number);
    }
    return !got || numbers == *expected ? "" : typed(text) + " has other goals";
  });
}

}  // namespace
}  // namespace poa::property
