// SPDX-License-Identifier: MPL-2.0
// Files that commands write, by their URLs.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "office/services.hpp"

namespace poa::extension {

using Bytes = uno::Sequence<std::int8_t>;

[[nodiscard]] Bytes bytes_of(std::string_view text);

// Returns the URL of the file that a macro names by its URL or by its whole path. Throws Refusal,
// which names the argument, when it is neither.
[[nodiscard]] std::string file_url(const Services& office, std::string_view argument,
                                   std::string_view url_or_path);

// The same for a folder that need not be there; without a slash at its end.
[[nodiscard]] std::string folder_url(const Services& office, std::string_view argument,
                                     std::string_view url_or_path);

// Returns the URL of the folder that holds a file, without a slash at its end.
[[nodiscard]] std::string folder_of(std::string_view url);

// The name of a file in its URL, as that writes it.
[[nodiscard]] std::string_view name_of(std::string_view url);

// Returns the URL of the file with that name in a folder, which has no slash at its end. The name
// is UTF-8, as people see it.
[[nodiscard]] std::string url_in(std::string_view folder, std::string_view name);

// The name of a file as a person knows it.
[[nodiscard]] std::string shown_name(const Services& office, std::string_view url);

// The part of a file's name that tells what it is, in lower case: "ods"; "" when it has none.
[[nodiscard]] std::string ending_of(std::string_view url);

// What is done about a file that is there already. It is replaced only when a person was asked.
enum class Existing { Refuse, Replace };

// Writes a whole file or nothing: the bytes go into a file of another name beside it, which is
// renamed at the end, so that after a failure there is what was there before. Throws Refusal when
// it cannot be written, when it is there and shall not be replaced, and when an office has it open.
void write_file(const Services& office, std::string_view url, const Bytes& bytes,
                Existing existing);

}  // namespace poa::extension
