// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "domain/import/imported.hpp"
#include "domain/values/cell.hpp"

namespace poa {

// What became of a source, for the person who imported it: the sheet Importación (exchange.md §6).
inline constexpr std::size_t kAccountColumns = 6;

// One row for each row of the source, in its order, of kAccountColumns: its number, what it was
// taken as, the goal, the names of the cells that wait to be confirmed, why they wait or why it was
// not understood, and the row as it was read, its cells parted by " | ". Before them, what waits in
// the header, and the columns of the source that nothing was read from. Spanish.
// `notes` are what else is to be told, one a row, at the top.
CellTable import_account(const SourceTable& source, const Imported& imported,
                         const std::vector<std::string>& notes);

// The rows that were not understood.
std::size_t not_understood(const Imported& imported);

}  // namespace poa
