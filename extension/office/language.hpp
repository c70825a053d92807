// SPDX-License-Identifier: MPL-2.0
// Texts for people in the two languages of the office that we speak.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace poa::extension {

enum class Language { Spanish, English };

struct Text {
  std::string_view es;
  std::string_view en;
};

// The text in a language, each "{}" of it replaced by the next value.
[[nodiscard]] std::string say(Language language, const Text& text,
                              std::initializer_list<std::string_view> values = {});

}  // namespace poa::extension
