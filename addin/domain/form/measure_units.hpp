// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "domain/values/cell.hpp"

namespace poa {

// The catalogue of measure units (section 2): texts such as "Informe". Blank entries are dropped.
class MeasureUnits {
 public:
  bool contains(std::string_view unit) const;
  // The first entry that differs from `unit` only in case, accents, white space or the final "s" of
  // words (FMT-01); nullptr when there is none.
  const std::string* similar(std::string_view unit) const;

  void add(std::string_view unit);
  bool empty() const { return units_.empty(); }

 private:
  std::unordered_set<std::string> units_;
  std::unordered_map<std::string, std::string> by_stem_;
};

// All cells of the table are entries; nullopt, as if none were given, when all are blank.
std::optional<MeasureUnits> read_measure_units(const CellTable& table);

}  // namespace poa
