// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/values/number.hpp"

namespace poa {

// A figure as a scan gives it: "1,770", or "101%" of the column Acumulado relativo.
struct ScannedFigure {
  std::string text;
  Number value;  // Not negative; of a percentage its points.
  bool percent = false;
};

// The figures of a cell that holds figures and nothing else: mostly one, and several where the
// scan lost what parted them ("6 6", "24 100%"). None for any other cell, a blank one and one with
// a negative figure among them.
std::vector<ScannedFigure> scanned_figures(std::string_view cell);

// Whether a cell holds figures and nothing else.
bool holds_figures(std::string_view cell);

// Whether a cell is, or ends in, a percentage; it may be one that cannot be read ("1O0%").
bool ends_in_percent(std::string_view cell);

}  // namespace poa
