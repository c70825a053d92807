// SPDX-License-Identifier: MPL-2.0
#include <array>
#include <cstddef>
#include <string>

#include "domain/rules/summary.hpp"
#include "functions/arguments/report.hpp"
#include "functions/functions.hpp"

namespace poa::functions {
namespace {

struct Line {
  const char* label;
  std::size_t count;
};

}  // namespace

CellTable resumen(const RangeArgument& tabla, const Argument& trimestre, const Argument& catalogo,
                  const Argument& encabezado, const Argument& unidades, const Argument& tolerancia,
                  const Argument& anterior, const Argument& trimestre_anterior,
                  const Argument& autorizacion) {
  const Summary summary =
      summarize(report_of({tabla, trimestre, catalogo, encabezado, unidades, tolerancia, anterior,
                           trimestre_anterior, autorizacion}));
  const std::array<Line, 12> lines{{{"Metas", summary.goals},
                                    {"Cumplidas", summary.fulfilled},
                                    {"Rebasadas", summary.exceeded},
                                    {"No cumplidas", summary.unfulfilled},
                                    {"Sin avance", summary.without_progress},
                                    {"Errores", summary.errors},
                                    {"Advertencias", summary.warnings},
                                    {"Avisos", summary.notices},
                                    {"En verde", summary.green},
                                    {"En amarillo", summary.yellow},
                                    {"En rojo", summary.red},
                                    {"Rebasadas a la fecha", summary.exceeded_to_date}}};
  CellTable table(lines.size(), 2);
  for (std::size_t row = 0; row < lines.size(); ++row) {
    table.at(row, 0) = std::string(lines[row].label);
    table.at(row, 1) = static_cast<double>(lines[row].count);
  }
  return table;
}

}  // namespace poa::functions
