// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>

#include "domain/form/form.hpp"

namespace poa {

// The whole file. Throws std::runtime_error when it cannot be read.
std::string read_file(const std::filesystem::path& path);

// The report that a file holds as JSON. Throws std::runtime_error when it holds none.
Form read_form_file(const std::filesystem::path& path);

}  // namespace poa
