// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

#include "domain/form/form.hpp"

namespace poa::formats {

// SHA-256 of the bytes (FIPS 180-4), as 64 lower-case hex digits.
std::string sha256(std::string_view bytes);

// The digest, «huella», of a report: sha256 of its canonical text (canonical.hpp). Equal for two
// forms exactly where these are equal.
std::string digest_of(const Form& form);

}  // namespace poa::formats
