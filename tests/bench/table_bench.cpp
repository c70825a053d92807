// SPDX-License-Identifier: MPL-2.0
#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/bench.hpp"
#include "bench/pinned.hpp"
#include "bench/sample_report.hpp"
#include "bench/subjects.hpp"
#include "bench/table_files.hpp"
#include "domain/rules/check.hpp"

namespace poa::bench {
namespace {

Subject subject(office::Office& office, const std::string& name, const std::string& function,
                const std::string& end = "") {
  const std::filesystem::path file = office.scratch() / "tabla.fods";
  write_table(file, kGoals, function + table_argument(kGoals) + end);
  return {name, office.load(file), kGoals};
}

void require_result(const Subject& subject, std::size_t expected) {
  const double result = subject.document.cell("Datos", formula_cell(kGoals)).value();
  if (result == static_cast<double>(expected)) return;
  throw std::runtime_error(subject.name + " gives " + std::to_string(result) + " instead of " +
                           std::to_string(expected));
}

std::size_t captured_cells(const CellTable& table) {
  std::size_t captured = 0;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = 0; column < table.columns(); ++column)
      if (!is_blank_cell(table.at(row, column))) ++captured;
  }
  return captured;
}

}  // namespace

void bench_table(office::Office& office, Rows& rows) {
  const CellTable table = sample_table(kGoals, kGoals);
  const std::size_t findings = check(read_report(table, {.quarter = Quarter(4)})).size();
  std::vector<Subject> subjects;
  subjects.push_back(
      subject(office, "POA_HALLAZGOS(tabla)", "ROWS(MX.POA.FUNCIONES.HALLAZGOS", ")"));
  subjects.push_back(subject(office, "sólo leer la tabla (piso)", "MX.POA.BENCH.PISO.LEER"));
  subjects.push_back(subject(office, "leer y mirar cada celda", "MX.POA.BENCH.PISO.MIRAR"));
  const Pinned pinned(office.process_id());
  measure(subjects, kRounds);
  require_result(subjects[0], findings);
  require_result(subjects[1], table.rows() * table.columns());
  require_result(subjects[2], captured_cells(table));

  std::cout << "\nUna tabla de " << kGoals << " metas y " << table.columns() << " columnas, "
            << findings << " hallazgos\n";
  print_costs(subjects, "µs por meta");
  print_ratio(subjects[0], subjects[1], "; meta: 1.3 o menos");
  print_ratio(subjects[0], subjects[2]);
  rows.add("`POA_HALLAZGOS`, 10,000 goals and " + std::to_string(findings) + " findings, a goal",
           cost_text(subjects[0]),
           "a function that only has the range read: " + cost_text(subjects[1]),
           ratio_text(subjects[0], subjects[1]), "≤ 1.3");
  rows.add("", "", "one that also looks at each cell: " + cost_text(subjects[2]),
           ratio_text(subjects[0], subjects[2]));
}

}  // namespace poa::bench
