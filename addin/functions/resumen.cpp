// SPDX-License-Identifier: MPL-2.0
#include <array>
#include <cstddef>
#include <string>

#include "domain/rules/summary.hpp"
#include "functions/functions.hpp"

namespace poa::functions {
namespace {

struct Line {
  const char* label;
  std::size_t count;
};

}  // namespace

Result<CellTable> resumen(const uno::Ref<uno::XCellRange>& tabla,
                          const ReportArguments& arguments) {
  const auto report = report_of(tabla, arguments);
  if (!report) return report.error();
  const Summary summary = summarize(report.value());
  const std::array<Line, 8> lines{{{"Metas", summary.goals},
                                   {"Cumplidas", summary.fulfilled},
                                   {"Rebasadas", summary.exceeded},
                                   {"No cumplidas", summary.unfulfilled},
                                   {"Sin avance", summary.without_progress},
                                   {"Errores", summary.errors},
                                   {"Advertencias", summary.warnings},
                                   {"Avisos", summary.notices}}};
  CellTable table(lines.size(), 2);
  for (std::size_t row = 0; row < lines.size(); ++row) {
    table.at(row, 0) = std::string(lines[row].label);
    table.at(row, 1) = static_cast<double>(lines[row].count);
  }
  return table;
}

}  // namespace poa::functions
