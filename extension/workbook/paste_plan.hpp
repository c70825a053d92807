// SPDX-License-Identifier: MPL-2.0
// Where each cell of a pasted block goes in an open workbook. Nothing is changed here; pasting.hpp
// does it.
//
// A block goes to the part of the form in which the cursor is, and never into another, for the rows
// further down mean something else in each report:
// * The goals: each column to that of the table below it (pasted_block.hpp). Rows beyond the last
//   goal are new goals; blank rows at the end of the block make none. Where the block has headings
//   of its own, these say which column is which, and a column that it lacks stays as it is
//   (headed_paste.hpp).
// * The header, with the cells above it: each cell to the value below it. Where the block has
//   labels of its own beside its values, these say which value is meant, in any order, action lines
//   too. From an EJE on, a single column is a list of them.
// * The action lines: a list.
// * The names of those who sign: a list; a row, as it stands over the roles; or roles and names
//   side by side.
//
// A blank cell of the block makes its place blank, as everywhere in a spreadsheet. A cell with an
// error is not taken, and its place stays as it is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "domain/values/cell.hpp"
#include "workbook/form_places.hpp"
#include "workbook/pending_cells.hpp"

namespace poa::extension {

struct PasteEntry {
  Place place;
  Cell cell;  // blank: the place is emptied
};

// A cell of the block, from 0.
struct BlockCell {
  std::size_t row;
  std::size_t column;
};

// The cells with something in them that have no place. Labels of the header are none of them.
struct NotTaken {
  std::size_t computed = 0;  // over columns that are computed
  std::set<Column> computed_columns;
  std::size_t outside = 0;  // not over a cell that people fill
  std::vector<BlockCell> errors;
  // Of a block with headings: cells under no heading of the form, and rows that are no goals.
  std::size_t unnamed = 0;
  std::size_t headings = 0;
  std::size_t totals = 0;
  std::size_t other_rows = 0;
};

struct PastePlan {
  std::vector<PasteEntry> entries;
  std::size_t taken = 0;  // entries that are not blank
  NotTaken not_taken;
  // Rows that the form lacks for them.
  std::int32_t new_goals = 0;
  std::int32_t new_axes = 0;
  std::int32_t new_action_lines = 0;
  // Of a block with headings: cells that wait for a person, and what its totals say otherwise.
  std::vector<Doubt> doubts;
  std::vector<std::string> totals;
};

// `cursor` is a cell of the form's sheet, where the block's first cell goes. Throws Refusal when no
// cell of the block has a place, when the goals would be more than kMostGoals, and when nobody
// would see what is pasted, in a hidden row or under merged cells; for a block with headings also
// as headed_paste.hpp says.
[[nodiscard]] PastePlan plan_paste(const Workbook& workbook, const uno::CellAddress& cursor,
                                   const CellTable& block);

}  // namespace poa::extension
