// SPDX-License-Identifier: MPL-2.0
// A workbook's file read in both ways: by the office, and by ods_cells without one.
#pragma once

#include <filesystem>
#include <string>

#include "domain/form/form.hpp"
#include "office/office.hpp"

namespace poa::office {

// Every cell of a form, a line each, with what it is; figures with all their digits.
[[nodiscard]] std::string cells_of(const Form& form);

// A part of a package, by the office's own reader of packages.
[[nodiscard]] std::string part_of(const Office& office, const std::filesystem::path& package,
                                  const std::string& part);

// The file as ods_cells reads it, or "no: " and why it leaves it to the office.
[[nodiscard]] std::string read_fast(const Office& office, const std::filesystem::path& file);
// The same file opened, calculated and read from its window.
[[nodiscard]] std::string read_by_office(Office& office, const std::filesystem::path& file);

}  // namespace poa::office
