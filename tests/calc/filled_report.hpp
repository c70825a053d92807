// SPDX-License-Identifier: MPL-2.0
// A real report in the template: written and read back by the extension's own code, which runs in
// this process and needs no extension in the office; and what the workbook then shows.
#pragma once

#include <string>
#include <vector>

#include "forms/form_file.hpp"
#include "office/document.hpp"
#include "uno/document_proxies.hpp"

namespace poa::office {

// The workbook as the extension's own code takes it, in this process.
[[nodiscard]] uno::Ref<uno::XModel> model_of(const Document& workbook);

// Makes the workbook's rows as many as the goals. Throws extension::Refusal when the workbook has
// no place for something of the report.
void fill_report(const Document& workbook, const Form& form);

// The report that the workbook holds.
[[nodiscard]] Form form_of(const Document& workbook);

// The value that the office gives back for a report's cell.
CellValue value_of(const poa::Cell& cell);

// The text that a person reads: "1770", and kErrorText for a failure.
std::string text_of(const CellValue& value);

// The table's columns whose formulas are the workbook's.
inline constexpr int kAbsoluteColumn = 12;
inline constexpr int kRelativeColumn = 13;

// The values of columns 13 and 14 for one goal.
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
