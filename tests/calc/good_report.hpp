// SPDX-License-Identifier: MPL-2.0
// A small report that nothing is wrong with: OCTUBRE-DICIEMBRE 2023, one action line, signed, each
// goal planned and reached once a quarter.
#pragma once

#include "office/document.hpp"
#include "office/office.hpp"

namespace poa::office {

// In a new document from the template.
[[nodiscard]] Document good_report(Office& office, int goals);

// Header, action line and signers of such a report, into the workbook.
void fill_header(const Document& workbook);
void sign(const Document& workbook);
// The goal of a row of the table, from 0; its number is 100 and the row.
void fill_goal(const Document& workbook, int row);

}  // namespace poa::office
