// SPDX-License-Identifier: MPL-2.0
// A look into a file of somebody else before the office opens it.
#pragma once

#include <cstddef>
#include <string_view>

#include "office/services.hpp"

namespace poa::extension {

// No workbook of 200 goals has a tenth of it, in bytes.
inline constexpr std::size_t kLargestWorkbook = 50'000'000;

// Looks into all parts of a zip package. Throws Refusal, which says why and what to do: it is
// damaged, behind a password, too large once it is unpacked, made to mislead programs, or would
// have the office fetch something (formats/zip_directory.hpp, package_look.hpp). What passes may
// be opened without macros and links, as HiddenDocument does.
void require_harmless_package(const Services& office, std::string_view url);

// The same for a workbook that is one XML file. Other kinds of XML, and HTML, are refused as no
// report.
void require_harmless_flat_file(const Services& office, std::string_view url);

}  // namespace poa::extension
