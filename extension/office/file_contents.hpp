// SPDX-License-Identifier: MPL-2.0
// What is in a file before the office opens it as a document, by its URL.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "office/services.hpp"

namespace poa::extension {

// The size of a file in bytes. Throws Refusal when there is no such file.
[[nodiscard]] std::size_t size_of_file(const Services& office, std::string_view url);

// The first bytes of a file, `most` at most. Throws Refusal when it cannot be read.
[[nodiscard]] std::string bytes_in_file(const Services& office, std::string_view url,
                                        std::size_t most);

// Whether a zip package, such as an .ods, keeps what it holds behind a password; nullopt for a file
// that is no zip, or a damaged one.
[[nodiscard]] std::optional<bool> is_encrypted_package(const Services& office,
                                                       std::string_view url);

}  // namespace poa::extension
