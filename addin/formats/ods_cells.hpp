// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

#include "domain/form/form.hpp"
#include "domain/values/cell.hpp"
#include "domain/values/failure.hpp"

namespace poa::formats {

// The report of a workbook's file, read without the office: the part content.xml of an .ods or .ots
// that holds all of our names. It is some thirty times faster than having the office open it, and
// strict: whatever an office might read in another way, it does not read.

// What the line of the verdict held when the file was saved. It may be out of date: the office
// computes it anew when it opens the file.
struct StoredVerdict {
  std::string text;
  bool is_formula = false;
};

struct OdsReport {
  // The same, cell by cell, as what form_in (extension/workbook) reads once an office has opened
  // the file and has calculated.
  Form form;
  StoredVerdict verdict;
  // The cells A1:J200 of the sheet Cierre, on which a copy closed for signing says what it is; no
  // rows in any other file.
  CellTable closing{0, 0};
};

// Reads a workbook of the structure that we know, in which every name that a form is made of means
// cells as the template has them, and every captured cell is a constant: blank, a text, a number,
// a percentage, an amount of money, a boolean (1 or 0) or #N/A. Formulas may stand in columns 13
// and 14, where the domain's values are taken, and wherever no form is read.
//
// Refuses everything else as WrongShape. The message says in Spanish what was not understood; it is
// for the log and for tests, because then the office opens that file. That is: XML that
// package_xml.hpp refuses, other prefixes for ODF's namespaces, tracked changes, a linked or
// repeated sheet, a name that is missing, relative, there twice or there once more for one sheet;
// and among the captured cells a formula, a date, a time, a text with spans in spans, fields,
// links, tabs, line breaks or white space that offices do not write, cells merged over rows or over
// others that are there, a goal's row that is hidden or filtered out, and rows in outline groups.
//
// Rows and cells that are repeated outside of the names cost nothing, however often.
Result<OdsReport> read_ods(std::string_view content);

// Whether the workbook of a part settings.xml calculates by itself, as all of ours do: false when
// it says that it does not, and when it is not understood.
bool calculates_by_itself(std::string_view settings);

}  // namespace poa::formats
