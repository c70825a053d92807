// SPDX-License-Identifier: MPL-2.0
// What is imported, from wherever it is: a file of anybody, or a text that was copied. Nothing of
// it is changed, no macro is run, and nothing is fetched.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/import/imported.hpp"
#include "domain/import/source_table.hpp"
#include "domain/values/cell.hpp"
#include "office/services.hpp"

namespace poa::extension {

struct ImportSource {
  std::string name = {};   // Of the file; "" of a text.
  std::string sheet = {};  // Of a workbook, unless it is a report of ours; else "".
  SourceTable table;       // What was read, the rows of the report in their order.
  Imported report;
  bool whole = false;  // A report of ours, in which nothing is in doubt.
  // What else a person should know, in Spanish, as it goes onto the sheet Importación.
  std::vector<std::string> notes = {};
};

// A file, told by what it holds and not by its name. A report of ours, as a workbook, closed or
// not, or as data (tmm-f004/2), is read whole (report_source.hpp; whole_report.hpp). Of any other
// workbook (.ods, .ots, .fods, .xlsx, .xls) all sheets are read: that with most goals is taken, of
// several the one that was in front and else the first; a hidden one only when no other has any.
// What is no workbook is read as a text: a file of comma or tab separated values by its ending
// (.csv, .tsv, .tab), whose cells are in place, and any other as one of which that is not known
// (imported_source.hpp). A workbook that is open in the office is read as it is there.
//
// Throws Refusal, which says what the file is and what to do: when there is no such file, it is
// empty, too large, behind a password, damaged, made to mislead or links to something outside of it
// (harmless_file.hpp), and when no report is found in it.
[[nodiscard]] ImportSource source_to_import(const Services& office, std::string_view url);

// The bytes of a text, of the clipboard or an argument: the data of a report, or any other text, in
// any encoding (formats/text_import.hpp).
// Throws Refusal when it is no text, too large, or no report is found in it.
[[nodiscard]] ImportSource text_to_import(std::string_view bytes);

// Cells that were copied from a spreadsheet, where they are in place. Throws Refusal when no report
// is found in them.
[[nodiscard]] ImportSource cells_to_import(const CellTable& cells);

}  // namespace poa::extension
