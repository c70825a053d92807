// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>

#include "domain/import/headings.hpp"

namespace poa {

// Finds a table of goals that has no headings by what stands in its columns: a text with the goal's
// number, beside it the unit, before or behind them codes, and then figures in the order of the
// form: the annual goal and the eight of the quarters, with or without the absolute and the
// relative; a text behind these is the remarks. Nothing unless at least two goals are there, every
// column is told by each of its cells, and the figures add up in most of the goals: P to the annual
// goal, and A to the absolute.
std::optional<TableColumns> columns_by_content(const SourceTable& source);

}  // namespace poa
