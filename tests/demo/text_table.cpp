// SPDX-License-Identifier: MPL-2.0
#include "demo/text_table.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace poa {
namespace {

constexpr std::string_view kGap = "  ";

// Characters, not bytes: what continues a UTF-8 sequence does not count.
std::size_t width(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char byte) { return (byte & 0xC0) != 0x80; }));
}

std::string line(const std::vector<std::string>& row, const std::vector<Align>& columns,
                 const std::vector<std::size_t>& widths) {
  std::string result;
  for (std::size_t column = 0; column < row.size(); ++column) {
    const std::string space(widths[column] - width(row[column]), ' ');
    result += kGap;
    result += columns[column] == Align::Right ? space + row[column] : row[column] + space;
  }
  return result.substr(0, result.find_last_not_of(' ') + 1);
}

}  // namespace

std::ostream& operator<<(std::ostream& out, const TextTable& table) {
  std::vector<std::size_t> widths(table.columns_.size());
  for (const std::vector<std::string>& row : table.rows_) {
    for (std::size_t column = 0; column < row.size(); ++column) {
      widths[column] = std::max(widths[column], width(row[column]));
    }
  }
  for (const std::vector<std::string>& row : table.rows_) {
    out << line(row, table.columns_, widths) << '\n';
  }
  return out;
}

}  // namespace poa
