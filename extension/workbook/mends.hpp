// SPDX-License-Identifier: MPL-2.0
// What is to be mended in a workbook, so that its cells are again what the template's are at the
// same places: found first, without changing anything, and then done. None changes what a person
// has entered: cells that a protected sheet leaves open keep their contents.
//
// A mend is undone as any change of the office, but one: styles stay mended.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "workbook/looks.hpp"
#include "workbook/reference.hpp"

namespace poa::extension {

enum class Part {
  Styles,      // counted in styles
  Names,       // `name` is the name
  Merged,      // merged cells, or cells that are to be single
  Formulas,    // rows with formulas
  Labels,      // cells
  Formats,     // cells
  Lists,       // cells with their validation and its help
  Marks,       // cells with their conditional formats
  Rows,        // hidden rows
  Heights,     // rows
  Closing,     // the row that closes the table, and goals that it takes in
  Columns,     // helper columns that are hidden again
  Protection,  // sheets
};

struct Mend {
  Part part;
  std::size_t count;
  std::string name = {};
  // Nothing for what another mend of the same sheet does along.
  std::function<void()> apply = {};
};
using Mends = std::vector<Mend>;

void find_styles(const Reference& reference, const uno::Ref<uno::XModel>& model, Mends& mends);
void find_names(const Reference& reference, const uno::Ref<uno::XModel>& model, Mends& mends);
void find_merged(const SheetPair& pair, Mends& mends);
// `looks` are the template's. Contents of the cells in `open` are a person's.
void find_contents(const SheetPair& pair, const Looks& looks, const uno::CellRangeAddress& open,
                   Mends& mends);
void find_looks(const SheetPair& pair, const Looks& looks, const uno::Ref<uno::XModel>& model,
                Mends& mends);
void find_columns(const SheetPair& pair, Mends& mends);
// `closing` is the row that closes the table.
void find_rows(const SheetPair& pair, std::int32_t closing, Mends& mends);
void find_protection(const SheetPair& pair, Mends& mends);

}  // namespace poa::extension
