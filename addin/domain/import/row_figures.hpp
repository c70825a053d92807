// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/import/placement.hpp"
#include "domain/import/scanned_row.hpp"
#include "domain/values/failure.hpp"
#include "domain/values/number.hpp"

namespace poa {

// The figures of a row, each of them read.
struct RowFigures {
  YearSums sums;
  std::vector<YearFigure> year;
};

// Reads the figures of a row whose relative is what its absolute and its annual goal give in whole
// percent (section 2). WrongKind, with what a person has to look at, where a figure lacks or is
// none, where the annual goal is 0, and where the relative is another.
Result<RowFigures> read_row_figures(const ScannedRow& row);

// The figure of a cell that holds one and no percentage.
std::optional<Number> lone_figure(const std::string& cell);

// The cells of the year as they were read, P1 right behind the annual goal; nullopt unless all
// eight are figures and no other stands behind them.
std::optional<YearCells> full_year(const ScannedRow& row);

}  // namespace poa
