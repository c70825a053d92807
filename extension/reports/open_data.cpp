// SPDX-License-Identifier: MPL-2.0
#include "reports/open_data.hpp"

#include <utility>

#include "office/file_set.hpp"

namespace poa::extension {

std::string write_package(const Services& office, std::string_view folder, std::string_view name,
                          std::string_view title, formats::DataPackage package) {
  std::vector<NamedFile> files;
  for (const formats::PackageFile& file : std::move(package).files(title))
    files.push_back({std::string(file.name), bytes_of(file.bytes)});
  return write_folder(office, folder, name, files);
}

}  // namespace poa::extension
