// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "office/services.hpp"

namespace poa::extension {

// What a file holds, whatever its name says. Package: a zip. Ole: the workbooks of old Excels, and
// new ones with a password. Other: anything else, a text too.
enum class FileContent : std::uint8_t { Package, FlatXml, Json, Ole, Other };

// Told by the first bytes, as every program that looks into files does; a byte order mark and white
// space may stand before a text.
[[nodiscard]] FileContent content_of(std::string_view start);

// Throws Refusal when there is no such file, it is empty, or it has more than `largest` bytes.
void require_size(const Services& office, std::string_view url, std::size_t largest);

// Throws Refusal as require_size does.
[[nodiscard]] FileContent content_of_file(const Services& office, std::string_view url,
                                          std::size_t largest);

}  // namespace poa::extension
