// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/form/header.hpp"
#include "domain/values/cell.hpp"

namespace poa {

// A block of cells that somebody copied elsewhere and pastes into the form: what each cell becomes,
// and where it belongs. Blank cells are blank there too; nothing is judged.

// What the place of a cell holds: a text (section 1: action lines, goals, integra, names), or a
// figure.
enum class EntryKind { Text, Figure };

constexpr EntryKind entry_kind(Column column) {
  return holds_figure(column) ? EntryKind::Figure : EntryKind::Text;
}

// The cell as a person would have entered it there. A figure that is written as text by the rules
// of section 2 ("1,770") becomes that number, any other text stays one, so that ARIT-05 tells; a
// number in the place of a text becomes its plain digits ("302" in integra). Blank and error stay.
Cell as_entered(const Cell& pasted, EntryKind kind);

// For each column of the block the column of the table of goals that it goes to, when the block's
// first column stands over the table's column `first` (from 0, negative to the left of the table);
// nothing for a column beside the table. A block that leaves the computed columns 13 and 14 out is
// told by the column that would come to stand in 13: it has a text and no number, so it and those
// behind it go two columns further.
std::vector<std::optional<Column>> columns_of_block(const CellTable& block, std::ptrdiff_t first);

// A header with its labels beside its values, as it is copied from another report: the rows of the
// block, from 0, with the values of each field and with the action lines. Only the axes may be
// several; blank values count, but no blank action lines.
struct LabelledHeader {
  std::map<HeaderField, std::vector<std::size_t>> values;
  std::vector<std::size_t> action_lines;
  std::size_t unknown = 0;  // values under other labels
};

// Reads a block whose first column has a label of the header, and whose second has the values. A
// value without a label goes on with the axes or the action lines that stand above it; of any other
// field that is repeated the first row counts. Nothing when the block has no such label, one
// column, or anything in a third one.
std::optional<LabelledHeader> read_labelled_header(const CellTable& block);

}  // namespace poa
