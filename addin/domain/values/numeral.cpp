// SPDX-License-Identifier: MPL-2.0
#include "domain/values/numeral.hpp"

#include <utility>

#include "domain/values/text.hpp"

namespace poa {
namespace {

constexpr std::size_t kMostDigits = 300;

constexpr bool is_digit(char32_t character) { return character >= U'0' && character <= U'9'; }

constexpr bool is_group_mark(char32_t character) {
  return character == U',' || character == U'\u00A0' || character == U'\u202F' ||
         character == U'\u2009';
}

// Reads the grammar of section 2 from left to right; what is left over makes it no number.
class NumeralReader {
 public:
  explicit NumeralReader(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      characters_ += half_width(next_character(text, at));
    }
  }

  std::optional<Numeral> read() {
    numeral_.negative = take(U'-') || take(U'\u2212');
    const std::size_t first = read_digits();
    if (first == 0 || !read_groups(first)) return std::nullopt;
    if (take(U'.')) {
      numeral_.decimals = read_digits();
      if (numeral_.decimals == 0) return std::nullopt;
    }
    if (at_ != characters_.size()) return std::nullopt;
    return std::move(numeral_);
  }

 private:
  char32_t current() const { return at_ < characters_.size() ? characters_[at_] : U'\0'; }

  bool take(char32_t expected) {
    if (current() != expected) return false;
    ++at_;
    return true;
  }

  std::size_t read_digits() {
    const std::size_t start = at_;
    for (; is_digit(current()); ++at_) numeral_.digits += static_cast<char>(current());
    return at_ - start;
  }

  bool read_groups(std::size_t first) {
    const char32_t mark = current();
    if (!is_group_mark(mark)) return true;
    if (first > 3) return false;
    while (take(mark)) {
      if (read_digits() != 3) return false;
    }
    return true;
  }

  std::u32string characters_;
  std::size_t at_ = 0;
  Numeral numeral_;
};

}  // namespace

std::optional<Numeral> read_numeral(std::string_view text) {
  // A group mark takes at most three bytes for three digits, a digit at most three: anything longer
  // than this cannot be a number, and need not be decoded to know it.
  constexpr std::size_t kMostBytes = 5 * kMostDigits;
  const std::string_view trimmed = trim(text);
  if (trimmed.size() > kMostBytes) return std::nullopt;
  auto numeral = NumeralReader(trimmed).read();
  if (!numeral || numeral->digits.size() > kMostDigits) return std::nullopt;
  return numeral;
}

}  // namespace poa
