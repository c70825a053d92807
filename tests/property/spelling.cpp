// SPDX-License-Identifier: MPL-2.0
#include "spelling.hpp"

#include <cstddef>

#include "unicode.hpp"

namespace poa::property {
namespace {

std::u32string make_digits(Dice& dice, std::size_t count) {
  std::u32string digits;
  for (std::size_t digit = 0; digit < count; ++digit)
    digits += U'0' + static_cast<char32_t>(dice.below(10));
  return digits;
}

std::u32string make_numeral(Dice& dice) {
  static constexpr char32_t kMarks[] = {U',', 0x00A0, 0x202F, 0x2009, U' '};
  std::u32string text = make_digits(dice, 1 + dice.below(3));
  if (dice.percent(40)) {
    const char32_t mark = dice.one_of(kMarks);
    for (std::size_t group = 1 + dice.below(3); group > 0; --group)
      text += std::u32string(1, mark) + make_digits(dice, 3);
  } else if (dice.percent(20)) {
    text += make_digits(dice, 1 + dice.below(25));
  }
  if (dice.percent(30)) text += U'.' + make_digits(dice, 1 + dice.below(8));
  if (dice.percent(20)) text.insert(0, 1, dice.percent(50) ? U'-' : 0x2212);
  return text;
}

void widen(Dice& dice, std::u32string& text) {
  for (char32_t& character : text) {
    if (character > U' ' && character <= U'~' && dice.percent(50))
      character = character - U'!' + 0xFF01;
  }
}

// One character more, less or other.
void spoil(Dice& dice, std::u32string& text) {
  static constexpr std::u32string_view kStrange = U"0,.-+e% x\u00A0\u2009\u2212\uFF0C";
  const std::size_t at = dice.below(text.size());
  if (dice.percent(50)) text.erase(at, 1);
  if (dice.percent(70)) text.insert(at, 1, dice.one_of(kStrange));
}

}  // namespace

std::string make_spelling(Dice& dice) {
  static constexpr std::u32string_view kSpaces[] = {U" ", U"\u00A0", U"\t", U"\u2009", U"\u3000 "};
  if (dice.percent(3)) return "12 apoyos";
  std::u32string text = make_numeral(dice);
  if (dice.percent(15)) spoil(dice, text);
  if (dice.percent(10)) widen(dice, text);
  if (dice.percent(20)) text.insert(0, dice.one_of(kSpaces));
  if (dice.percent(20)) text += dice.one_of(kSpaces);
  return encoded(text);
}

}  // namespace poa::property
