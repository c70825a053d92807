// SPDX-License-Identifier: MPL-2.0
#include "domain/form/measure_units.hpp"

#include <cstddef>

#include "domain/values/text.hpp"

namespace poa {
namespace {

// The folded text, each word without its final "s".
std::string stem(std::string_view text) {
  std::string stemmed;
  for (const char character : fold(text) + ' ') {
    if (character == ' ' && stemmed.ends_with('s')) stemmed.pop_back();
    stemmed += character;
  }
  return stemmed;
}

std::string key(std::string_view text) { return plain(trim(text)); }

}  // namespace

void MeasureUnits::add(std::string_view unit) {
  if (is_blank(unit)) return;
  units_.insert(key(unit));
  by_stem_.try_emplace(stem(unit), key(unit));
}

bool MeasureUnits::contains(std::string_view unit) const { return units_.contains(key(unit)); }

const std::string* MeasureUnits::similar(std::string_view unit) const {
  const auto found = by_stem_.find(stem(unit));
  return found == by_stem_.end() ? nullptr : &found->second;
}

std::optional<MeasureUnits> read_measure_units(const CellTable& table) {
  MeasureUnits units;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = 0; column < table.columns(); ++column)
      units.add(cell_text(table.at(row, column)));
  }
  if (units.empty()) return std::nullopt;
  return units;
}

}  // namespace poa
