// SPDX-License-Identifier: MPL-2.0
// Consolidar, with the workbook that it makes, against an office that only opens and closes the
// same files: before it and after it, so that what slows the machine slows both.
#include <filesystem>
#include <functional>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/bench.hpp"
#include "bench/process_memory.hpp"
#include "bench/report_files.hpp"
#include "bench/stopwatch.hpp"
#include "bench/subjects.hpp"
#include "domain/values/number.hpp"
#include "office/arguments.hpp"
#include "office/uno_text.hpp"

namespace poa::bench {
namespace {

constexpr int kGoalsOfAReport = 15;
constexpr int kOds = 300;
constexpr int kXlsx = 60;
constexpr int kMany = 2000;

void expect_part(const std::string& answer, const std::string& part) {
  if (answer.find(part) == std::string::npos)
    throw std::runtime_error("not all files were read: " + answer);
}

std::string reports(int files) { return ": " + figure(static_cast<std::size_t>(files)).to_text(); }

// Leaves the workbook in front.
double consolidated(office::Office& office, const std::filesystem::path& folder, int files) {
  return seconds([&] {
    const std::string answer = office.new_spreadsheet_in_window().run(
        "mx.poa.calc:Consolidar", {office::text_argument("Carpeta", folder.string())});
    expect_part(answer, reports(files) + ", ");
  });
}

// Reads and judges the files again for the consolidation in front, which makes no workbook; that
// one is closed.
double read_again(const office::Office& office, const std::filesystem::path& folder, int files) {
  const office::Document result = office::document_in_front(office);
  return seconds([&] {
    const std::string answer = result.run("mx.poa.calc:ExportarDatos",
                                          {office::text_argument("Carpeta", folder.string())});
    expect_part(answer, "Reportes" + reports(files) + ". ");
  });
}

double opened(office::Office& office, const std::filesystem::path& folder) {
  return seconds([&] {
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      if (entry.is_regular_file()) static_cast<void>(office.load(entry.path()).sheets());
    }
  });
}

struct Times {
  std::vector<double> whole;
  std::vector<double> reading;
  std::vector<double> plain;
};

void take_turn(office::Office& office, const std::filesystem::path& folder, int files,
               Times& times) {
  times.whole.push_back(consolidated(office, folder, files));
  times.reading.push_back(read_again(office, office.scratch(), files));
}

Times take_turns(office::Office& office, const std::filesystem::path& folder, int files,
                 office::Format format) {
  write_reports(office, folder, files, kGoalsOfAReport, format);
  Times times;
  take_turn(office, folder, files, times);
  times.plain.push_back(opened(office, folder));
  take_turn(office, folder, files, times);
  return times;
}

std::string in_milliseconds(double seconds) { return decimals(1, seconds * 1000) + " ms"; }

void tell(const std::string& what, const Times& times, int files, const std::string& target,
          Rows& rows) {
  const double whole = median(times.whole) / files;
  const double reading = median(times.reading) / files;
  const double plain = median(times.plain) / files;
  std::cout << "  " << what << ": leerlo y juzgarlo, " << in_milliseconds(reading)
            << " por archivo; con el libro que resulta, " << in_milliseconds(whole)
            << "; abrirlo y cerrarlo, " << in_milliseconds(plain) << std::endl;
  const std::string against = "opening and closing them: " + in_milliseconds(plain);
  rows.add("reading and judging " + what, in_milliseconds(reading) + " a file", against,
           decimals(2, reading / plain), target);
  rows.add("the same with the workbook made of them", in_milliseconds(whole) + " a file", against,
           decimals(2, whole / plain));
}

void tell_workbook(office::Office& office, const std::filesystem::path& folder, Rows& rows) {
  static_cast<void>(consolidated(office, folder, kOds));
  const office::Document result = office::document_in_front(office);
  const auto file = office.scratch() / "consolidado.ods";
  const double saving = seconds([&] { result.store(file, office::Format::Ods); });
  const double opening = seconds([&] { static_cast<void>(office.load(file).sheets()); });
  std::cout << "  Guardar el libro que resulta: " << in_milliseconds(saving) << "; abrirlo, "
            << in_milliseconds(opening) << std::endl;
  rows.add("saving the workbook of 300 reports", in_milliseconds(saving),
           "opening and closing it: " + in_milliseconds(opening));
}

// What was the most memory that the office had during the action, and what it had before, in MiB.
std::string memory_of(const office::Office& office, const std::function<void()>& action) {
  forget_peak(office.process_id());
  const double before = resident(office.process_id());
  action();
  return decimals(0, peak_resident(office.process_id())) + " MiB at the most, " +
         decimals(0, before) + " before";
}

void tell_memory(office::Office& office, const std::filesystem::path& all, Rows& rows) {
  const std::string plain = memory_of(office, [&] { opened(office, all / "ods"); });
  std::cout << "  " << kOds << " reportes, abrirlos y cerrarlos: " << plain << std::endl;
  rows.add("opening and closing 300 reports", "", plain);
  write_reports(office, all / "2000", kMany, kGoalsOfAReport, office::Format::Ods);
  double time = 0;
  const std::string ours =
      memory_of(office, [&] { time = consolidated(office, all / "2000", kMany); });
  static_cast<void>(office::document_in_front(office));  // closes with the object
  std::cout << "  " << kMany << " reportes, consolidarlos: " << decimals(1, time) << " s, " << ours
            << std::endl;
  rows.add("consolidating 2,000 reports of 15 goals", decimals(1, time) + " s", ours);
}

}  // namespace

void bench_consolidation(office::Office& office, Rows& rows) {
  std::cout << "\nConsolidar reportes de " << kGoalsOfAReport << " metas\n";
  const auto all = office.scratch() / "consolidar";
  tell(std::to_string(kOds) + " reports, .ods",
       take_turns(office, all / "ods", kOds, office::Format::Ods), kOds, "≤ 0.10", rows);
  tell_workbook(office, all / "ods", rows);
  tell(std::to_string(kXlsx) + " reports, .xlsx",
       take_turns(office, all / "xlsx", kXlsx, office::Format::Xlsx), kXlsx, "≤ 1.15", rows);
  tell_memory(office, all, rows);
}

}  // namespace poa::bench
