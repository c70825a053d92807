// SPDX-License-Identifier: MPL-2.0
// Measures an edit in a report of 200 goals with the panel POA open and without it.
#include <chrono>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/bench.hpp"
#include "bench/subjects.hpp"
#include "bench/workbook_files.hpp"
#include "office/wait.hpp"
#include "ui/shown_panel.hpp"

namespace poa::bench {
namespace {

constexpr int kReportGoals = 200;
constexpr int kBlocks = 10;  // with the panel and without it, by turns
constexpr int kEdits = 20;   // in each

void show_panel(const office::Office& office, const office::Document& workbook, bool open) {
  const auto window = office::window_of(workbook);
  if (open) {
    office::show_panel(office, window);
  } else {
    office::close_sidebar(window);
  }
  const auto as_wanted = [&] { return office::has_panel(window) == open; };
  if (!office::comes_true(as_wanted, std::chrono::seconds(20)))
    throw std::runtime_error("the panel does not open or close");
  if (open) static_cast<void>(office::ShownPanel(window).verdict());
}

// Types figures into the planned cells of some goals; adds the milliseconds of each.
void edit(office::Document& workbook, int block, std::vector<double>& times) {
  const auto table = workbook.named("TMM_TABLA").address();
  for (int edit = 0; edit < kEdits; ++edit) {
    const int row = table.StartRow + 1 + (block * kEdits + edit) % kReportGoals;
    const auto start = std::chrono::steady_clock::now();
    workbook.type_into("TMM-F004", "F" + std::to_string(row), std::to_string(1 + edit % 7));
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
    times.push_back(time.count());
  }
}

}  // namespace

void bench_typing(office::Office& office, Rows& rows) {
  const WorkbookFiles files = write_workbooks(office, kReportGoals);
  office::Document workbook = office.new_from_template_in_window(files.ours);
  std::vector<double> with_panel;
  std::vector<double> without;
  for (int block = 0; block < kBlocks; ++block) {
    show_panel(office, workbook, false);
    edit(workbook, block, without);
    show_panel(office, workbook, true);
    edit(workbook, block, with_panel);
  }
  const std::string ratio = decimals(2, median(with_panel) / median(without));
  const std::string edits = std::to_string(kBlocks * kEdits);
  std::cout << "\nEscribir en un reporte de " << kReportGoals << " metas, medianas de " << edits
            << " cambios\n  con el panel " << decimals(1, median(with_panel)) << " ms / sin él "
            << decimals(1, median(without)) << " ms = " << ratio << "; meta: 1.05 o menos"
            << std::endl;
  rows.add("an edit in a report of " + std::to_string(kReportGoals) + " goals, panel open",
           decimals(1, median(with_panel)) + " ms",
           "panel closed: " + decimals(1, median(without)) + " ms", ratio);
}

}  // namespace poa::bench
