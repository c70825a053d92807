// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "formats/package_fields.hpp"

namespace poa::formats {

// A file of CSV with its columns.
struct PackageTable {
  std::string_view name;  // of the resource; its file has the ending .csv
  std::string_view title;
  std::string_view description;
  std::vector<const PackageField*> fields;
  std::string_view keys;  // JSON: members of its schema
  std::string csv;
};

// Returns datapackage.json, which says of each table what its columns are and the size and digest
// of its file.
std::string package_descriptor(std::string_view title, const std::vector<PackageTable>& tables);

}  // namespace poa::formats
