// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "formats/package_failure.hpp"

namespace poa::formats {

// What a zip says of one of its parts. The sizes are those of the directory, which the office goes
// by when it unpacks.
struct ZipEntry {
  std::string name;
  std::size_t packed_size = 0;
  std::size_t size = 0;

  [[nodiscard]] bool is_folder() const { return name.ends_with('/'); }
};

// What a report's workbook has at most: parts, bytes when all are unpacked, and how many times what
// is packed, where that matters. Ours have some forty parts and a few megabytes.
inline constexpr std::size_t kMostEntries = 1'000;
inline constexpr std::size_t kLargestPackage = 100'000'000;
inline constexpr std::size_t kMostlyPacked = 150;
inline constexpr std::size_t kSmallPackage = 20'000'000;

// Reads the directory of a zip that is a whole file, in its order. Nothing is unpacked.
//
// Fails as Damaged where there is no such directory; Encrypted when a part is; TooLarge beyond the
// limits, and for the form of zips beyond 4 GB; and Unsafe where programs may not agree on what is
// in it: a comment or anything else before the first part, between the parts that are listed or
// behind the directory, parts that overlap or are listed twice, capitals aside, a part that bears
// another name where it lies, a way of packing other than none and deflate, and a name that is
// absolute, leads up, or has a backslash, a colon or a control character in it.
PackageResult<std::vector<ZipEntry>> read_zip_directory(std::string_view file);

}  // namespace poa::formats
