// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/form/action_line.hpp"
#include "domain/values/cell.hpp"

namespace poa {

// The action lines of the header. Blank entries are dropped.
class Catalogue {
 public:
  explicit Catalogue(const std::vector<std::string>& entries);

  bool contains(const ActionLine& line) const;
  // Returns those of `lines` that the catalogue lacks, in order.
  std::vector<ActionLine> missing(const std::vector<ActionLine>& lines) const;
  // The distinct lines, in order.
  const std::vector<ActionLine>& lines() const { return lines_; }
  // The distinct entries that do not begin with a code, in order.
  const std::vector<std::string>& entries_without_code() const { return entries_without_code_; }

 private:
  std::vector<ActionLine> lines_;
  std::vector<ActionLine> sorted_lines_;
  std::vector<std::string> entries_without_code_;
};

// All cells of the table are entries; nullopt, as if no catalogue were given, when all are blank.
std::optional<Catalogue> read_catalogue(const CellTable& table);

}  // namespace poa
