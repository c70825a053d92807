// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "domain/import/headings.hpp"
#include "domain/import/imported_row.hpp"
#include "domain/import/source_table.hpp"
#include "domain/values/failure.hpp"

namespace poa {

// A cell of a goal that a person must look at.
struct DoubtfulCell {
  std::size_t goal;  // From 0.
  Column column;
  std::string reason;  // In Spanish.
};

struct ImportedGoals {
  CellTable table{0, kColumns};
  std::vector<DoubtfulCell> doubts;
  std::vector<std::size_t> not_read;  // Places of columns with something that no goal took.
};

// The refusal of more goals than a report may have.
std::optional<Failure> too_many_goals(std::size_t goals);

// Reads the goals of a source whose cells are in place, a workbook or a CSV, from the rows that
// goal_lines() gave it. A text over several rows is joined by spaces. A figure is as a person would
// have entered it (pasted_block.hpp); a text that is none stays a text and is doubtful, as are an
// error, a negative figure and a second figure in the same place. In the relative column "101%" is
// 1.01, and so is 101 when that is the percent of the goal's own figures. A number apart from its
// text opens it, "100.- Texto", unless all texts open with one.
//
// OutOfRange for more goals than a report may have, NothingToCompute for none.
Result<ImportedGoals> read_goal_cells(const SourceTable& source, const TableColumns& columns,
                                      const std::vector<ImportedRow>& rows);

}  // namespace poa
