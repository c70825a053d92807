// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "domain/values/cell.hpp"
#include "workbook/editing.hpp"

namespace poa::extension {

// What the lists of a workbook's cells offer to choose from: the entries by the list's name, blank
// ones and errors left out.
using OfferedLists = std::map<std::string, std::vector<Cell>>;

// Those that a person has filled; a list that the workbook lacks is none.
[[nodiscard]] OfferedLists offered_in(const Workbook& workbook);

// Writes each list in the place of the one that the workbook offers, as far as there is room, and
// leaves the others. Runs inside in_one_step.
void offered_out(const OfferedLists& lists, const EditableWorkbook& workbook);

}  // namespace poa::extension
