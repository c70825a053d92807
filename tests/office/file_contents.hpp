// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace poa::office {

// Returns the bytes of the file; "" when it cannot be read.
[[nodiscard]] inline std::string contents_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

// Returns the lines of a file of CSV, without their ends, CR LF; none of its cells has an LF.
[[nodiscard]] inline std::vector<std::string> csv_lines_of(const std::filesystem::path& file) {
  const std::string csv = contents_of(file);
  std::vector<std::string> lines;
  std::size_t at = 0;
  for (std::size_t end = csv.find("\r\n"); end != std::string::npos; end = csv.find("\r\n", at)) {
    lines.push_back(csv.substr(at, end - at));
    at = end + 2;
  }
  return lines;
}

}  // namespace poa::office
