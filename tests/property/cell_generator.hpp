// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "domain/values/cell.hpp"
#include "property.hpp"

namespace poa::property {

// Cells as people leave them in a form: right, nearly right, and not at all.

// Blank, or white space.
Cell make_nothing(Dice& dice);
// Columns 4–14: now a number, now one of the other things of section 2.
Cell make_figure(Dice& dice);
Cell make_unit(Dice& dice);
Cell make_remark(Dice& dice);
Cell make_catalogue_entry(Dice& dice);
Cell make_reviewed(Dice& dice);

// A cell for the column, counted from 1: also nothing, and error values.
Cell make_cell(Dice& dice, std::size_t column);

// Blank, then plainer values; nothing for a blank cell.
std::vector<Cell> simpler_cells(const Cell& cell);

}  // namespace poa::property
