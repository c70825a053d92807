// SPDX-License-Identifier: MPL-2.0
// The host's values in the office's memory.
#pragma once

#include <typelib/typedescription.h>
#include <uno/any2.h>
#include <uno/sequence2.h>

#include "cases.hpp"

namespace poa::windows {

// Construct the value in raw memory, the caller's to destruct.
void construct(uno_Any* memory, const Cell& cell);
void construct(uno_Any* memory, uno_Sequence* table);  // shares the table

// A table of `columns` columns, a `sequence<sequence<any>>`, the caller's.
[[nodiscard]] uno_Sequence* new_table(const Cell* cells, int rows, int columns);
void destruct_table(uno_Sequence* table);

// A cell of a table, counted from 1; null when the table has no such cell.
[[nodiscard]] const uno_Any* cell_of(const uno_Sequence& table, int row, int column);

}  // namespace poa::windows
