// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace poa::formats {

// Returns a SHA-256 digest that a person types from paper, as 64 lower-case hex digits; nothing
// when it is none. Groups, spaces, line breaks, dashes and capitals do not matter, nor do the words
// «Huella SHA-256» before it. O is read as 0, I and l as 1, which no hex digit can be mistaken for.
std::optional<std::string> typed_digest(std::string_view text);

}  // namespace poa::formats
