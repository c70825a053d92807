// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "domain/import/source_table.hpp"
#include "domain/values/failure.hpp"

namespace poa::formats {

// A report as text, to be imported: a file of comma, semicolon or tab separated values, or what was
// copied from a PDF or a scan.

// The largest text, in bytes, and the largest table that it may give; blank rows do not count.
inline constexpr std::size_t kLargestImport = 10'000'000;
inline constexpr std::size_t kMostImportRows = 10'000;
inline constexpr std::size_t kMostImportColumns = 100;

// Reads the bytes of a file or of the clipboard, in whatever encoding they are (text_encoding.hpp),
// as rows of cells (delimited_text.hpp). What parts the cells, a tab, a comma or a semicolon, is
// the one by which most cells stand in rows as wide as one above, 5 at least; Excel's "sep=;" in
// the first line says so too. Without any each line is a cell. An apostrophe that guards against a
// formula (csv.hpp) is taken off. Blank rows are left out: the numbers of the others, their lines,
// tell.
//
// Refuses with a Failure in Spanish, which says what to do: OutOfRange beyond the limits,
// UnknownText for what is no text, NothingToCompute for what is blank.
Result<SourceTable> read_import_text(std::string_view bytes);

}  // namespace poa::formats
