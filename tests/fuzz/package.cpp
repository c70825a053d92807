// SPDX-License-Identifier: MPL-2.0
// A file of somebody else: any bytes as a zip, as one of its parts, as a flat file. What is listed
// lies inside of the file and of the limits; what is wrong is said in UTF-8.
#include <algorithm>
#include <cstddef>
#include <optional>

#include "formats/package_look.hpp"
#include "formats/zip_directory.hpp"
#include "fuzz.hpp"

namespace poa::fuzz {
namespace {

void require_listed(std::string_view input) {
  const auto entries = formats::read_zip_directory(input);
  if (!entries) return;
  require(entries.value().size() <= formats::kMostEntries, "not too many parts");
  std::size_t packed = 0;
  std::size_t size = 0;
  for (const formats::ZipEntry& entry : entries.value()) {
    packed += entry.packed_size;
    size += entry.size;
    require(!entry.name.empty() && entry.name.front() != '/', "a name stays inside");
    require(entry.name.find("../") == std::string::npos, "a name does not lead up");
  }
  require(packed <= input.size(), "parts share no bytes");
  require(size <= formats::kLargestPackage, "not too many bytes");
}

}  // namespace

void run(std::string_view input) {
  require_listed(input);
  static_cast<void>(formats::fault_of_name(input));
  static_cast<void>(formats::fault_of_part("content.xml", input));
  const auto flat = formats::fault_of_flat_file(input);
  const auto part = formats::fault_of_part("a", input);
  require(flat.has_value() || !part.has_value(), "a part of a flat file that passes passes");
}

}  // namespace poa::fuzz
