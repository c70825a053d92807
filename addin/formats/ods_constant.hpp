// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <pugixml.hpp>

#include "domain/values/cell.hpp"
#include "domain/values/failure.hpp"

namespace poa::formats {

// How often something is repeated, or over how many cells it spans: 1 where the attribute is not
// there, nothing for anything but a whole number from 1.
std::optional<std::int64_t> count_of(const pugi::xml_attribute& attribute);

// What a cell of an .ods holds, which has no formula and no list of what it may hold: blank, a
// text, a number, a percentage, an amount of money, or a boolean (1 or 0). A text is its
// paragraphs, a line each, without the notes beside it.
//
// Refuses what an office might read in another way: see ods_cells.hpp. The Failure's message names
// in Spanish what was not understood, as a part of a sentence: "una cifra".
Result<Cell> constant_in(const pugi::xml_node& cell);

}  // namespace poa::formats
