// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

#include "office/office.hpp"

namespace poa::office {

// A new report of the fourth quarter of 2023 with one goal and one action line, right in
// everything and signed: LISTO PARA FIRMA. The office needs the extension.
[[nodiscard]] Document good_report(Office& office, const std::filesystem::path& form);

// Makes one of a new report, whoever opened it.
void fill_well(const Document& workbook);

// Fills a row of a table, from 0, with a goal of the same kind, numbered from 100.
void fill_goal(const Document& workbook, int row, std::string_view table = "TMM_TABLA");

// Writes beside their labels, wherever these stand, what nothing is wrong with.
void fill_header(const Document& workbook);

// The first cells of the three groups of those who sign.
void sign(const Document& workbook);

}  // namespace poa::office
