// SPDX-License-Identifier: MPL-2.0
// Importar, with the new report that it shows, against opening a report as large.
#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/bench.hpp"
#include "bench/stopwatch.hpp"
#include "bench/subjects.hpp"
#include "bench/workbook_files.hpp"
#include "office/arguments.hpp"
#include "office/file_contents.hpp"
#include "office/uno_text.hpp"

namespace poa::bench {
namespace {

using Arguments = std::vector<com::sun::star::beans::PropertyValue>;

constexpr int kScannedGoals = 14;
constexpr int kMostGoals = 200;  // of a report
constexpr int kImports = 9;

// Reads its verdict.
void look_at(const office::Document& report, int goals) {
  static_cast<void>(report.named("TMM_VEREDICTO").cell(0, 0).text());
  const int rows = report.named("TMM_TABLA").rows() - 1;
  if (rows != goals)
    throw std::runtime_error("of " + std::to_string(goals) + " goals " + std::to_string(rows) +
                             " are there");
}

// Until the verdict of the new report is there and the report has been closed.
double imported(office::Office& office, const Arguments& source, int goals) {
  const office::Document before = office.new_spreadsheet_in_window();
  return milliseconds([&] {
    before.run("mx.poa.calc:Importar", source);
    look_at(office::document_in_front(office), goals);
  });
}

double opened(office::Office& office, const std::filesystem::path& file, int goals) {
  return milliseconds([&] { look_at(office.new_from_template_in_window(file), goals); });
}

void compare(office::Office& office, const std::string& what, const std::string& name,
             const Arguments& source, int goals, Rows& rows) {
  const WorkbookFiles files = write_workbooks(office, goals);
  std::vector<double> importing;
  std::vector<double> opening;
  for (int round = 0; round < kImports; ++round) {
    importing.push_back(imported(office, source, goals));
    opening.push_back(opened(office, files.ours, goals));
  }
  const std::string ratio = decimals(2, median(importing) / median(opening));
  std::cout << "  " << name << ": " << decimals(0, median(importing))
            << " ms; abrir uno igual de grande, " << decimals(0, median(opening))
            << " ms = " << ratio << std::endl;
  rows.add("importing " + what, decimals(0, median(importing)) + " ms",
           "opening a report as large: " + decimals(0, median(opening)) + " ms", ratio);
}

}  // namespace

void bench_import(office::Office& office, Rows& rows) {
  std::cout << "\nImportar, hasta el dictamen del reporte nuevo, medianas de " << kImports << '\n';
  const std::string scan = office::contents_of(std::filesystem::path(POA_SCANS) / "54201-b.txt");
  compare(office, "the scan of a report of 14 goals", "Un escaneo de 14 metas",
          {office::text_argument("Texto", scan)}, kScannedGoals, rows);
  const auto file = office.scratch() / "reporte.ods";
  std::filesystem::copy_file(write_workbooks(office, kMostGoals).ours, file);
  compare(office, "a file with 200 goals", "Un archivo con 200 metas",
          {office::text_argument("Archivo", file.string())}, kMostGoals, rows);
}

}  // namespace poa::bench
