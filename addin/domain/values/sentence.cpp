// SPDX-License-Identifier: MPL-2.0
#include "domain/values/sentence.hpp"

namespace poa {

std::string sentence(std::string_view text, std::initializer_list<Word> words) {
  constexpr std::string_view kPlace = "{}";
  std::string said;
  for (const Word& word : words) {
    const std::size_t place = text.find(kPlace);
    if (place == std::string_view::npos) break;
    said.append(text.substr(0, place)).append(word.text());
    text.remove_prefix(place + kPlace.size());
  }
  return said.append(text);
}

}  // namespace poa
