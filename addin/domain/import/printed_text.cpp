// SPDX-License-Identifier: MPL-2.0
#include "domain/import/printed_text.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "domain/values/text.hpp"

namespace poa {
namespace {

bool is_kept(char32_t character) {
  return character == U'%' || (is_letter_or_digit(character) && character != U'º');
}

// Words of letters, digits, "%" and "-", the last inside a word or between two.
std::vector<std::string> words_of(std::string_view text) {
  const std::string folded = fold(text);
  std::vector<std::string> words(1);
  for (std::size_t at = 0; at < folded.size();) {
    const char32_t character = next_character(folded, at);
    if (is_dash(character)) {
      words.back() += '-';
    } else if (is_kept(character)) {
      append(words.back(), character);
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

bool is_letter_alone(const std::string& word) {
  return word.size() == 1 && word.front() >= 'a' && word.front() <= 'z';
}

}  // namespace

std::string printed_words(std::string_view text) {
  std::string joined;
  bool apart = false;
  for (const std::string& word : words_of(text)) {
    const bool goes_on = apart && is_letter_alone(word);
    if (!joined.empty() && !goes_on) joined += ' ';
    joined += word;
    apart = is_letter_alone(word);
  }
  return joined;
}

bool reads_as(std::string_view words, std::string_view printed) {
  constexpr std::size_t kShortest = 6;
  if (words == printed) return true;
  if (printed.size() < kShortest) return false;
  const auto* const first =
      std::mismatch(words.begin(), words.end(), printed.begin(), printed.end()).first;
  const auto common = static_cast<std::size_t>(first - words.begin());
  words.remove_prefix(common);
  printed.remove_prefix(common);
  const auto last =
      std::mismatch(words.rbegin(), words.rend(), printed.rbegin(), printed.rend()).first;
  const auto common_end = static_cast<std::size_t>(last - words.rbegin());
  return words.size() <= common_end + 1 && printed.size() <= common_end + 1;
}

bool begins_with_word(std::string_view words, std::string_view word) {
  return words.starts_with(word) && (words.size() == word.size() || words[word.size()] == ' ');
}

}  // namespace poa
