// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/form/form.hpp"
#include "domain/form/header.hpp"
#include "domain/import/source_table.hpp"

namespace poa {

// A field of the header that a person must look at.
struct DoubtfulField {
  HeaderField field;
  std::string reason;  // In Spanish.
};

struct ImportedHeader {
  Form form;  // All but the goals, the units of measure and what only a workbook has.
  std::vector<DoubtfulField> doubts;
  std::vector<bool> understood;  // By row.
};

// Reads the rows outside of the table of goals, above it and below: the title, the fields by their
// labels (header_words.hpp), the action lines by their codes, and who signs, each name above its
// role. A value stands behind its label, in the next cell of its row, which may hold the code alone
// and the text be in the one after it, or below it; what stands further behind is none of it. Ejes
// and lines go on in the rows below, and what has no code goes on with the row above, where a field
// is then doubtful. Values are taken as they are. Where labels and values are
// two lists, or a label got lost among them, the values are given out in the order of the form, the
// ejes being as many as the lines have: doubtful where a label says otherwise.
//
// The quarter is that of TRIMESTRE, FECHA or a period that stands alone, the year beside it, or
// that of the title. A date of one day is doubtful, because it may be that of the paper.
ImportedHeader read_header_labels(const SourceTable& outside);

}  // namespace poa
