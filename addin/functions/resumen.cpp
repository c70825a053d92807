// SPDX-License-Identifier: MPL-2.0
#include <string>

#include "domain/summary.hpp"
#include "functions/functions.hpp"

namespace poa::functions {
namespace {

std::vector<Cell> line(const char* label, std::size_t count) {
  return {std::string(label), static_cast<double>(count)};
}

}  // namespace

Result<std::vector<std::vector<Cell>>> resumen(const uno::Ref<uno::XCellRange>& tabla,
                                               const ReportArguments& arguments) {
  const auto report = report_of(tabla, arguments);
  if (!report) return report.error();
  const Summary summary = summarize(report.value());
  return std::vector<std::vector<Cell>>{line("Metas", summary.goals),
                                        line("Cumplidas", summary.fulfilled),
                                        line("Rebasadas", summary.exceeded),
                                        line("No cumplidas", summary.unfulfilled),
                                        line("Sin avance", summary.without_progress),
                                        line("Errores", summary.errors),
                                        line("Advertencias", summary.warnings),
                                        line("Avisos", summary.notices)};
}

}  // namespace poa::functions
