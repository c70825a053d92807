// SPDX-License-Identifier: MPL-2.0
#include "office/language.hpp"

namespace poa::extension {

std::string say(Language language, const Text& text,
                std::initializer_list<std::string_view> values) {
  constexpr std::string_view kPlace = "{}";
  std::string said(language == Language::Spanish ? text.es : text.en);
  std::size_t from = 0;
  for (const std::string_view value : values) {
    const std::size_t place = said.find(kPlace, from);
    if (place == std::string::npos) break;
    said.replace(place, kPlace.size(), value);
    from = place + value.size();
  }
  return said;
}

}  // namespace poa::extension
