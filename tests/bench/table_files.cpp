// SPDX-License-Identifier: MPL-2.0
#include "bench/table_files.hpp"

#include "bench/flat_sheet.hpp"
#include "bench/sample_report.hpp"

namespace poa::bench {

void write_table(const std::filesystem::path& file, int goals, std::string_view formula) {
  FlatSheet sheet(file);
  for (int index = 0; index < goals; ++index) {
    sheet.begin_row();
    for (const Cell& cell : sample_goal(index, index)) sheet.cell(cell);
    sheet.end_row();
  }
  if (formula.empty()) return;
  sheet.begin_row();
  sheet.formula(formula);
  sheet.end_row();
}

std::string table_argument(int goals) { return "([.A1:.R" + std::to_string(goals) + "])"; }

std::string formula_cell(int goals) { return "A" + std::to_string(goals + 1); }

}  // namespace poa::bench
