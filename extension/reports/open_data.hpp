// SPDX-License-Identifier: MPL-2.0
// Reports as open data, of one or of many: the folder that a package becomes.
#pragma once

#include <string>
#include <string_view>

#include "formats/data_package.hpp"
#include "office/services.hpp"

namespace poa::extension {

// Writes the package into a new folder of that name in a folder (file_set.hpp), with its title in
// Spanish; returns the URL of the new one. Throws Refusal when that cannot be.
[[nodiscard]] std::string write_package(const Services& office, std::string_view folder,
                                        std::string_view name, std::string_view title,
                                        formats::DataPackage package);

}  // namespace poa::extension
