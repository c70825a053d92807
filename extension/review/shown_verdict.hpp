// SPDX-License-Identifier: MPL-2.0
// The workbook's own line of the verdict against the domain's. It tells what the domain cannot see
// (goals that are hidden, a name that was moved), and the domain what a line that was typed over
// hides.
#pragma once

#include <string>
#include <string_view>

#include "workbook/workbook.hpp"

namespace poa::extension {

// How the line begins of what cannot be judged.
inline constexpr std::string_view kUnchecked = "SIN REVISAR";

// Returns the line that people read: the workbook's own where it says the domain's line, with or
// without something more behind it, and where it says SIN REVISAR; else SIN REVISAR with the reason
// and with what to do. Spanish, as the lines in cells are.
[[nodiscard]] std::string joined_verdict(const std::string& judged, const std::string& shown);

// The same of an open workbook. What its line says counts only where it is a formula that is
// computed, in the cell where the form has it.
[[nodiscard]] std::string shown_verdict(const Workbook& workbook, const std::string& judged);

}  // namespace poa::extension
