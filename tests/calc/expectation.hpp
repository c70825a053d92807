// SPDX-License-Identifier: MPL-2.0
// What a workbook must show and be: what the domain, called directly, says of the workbook's own
// cells, and how the contract has it made.
#pragma once

#include <string>
#include <vector>

#include "calc/filled_report.hpp"
#include "calc/workbook_state.hpp"
#include "domain/report/report.hpp"
#include "office/document.hpp"

namespace poa::office {

// The workbook's table, header, catalogue, units and tolerance, as they are, at that quarter.
Report read_workbook(const Document& workbook, Quarter quarter);

// By goal; none may hold an unknown amount.
std::vector<Figures> expected_figures(const Report& report);
// The symbol and the word of each goal's progress to date.
std::vector<std::string> expected_lights(const Report& report);
std::vector<ShownFinding> expected_findings(const Report& report);
// The eight counts of POA_RESUMEN.
std::vector<CellValue> expected_summary(const Report& report);

// The entries of each goal that the report brings.
std::vector<std::vector<CellValue>> expected_goals(const Form& form);

// How the workbook must be made, whatever its goals; without the names.
WorkbookMake expected_make(const Document& workbook, const WorkbookMake& fresh_template);

}  // namespace poa::office
