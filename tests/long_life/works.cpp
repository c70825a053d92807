// SPDX-License-Identifier: MPL-2.0
#include "long_life/works.hpp"

#include <chrono>
#include <cstddef>
#include <functional>
#include <iostream>
#include <optional>
#include <stdexcept>
#include <utility>

#include "calc/filled_report.hpp"
#include "calc/goal_rows.hpp"
#include "office/arguments.hpp"
#include "office/uno_text.hpp"
#include "office/wait.hpp"
#include "ui/report_commands.hpp"
#include "ui/shown_panel.hpp"

namespace poa::long_life {
namespace {

using office::Document;
using office::Office;

constexpr int kWarmPart = 5;     // of all times, after which caches are filled
constexpr int kLookEvery = 500;  // edits, between two looks at the panel
constexpr int kRound = 8;        // commands of several kinds
// Commands, each time in a new report. Each look at the memory sees one that is as old: undo keeps
// megabytes.
constexpr int kReportEvery = 10 * kRound;
constexpr int kGatheredFiles = 10;
constexpr const char* kSamples[] = {"54101", "54102", "54201"};

void require(bool holds, const std::string& what) {
  if (!holds) throw std::runtime_error(what);
}

Course take(const Office& office, std::string work, int times,
            const std::function<void(int)>& step) {
  const int warm = times / kWarmPart;
  for (int time = 0; time < warm; ++time) step(time);
  const office::Holdings early = office::holdings_of(office);
  for (int time = warm; time < times; ++time) step(time);
  Course course{std::move(work), times, early, office::holdings_of(office)};
  std::cout << "  " << course.work << ", " << times << " times: " << course.early << " -> "
            << course.late << std::endl;
  return course;
}

// Cells that are edited one after the other: the first planned figure of each goal.
std::vector<office::Cell> edited_cells(const Document& workbook) {
  const office::Range table = workbook.named("TMM_TABLA");
  std::vector<office::Cell> cells;
  for (int goal = 0; goal < office::goal_rows(workbook); ++goal)
    cells.push_back(table.cell(office::kFirstPlanned, goal));
  return cells;
}

void edit(std::vector<office::Cell>& cells, int time) {
  cells[static_cast<std::size_t>(time) % cells.size()].set_value(1 + time % 7);
}

std::string sample(int time) {
  return kSamples[static_cast<std::size_t>(time) % std::size(kSamples)];
}

Course open_documents(Office& office, const Files& files, int times) {
  return take(office, "documents", times, [&](int time) {
    const Document workbook = office.load(files.samples / (sample(time) + ".ods"));
    require(!office::verdict(workbook).empty(), "a document shows no verdict");
  });
}

Course edit_beside_panel(Office& office, const Files& files, int times) {
  const Document workbook = office.new_from_template_in_window(files.samples / "54201.ots");
  const auto window = office::window_of(workbook);
  office::show_panel(office, window);
  const office::ShownPanel panel(window);
  auto cells = edited_cells(workbook);
  return take(office, "edits", times, [&](int time) {
    edit(cells, time);
    if (time % kLookEvery == 0) require(!panel.verdict().empty(), "the panel shows no verdict");
  });
}

// A command writes over nothing.
void export_findings(const Document& report, const std::filesystem::path& file) {
  std::filesystem::remove(file);
  report.run("mx.poa.calc:ExportarHallazgos", {office::text_argument("Archivo", file.string())});
}

// A round of commands: what one adds another removes.
void give_command(const Document& report, const std::filesystem::path& scratch, int time) {
  const auto quietly = office::without_asking();
  switch (time % kRound) {
    case 0:
      office::agregar_meta(report, 1);
      break;
    case 1:
      office::select_goals(report, 0, 0);
      report.run("mx.poa.calc:PegarDatos", {office::text_argument("Texto", "una meta")});
      break;
    case 2:
      office::select_goals(report, 1, 1);
      report.run("mx.poa.calc:SubirMeta", quietly);
      break;
    case 3:
      office::select_goals(report, 0, 0);
      report.run("mx.poa.calc:BajarMeta", quietly);
      break;
    case 4:
      report.run("mx.poa.calc:HallazgoSiguiente", quietly);
      break;
    case 5:
      export_findings(report, scratch / "hallazgos.csv");
      break;
    case 6:
      report.run("mx.poa.calc:RepararLibro", quietly);
      break;
    default:
      office::select_goals(report, 0, 0);
      office::quitar_meta(report);
  }
}

Course give_commands(const Office& office, int times) {
  std::optional<Document> report;
  return take(office, "commands", times, [&](int time) {
    if (time % kReportEvery == 0) {
      report.reset();
      report.emplace(office::lettered_report(office, 3));
    }
    give_command(*report, office.scratch(), time);
  });
}

// Reports of as many units, made of the samples.
void write_gathered(Office& office, const Files& files) {
  for (int file = 0; file < kGatheredFiles; ++file) {
    const std::string number = std::to_string(file);
    const Document report = office.load(files.samples / (sample(file) + ".ods"));
    const office::Range header = report.named("TMM_ENCABEZADO");
    for (int row = 0; row < header.rows(); ++row) {
      if (header.cell(0, row).text() == "UNIDAD EJECUTORA")
        header.cell(1, row).set_text("5400" + number + " UNIDAD " + number);
    }
    report.store(files.gathered / (number + ".ods"), office::Format::Ods);
  }
}

Course consolidate(Office& office, const Files& files, int times) {
  write_gathered(office, files);
  const std::string read = ": " + std::to_string(kGatheredFiles);
  return take(office, "consolidations", times, [&](int /*time*/) {
    const std::string answer = office.new_spreadsheet_in_window().run(
        "mx.poa.calc:Consolidar", {office::text_argument("Carpeta", files.gathered.string())});
    const Document result = office::document_in_front(office);
    require(answer.find(read) != std::string::npos, "not all files were read: " + answer);
  });
}

Course edit_plainly(Office& office, const Files& files, int times) {
  const Document workbook = office.new_from_template_in_window(files.samples / "54201.ots");
  auto cells = edited_cells(workbook);
  return take(office, "edits", times, [&](int time) { edit(cells, time); });
}

// RepararLibro, one command of a round, opens the template where nobody sees it.
Course edit_and_open(Office& office, const Files& files, int times) {
  const Document workbook = office.new_from_template_in_window(files.samples / "54201.ots");
  auto cells = edited_cells(workbook);
  return take(office, "commands", times, [&](int time) {
    edit(cells, time);
    if (time % kRound == 0)
      static_cast<void>(office.new_from_template(files.samples / "54201.ots").sheets());
  });
}

Course open_result_forms(Office& office, const Files& files, int times) {
  return take(office, "consolidations", times, [&](int /*time*/) {
    static_cast<void>(office.new_spreadsheet_in_window().sheets());
    static_cast<void>(office.new_from_template_in_window(files.result_form).sheets());
  });
}

}  // namespace

std::vector<Course> with_extension(Office& office, const Files& files, const Amounts& amounts) {
  return {edit_beside_panel(office, files, amounts.edits),
          open_documents(office, files, amounts.documents), give_commands(office, amounts.commands),
          consolidate(office, files, amounts.consolidations)};
}

std::vector<Course> without_extension(Office& office, const Files& files, const Amounts& amounts) {
  return {edit_plainly(office, files, amounts.edits),
          open_documents(office, files, amounts.documents),
          edit_and_open(office, files, amounts.commands),
          open_result_forms(office, files, amounts.consolidations)};
}

}  // namespace poa::long_life
