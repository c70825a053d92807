// SPDX-License-Identifier: MPL-2.0
// The cells that were imported without certainty and wait for a person. While there are any, the
// workbook's line says SIN REVISAR. Their names stand beside the table, in the row of their goal,
// and for the header in one cell (pending_names.hpp), so that they move with their goal and a
// person may clear them; a note at the cell says why it waits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "workbook/editing.hpp"
#include "workbook/form_places.hpp"

namespace poa::extension {

struct PendingCell {
  // Where a person looks: the cell, or where its name stands when no cell has that name.
  uno::CellAddress cell;
  std::optional<std::int32_t> goal;  // From 0; none in the header.
  std::string name;
  std::string reason;  // Of its note; "" without one.
};

// Those that wait, goal by goal, and then the header's.
[[nodiscard]] std::vector<PendingCell> pending_cells(const Workbook& workbook);

// Throws Refusal while any waits: its figures are not to go on as certain ones.
void require_confirmed(const Workbook& workbook);

// A cell of the table, or of the header by its label, and in Spanish why a person must look at it.
struct Doubt {
  std::variant<GoalCell, std::string_view> cell;
  std::string reason;
};

// Throws Refusal where the workbook has no place for cells that wait.
void require_places_of_pending(const Workbook& workbook);

// Has more cells wait, those of goals that are there. A note that a person made at one of them
// stays, and then nothing there says why it waits. Runs inside in_one_step, and is undone and
// redone with it. Throws Refusal as above, before anything is changed.
void add_pending(const EditableWorkbook& workbook, const std::vector<Doubt>& doubts);

// Some cells of the form's sheet do not wait any longer; a cell with names stands for all of them,
// and any cell of a row of the header for that row. Returns how many waited. Runs inside
// in_one_step. Throws Refusal as add_pending does.
std::size_t confirm(const EditableWorkbook& workbook,
                    const std::vector<uno::CellRangeAddress>& ranges);

// Takes away what is left of the reasons where nothing waits any longer: a person may have cleared
// the names. Other notes stay.
void clear_reasons(const uno::Ref<uno::XSpreadsheet>& sheet);

}  // namespace poa::extension
