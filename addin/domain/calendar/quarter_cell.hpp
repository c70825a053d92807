// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>

#include "domain/calendar/quarter.hpp"
#include "domain/values/cell.hpp"
#include "domain/values/failure.hpp"

namespace poa {

// The quarter that a cell says, by number or by text (quarter_text.hpp); a number written as text
// counts as a number. nullopt for a blank cell and for 0, which is what a reference to a blank cell
// gives. Failures: OutOfRange for another number; UnknownText for a text that names no quarter;
// WrongKind for an error value.
Result<std::optional<Quarter>> quarter_of_cell(const Cell& cell);

// The same where nobody is to be told of a failure: nullopt for that, too.
std::optional<Quarter> quarter_if_understood(const Cell& cell);

// The same cell as a person enters it into the workbook, which offers the quarters by their months:
// "OCTUBRE-DICIEMBRE" for any cell that names the fourth. Another cell stays as it is.
Cell quarter_as_entered(const Cell& cell);

}  // namespace poa
