// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <string>

#include "domain/values/cell.hpp"
#include "uno/sheet_proxies.hpp"
#include "workbook/editing.hpp"

namespace poa::extension {

// All that a cell can hold but its notes.
inline constexpr std::int32_t kContents =
    uno::CellFlags::number | uno::CellFlags::date | uno::CellFlags::text | uno::CellFlags::formula;

// Puts what a cell of ours holds into one of the office, whatever that held: a blank one clears it,
// an error becomes #N/A, and a text that looks like a formula or a number stays a text.
void enter(const uno::Ref<uno::XCell>& target, const Cell& cell);

// The same for a range of as many rows and columns as the cells. Where steps are kept it enters
// cell by cell: what is written of many at once, undo does not make blank again. Otherwise all at
// once, which is many times faster.
void enter_all(const uno::Ref<uno::XCellRange>& target, const CellTable& cells, Steps steps);

// The cells, with a text in the place of each error.
[[nodiscard]] CellTable without_errors(CellTable cells, const std::string& instead);

}  // namespace poa::extension
