// SPDX-License-Identifier: MPL-2.0
#include "domain/form/catalogue.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "domain/values/distinct.hpp"
#include "domain/values/text.hpp"

namespace poa {

Catalogue::Catalogue(const std::vector<std::string>& entries) {
  for (const std::string& entry : entries) {
    if (is_blank(entry)) continue;
    if (const auto line = leading_action_line(entry)) {
      lines_.push_back(*line);
    } else {
      entries_without_code_.emplace_back(trim(entry));
    }
  }
  lines_ = distinct(std::move(lines_));
  sorted_lines_.assign(lines_.begin(), lines_.end());
  std::sort(sorted_lines_.begin(), sorted_lines_.end());
  entries_without_code_ = distinct(std::move(entries_without_code_));
}

bool Catalogue::contains(const ActionLine& line) const {
  return std::binary_search(sorted_lines_.begin(), sorted_lines_.end(), line);
}

std::vector<ActionLine> Catalogue::missing(const std::vector<ActionLine>& lines) const {
  std::vector<ActionLine> missing;
  std::copy_if(lines.begin(), lines.end(), std::back_inserter(missing),
               [this](const ActionLine& line) { return !contains(line); });
  return missing;
}

std::optional<Catalogue> read_catalogue(const CellTable& table) {
  std::vector<std::string> entries;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = 0; column < table.columns(); ++column) {
      const Cell& cell = table.at(row, column);
      if (!is_blank_cell(cell)) entries.push_back(cell_text(cell));
    }
  }
  if (entries.empty()) return std::nullopt;
  return Catalogue(entries);
}

}  // namespace poa
