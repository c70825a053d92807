// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace poa::formats {

// The text that the bytes of a file are, as UTF-8 without a byte order mark; nothing when they are
// no text. They may be UTF-8, UTF-16 in either order of bytes, and Windows-1252, in which Excel
// writes its CSV. A byte order mark says which; without one it is UTF-16 where three of four
// characters have an upper byte of 0 and none a lower one, else UTF-8 if they are UTF-8 without a
// fault, else Windows-1252.
//
// More control characters than one in a hundred, a zero among UTF-8 or Windows-1252, and a byte
// that Windows-1252 does not have are no text. Half of a surrogate pair becomes U+FFFD.
std::optional<std::string> decoded_text(std::string_view bytes);

}  // namespace poa::formats
