// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

#include "domain/values/cell.hpp"

namespace poa::formats {

// Returns the table as CSV (RFC 4180): UTF-8 without a byte order mark, a comma between two fields
// and CRLF after every row. The first row should be the names of the columns.
//
// A figure is its plain decimal ("1751", "0.5"), a blank cell an empty field, an error #ERROR. A
// text is as captured, quoted where it holds a comma, a quotation mark or a line break. One that
// begins with = + - @, a tab or a carriage return gets an apostrophe before it, because programs
// that open the file as a sheet would take it for a formula.
std::string write_csv(const CellTable& table);

}  // namespace poa::formats
