// SPDX-License-Identifier: MPL-2.0
// A session as valgrind watches it: one headless office opens, recalculates, changes and closes
// each sample workbook, and closes windows with the panel POA while it is being told of a change,
// over and over; once it is given each kind of command and gathers ten reports; and it ends by
// itself. `run` starts it with an office that runs under valgrind. It is no test of figures, but it
// fails when the workbooks do not compute.
//
//   poa_valgrind_session <package.oxt> <folder of the samples> <rounds>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <string>

#include "calc/filled_report.hpp"
#include "calc/goal_rows.hpp"
#include "long_life/works.hpp"
#include "office/office.hpp"
#include "office/temporary_folder.hpp"
#include "ui/shown_panel.hpp"

namespace poa::office {
namespace {

constexpr const char* kSamples[] = {"54101", "54102", "54201"};
constexpr int kAnnualColumn = 3;
constexpr long_life::Amounts kFew{.edits = 20, .documents = 0, .commands = 16, .consolidations = 2};

void require(bool holds, const char* what) {
  if (!holds) throw std::runtime_error(what);
}

// One more than planned: a goal of the kind SUMA has other findings then.
void change_and_change_back(const Document& workbook) {
  const auto before = shown_findings(workbook);
  Cell annual = workbook.named("TMM_TABLA").cell(kAnnualColumn, 0);
  const double value = annual.value();
  annual.set_value(value + 1);
  require(shown_findings(workbook) != before, "a changed figure changes no finding");
  annual.set_value(value);
  require(shown_findings(workbook) == before, "a figure changed back leaves other findings");
}

void work_on(Document& workbook) {
  workbook.recalculate();
  require(!verdict(workbook).starts_with("SIN REVISAR"), "the extension does not answer");
  change_and_change_back(workbook);
  add_goals(workbook, 1);
}

// What the panel is to do about the change is still on its way when its window goes.
void close_with_panel(Office& office, const std::filesystem::path& sample) {
  constexpr int kTimes = 15;
  for (int time = 0; time < kTimes; ++time) {
    const Document workbook = office.new_from_template_in_window(sample);
    show_panel(office, window_of(workbook));
    require(has_panel(window_of(workbook)), "the panel does not open");
    workbook.named("TMM_TABLA").cell(kAnnualColumn, 0).set_value(time);
  }
}

void run(const std::filesystem::path& package, const std::filesystem::path& samples, int rounds) {
  Office office({.extensions = {package}, .dialogs = true});
  for (int round = 1; round <= rounds; ++round) {
    for (const char* sample : kSamples) {
      Document workbook = office.load(samples / (std::string(sample) + ".ods"));
      work_on(workbook);
    }
    close_with_panel(office, samples / "54201.ots");
    std::cout << "Round " << round << " of " << rounds << std::endl;
  }
  const TemporaryFolder gathered;
  const long_life::Files files{.samples = samples, .gathered = gathered.path(), .result_form = {}};
  static_cast<void>(long_life::with_extension(office, files, kFew));
  require(office.has_loaded("libpoa_calc"), "the office has not loaded the library");
}

}  // namespace
}  // namespace poa::office

int main(int count, char** arguments) {
  if (count != 4) {
    std::cerr << "usage: " << arguments[0] << " <package.oxt> <folder of the samples> <rounds>\n";
    return 2;
  }
  try {
    poa::office::run(arguments[1], arguments[2], std::stoi(arguments[3]));
  } catch (const std::exception& error) {
    std::cerr << "The session failed: " << error.what() << '\n';
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
