// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace poa {

// A ramo, programme or unit as a header names it: "54101 DIRECCIÓN" in its two parts.
struct CodedName {
  std::string code;  // "" when it has none.
  std::string text;  // "" when there is nothing but the code.

  friend bool operator==(const CodedName&, const CodedName&) = default;
};

// Both parts are "" for a blank text.
CodedName coded_name(std::string_view text);

// What two names of one thing have in common: the code, whatever text follows it; without a code
// the folded text. "" when the name is blank.
std::string identity_of(const CodedName& name);

// "54101 DIRECCIÓN"; the part that there is, when the other one is missing.
std::string shown(const CodedName& name);

}  // namespace poa
