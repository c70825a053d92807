// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>
#include <string>

#include "fill/reference.hpp"

namespace poa::fill {

// Moves the rows that anything in `element` refers to: formulas, conditions, named ranges, print
// ranges, conditional formats, database ranges, charts and shapes. `sheet` is the one that the
// element stands on, "" above the sheets. Throws FillError, and names the attribute, where
// something that looks like a reference stands in an attribute that is not known to hold one.
void move_references_in(pugi::xml_node element, const std::string& sheet, const MoveRow& move);

}  // namespace poa::fill
