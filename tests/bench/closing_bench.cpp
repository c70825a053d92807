// SPDX-License-Identifier: MPL-2.0
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
#include "office/uno_text.hpp"

namespace poa::bench {
namespace {

constexpr int kMostGoals = 200;  // of a report
constexpr int kClosings = 5;

// What the office itself needs of the same kind, each alone: the parts that a closing cannot save.
struct OfficeParts {
  std::vector<double> store;
  std::vector<double> load;
  std::vector<double> pages;
};

std::filesystem::path copy_in(const std::filesystem::path& folder) {
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".ods") return entry.path();
  }
  throw std::runtime_error("no copy was written");
}

void verify(const office::Document& any, const std::filesystem::path& copy) {
  const std::string answer =
      any.run("mx.poa.calc:VerificarCopia", {office::text_argument("Archivo", copy.string())});
  if (!answer.starts_with("Coincide: ") && !answer.starts_with("It agrees: "))
    throw std::runtime_error("the copy is not the report: " + answer);
}

}  // namespace

void bench_closing(office::Office& office, Rows& rows) {
  const WorkbookFiles files = write_workbooks(office, kMostGoals);
  const auto folder = office.scratch() / "cierres";
  const auto stored = office.scratch() / "guardado.ods";
  OfficeParts parts;
  std::vector<double> closing;
  std::vector<double> verifying;
  const office::Document report = office.load(files.ours);
  for (int round = 0; round < kClosings; ++round) {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directory(folder);
    parts.store.push_back(milliseconds([&] { report.store(stored, office::Format::Ods); }));
    parts.load.push_back(milliseconds([&] { static_cast<void>(office.load(stored).sheets()); }));
    parts.pages.push_back(
        milliseconds([&] { report.store(office.scratch() / "paginas.pdf", office::Format::Pdf); }));
    closing.push_back(milliseconds([&] {
      report.run("mx.poa.calc:CerrarParaFirma", {office::text_argument("Carpeta", folder.string()),
                                                 office::text_argument("Motivo", "medida")});
    }));
    const auto copy = copy_in(folder);
    verifying.push_back(milliseconds([&] { verify(report, copy); }));
  }
  const std::string goals = std::to_string(kMostGoals);
  const std::string own = "the office alone: storing " + decimals(0, median(parts.store)) +
                          ", opening " + decimals(0, median(parts.load)) + ", PDF " +
                          decimals(0, median(parts.pages)) + " ms";
  std::cout << "\nCerrar para firma un reporte de " << goals
            << " metas: " << decimals(0, median(closing))
            << " ms; verificar su copia: " << decimals(0, median(verifying)) << " ms (" << own
            << ")" << std::endl;
  rows.add("closing a report of " + goals + " goals", decimals(0, median(closing)) + " ms", own, "",
           "< 3,000 ms");
  rows.add("verifying its copy", decimals(0, median(verifying)) + " ms");
}

}  // namespace poa::bench
