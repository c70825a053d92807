// SPDX-License-Identifier: MPL-2.0
#include <cstddef>
#include <filesystem>
#include <iostream>
#include <optional>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

#include "bench/bench.hpp"
#include "bench/stopwatch.hpp"
#include "bench/subjects.hpp"
#include "bench/workbook_files.hpp"

namespace poa::bench {
namespace {

constexpr int kWorkbookGoals[] = {14, 200};

constexpr int kNotAvailable = 32767;  // a goal whose percent cannot be computed says so

void require_computed(const office::Range& range, const std::string& what) {
  const auto values = range.values();
  for (std::size_t row = 0; row < values.size(); ++row) {
    for (std::size_t column = 0; column < values[row].size(); ++column) {
      if (!std::holds_alternative<office::CellFailure>(values[row][column])) continue;
      const office::Cell cell = range.cell(static_cast<int>(column), static_cast<int>(row));
      if (cell.error() != kNotAvailable)
        throw std::runtime_error(what + ": " + cell.formula() + " fails");
    }
  }
}

void require_computed(office::Office& office, const std::filesystem::path& file) {
  const office::Document workbook = office.load(file);
  for (const std::string& sheet : workbook.sheets()) {
    require_computed(workbook.used(sheet), file.filename().string() + ", " + sheet);
  }
}

// Milliseconds until the workbook is there.
double time_to_load(office::Office& office, const std::filesystem::path& file) {
  std::optional<office::Document> workbook;
  return milliseconds([&] { workbook.emplace(office.load(file)); });
}

void bench_opening(office::Office& office, int report_goals, Rows& rows) {
  const WorkbookFiles files = write_workbooks(office, report_goals);
  require_computed(office, files.ours);
  require_computed(office, files.plain);
  std::vector<double> ours;
  std::vector<double> plain;
  for (int round = 0; round < kRounds; ++round) {
    ours.push_back(time_to_load(office, files.ours));
    plain.push_back(time_to_load(office, files.plain));
  }
  const std::string goals = std::to_string(report_goals);
  const std::string ratio = decimals(2, median(ours) / median(plain));
  std::cout << "\nAbrir el libro TMM-F004 con " << goals << " metas, " << kRounds
            << " vueltas\n  con la extensión " << decimals(0, median(ours))
            << " ms / el mismo con funciones de Calc " << decimals(0, median(plain))
            << " ms = " << decimals(2, minimum(ours) / minimum(plain)) << " (mínimos), " << ratio
            << " (medianas); meta: 1.05 o menos" << std::endl;
  rows.add(
      "opening the workbook with " + goals + " goals", decimals(0, median(ours)) + " ms",
      "the same with Calc's own functions in place of ours: " + decimals(0, median(plain)) + " ms",
      ratio, "≤ 1.05");
}

}  // namespace

void bench_workbook(office::Office& office, Rows& rows) {
  for (const int goals : kWorkbookGoals) bench_opening(office, goals, rows);
}

}  // namespace poa::bench
