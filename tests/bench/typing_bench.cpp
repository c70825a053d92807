// SPDX-License-Identifier: MPL-2.0
// Measures how long it takes from an edit to the new verdict, in small and in large reports: by the
// API in a hidden document, and typed in a window with the panel POA open and without it.
#include <chrono>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/bench.hpp"
#include "bench/stopwatch.hpp"
#include "bench/subjects.hpp"
#include "bench/workbook_files.hpp"
#include "domain/form/column.hpp"
#include "office/wait.hpp"
#include "ui/shown_panel.hpp"

namespace poa::bench {
namespace {

constexpr int kReportGoals[] = {14, 200};
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

// How long the edit takes, and the reading of the verdict after it; the figure of another goal each
// time. `edit` is given the row of the table and the figure.
template <class Edit>
void measure_edits(const office::Document& workbook, int goals, int block,
                   std::vector<double>& times, Edit edit) {
  const office::Cell verdict = workbook.named("TMM_VEREDICTO").cell(0, 0);
  for (int at = 0; at < kEdits; ++at) {
    times.push_back(milliseconds([&] {
      edit((block * kEdits + at) % goals, 1 + at % 7);
      if (verdict.text().empty()) throw std::runtime_error("the report shows no verdict");
    }));
  }
}

// Types figures into the planned cells of some goals.
void type(office::Document& workbook, int goals, int block, std::vector<double>& times) {
  const int first = workbook.named("TMM_TABLA").address().StartRow + 1;
  measure_edits(workbook, goals, block, times, [&](int goal, int figure) {
    workbook.type_into("TMM-F004", "F" + std::to_string(first + goal), std::to_string(figure));
  });
}

std::string median_text(const std::vector<double>& times) {
  return decimals(1, median(times)) + " ms";
}

// The target is for the largest report.
std::string target(int goals, const char* largest) {
  return goals == kReportGoals[std::size(kReportGoals) - 1] ? largest : "";
}

void bench_window(office::Office& office, int goals, Rows& rows) {
  const WorkbookFiles files = write_workbooks(office, goals);
  office::Document workbook = office.new_from_template_in_window(files.ours);
  std::vector<double> with_panel;
  std::vector<double> without;
  for (int block = 0; block < kBlocks; ++block) {
    show_panel(office, workbook, false);
    type(workbook, goals, block, without);
    show_panel(office, workbook, true);
    type(workbook, goals, block, with_panel);
  }
  const std::string ratio = decimals(2, median(with_panel) / median(without));
  std::cout << "  " << goals << " metas, en una ventana: " << median_text(without)
            << "; con el panel " << median_text(with_panel) << " = " << ratio << std::endl;
  rows.add("from Enter to the new verdict in a window, " + std::to_string(goals) + " goals",
           median_text(without), "panel open: " + median_text(with_panel), ratio,
           target(goals, "≤ 40 ms"));
}

void bench_api(office::Office& office, int goals, Rows& rows) {
  const WorkbookFiles files = write_workbooks(office, goals);
  const office::Document ours = office.load(files.ours);
  const office::Document plain = office.load(files.plain);
  std::vector<double> with_functions;
  std::vector<double> without;
  const auto edit = [&](const office::Document& workbook, int block, std::vector<double>& times) {
    const office::Range table = workbook.named("TMM_TABLA");
    measure_edits(workbook, goals, block, times, [&](int goal, int figure) {
      table.cell(static_cast<int>(index(Column::Planned1)), goal).set_value(figure);
    });
  };
  for (int block = 0; block < kBlocks; ++block) {
    edit(ours, block, with_functions);
    edit(plain, block, without);
  }
  const std::string ratio = decimals(2, median(with_functions) / median(without));
  std::cout << "  " << goals << " metas, por la API: " << median_text(with_functions)
            << "; con funciones de Calc " << median_text(without) << " = " << ratio << std::endl;
  rows.add("from an edit by the API to the new verdict, " + std::to_string(goals) + " goals",
           median_text(with_functions),
           "Calc's own functions in place of ours: " + median_text(without), ratio,
           target(goals, "≤ 20 ms"));
}

}  // namespace

void bench_edits(office::Office& office, Rows& rows) {
  std::cout << "\nDe un cambio al nuevo dictamen, medianas de " << kBlocks * kEdits << std::endl;
  for (const int goals : kReportGoals) bench_api(office, goals, rows);
}

void bench_typing(office::Office& office, Rows& rows) {
  std::cout << "\nDe Intro al nuevo dictamen, medianas de " << kBlocks * kEdits << std::endl;
  for (const int goals : kReportGoals) bench_window(office, goals, rows);
}

}  // namespace poa::bench
