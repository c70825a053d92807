// SPDX-License-Identifier: MPL-2.0
// The expected content of a workbook: the domain's own results for its cells, and its make as the
// contract has it.
#pragma once

#include <string>
#include <vector>

#include "calc/filled_report.hpp"
#include "calc/workbook_state.hpp"
#include "domain/report/report.hpp"
#include "office/document.hpp"

namespace poa::office {

// Returns the figures by goal; none may hold an unknown amount.
std::vector<Figures> expected_figures(const Report& report);
// The symbol and the word of each goal's progress to date.
std::vector<std::string> expected_lights(const Report& report);
std::vector<ShownFinding> expected_findings(const Report& report);
// The twelve counts of POA_RESUMEN, and the reviewed warnings.
std::vector<CellValue> expected_summary(const Report& report);

// The entries of each goal that the report brings.
std::vector<std::vector<CellValue>> expected_goals(const Form& form);

// Of a workbook's conditional formats those over its goals, which are in one piece from the first
// goal to the sentinel. The rows of the header come and go one by one, and leave pieces behind.
std::string goal_conditions(const Document& workbook, const std::string& conditions);

// The make that every workbook has, whatever its goals; without the names, and of the conditions
// those of the goals, which `fresh_template` has too.
WorkbookMake expected_make(const Document& workbook, const WorkbookMake& fresh_template);

}  // namespace poa::office
