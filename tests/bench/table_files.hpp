// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace poa::bench {

// A sheet "Datos" with the goals of sample_goal(); below them, in column A, the formula if there is
// one. `formula` is in OpenFormula.
void write_table(const std::filesystem::path& file, int goals, std::string_view formula = "");

// That table as an argument of the formula, and the address of the formula's cell.
std::string table_argument(int goals);
std::string formula_cell(int goals);

}  // namespace poa::bench
