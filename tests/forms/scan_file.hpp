// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string_view>

#include "domain/import/source_table.hpp"

namespace poa {

// A text as a machine that reads scans gives it: a row a line, its cells parted by tabs.
SourceTable scan_of(std::string_view text);

// The same of a file. Throws std::runtime_error when it cannot be read.
SourceTable read_scan_file(const std::filesystem::path& path);

}  // namespace poa
