// SPDX-License-Identifier: MPL-2.0
// small_workbook.fods: a workbook of the template's structure, small enough to be looked at whole.
#pragma once

#include <string>

#include "fill/flat_workbook.hpp"

namespace poa::fill {

// The sheet TMM-F004: labels and values of the header in rows 1 to 11, in row 1 also the
// administration (D1), the institution (E1) and the authorisation (F1); the heading in row 12, the
// goal row 13, the sentinel row 14, two formulas below, and in rows 17 to 19 the catalogue with the
// row that closes it.
std::string small_workbook_xml();

FlatWorkbook workbook_of(const std::string& xml);
std::string xml_of(const FlatWorkbook& workbook);

// `text` with the only `part` of it replaced.
std::string with(std::string text, const std::string& part, const std::string& other);

}  // namespace poa::fill
