// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

#include "workbook/workbook.hpp"

namespace poa::extension {

// Adds lines in 6 pt below what the footer of the form's pages says, as far as the page is wide: no
// text of the footer stands beside them. A line that is too long for that goes on in the next.
void add_to_footer(const Workbook& workbook, const std::vector<std::string>& lines);

}  // namespace poa::extension
