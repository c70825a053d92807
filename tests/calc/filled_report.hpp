// SPDX-License-Identifier: MPL-2.0
// A real report in the template: filled through the workbook's named ranges, as a person would, and
// read back. Columns 13 and 14 hold the template's formulas and are only read.
#pragma once

#include <string>
#include <vector>

#include "forms/form_file.hpp"
#include "office/document.hpp"

namespace poa::office {

// Adds the rows that the goals need. Throws OfficeError when the workbook has no place for
// something of the report.
void fill_report(Document& workbook, const Form& form);

// What the office gives back of a report's cell.
CellValue value_of(const poa::Cell& cell);

// What a person reads: "1770", and kErrorText for a failure.
std::string text_of(const CellValue& value);

// The table's columns whose formulas are the workbook's.
inline constexpr int kAbsoluteColumn = 12;
inline constexpr int kRelativeColumn = 13;

// What columns 13 and 14 show for one goal.
struct Figures {
  CellValue absolute;
  CellValue relative;  // a fraction
  friend bool operator==(const Figures&, const Figures&) = default;
};

// The first `goals` rows of the workbook's table.
std::vector<Figures> computed_figures(const Document& workbook, std::size_t goals);
std::vector<Figures> printed_figures(const Form& form);

// One row of the findings sheet, as it shows.
struct ShownFinding {
  std::string row;
  std::string goal;
  std::string rule;
  std::string severity;
  std::string cell;
  std::string message;
  friend bool operator==(const ShownFinding&, const ShownFinding&) = default;
};

std::vector<ShownFinding> shown_findings(const Document& workbook);
std::string verdict(const Document& workbook);

}  // namespace poa::office
