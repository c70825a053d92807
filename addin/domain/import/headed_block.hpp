// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/form/form.hpp"
#include "domain/import/goal_cells.hpp"
#include "domain/values/cell.hpp"
#include "domain/values/failure.hpp"

namespace poa {

// A block of cells that somebody copied together with the headings of its columns and pastes among
// the goals of a form: its goals, whatever the order of the columns.
struct HeadedBlock {
  // A cell of a goal that has an error, where it stands in the block: rows and columns from 0.
  struct Error {
    std::size_t row;
    std::size_t place;
    std::size_t goal;
    Column column;
  };
  // What is no goal: rows, but for the last two, which are cells of goals.
  struct LeftOut {
    std::size_t headings = 0;  // Repeated ones and other heads of pages too.
    std::size_t totals = 0;
    std::size_t others = 0;    // Outside of the table, or not understood.
    std::size_t unnamed = 0;   // In columns that no heading names as one of the form.
    std::size_t computed = 0;  // In columns that are computed in the form.
  };

  CellTable table{0, kColumns};      // One row a goal; columns without a heading are blank.
  std::set<Column> columns;          // Those with a heading.
  std::vector<Error> errors;         // In columns that people fill.
  std::vector<DoubtfulCell> doubts;  // In those, without errors (goal_cells.hpp).
  std::vector<std::string>
      totals;  // What its totals say otherwise, in Spanish (printed_results.hpp).
  LeftOut left_out;

  bool has_error(std::size_t goal, Column column) const;
};

// Reads a block whose cells are in place. Nothing when it has no headings by which its columns are
// certain (headings.hpp). A Failure, in Spanish, when it has headings and no goal, or more goals
// than a report may have.
std::optional<Result<HeadedBlock>> read_headed_block(const CellTable& block);

// The computed results that the block has and that differ from what its goals give in the form
// when its first goal comes to be the form's goal `first`, from 0: with the form's quarter, and
// with its cells in the columns that the block does not have.
std::vector<DoubtfulCell> differing_results(const HeadedBlock& block, const Form& form,
                                            std::size_t first);

}  // namespace poa
