// SPDX-License-Identifier: MPL-2.0
// Consolidar, with the workbook that it makes, against an office that only opens and closes the
// same files: before it and after it, so that what slows the machine slows both.
#include <chrono>
#include <filesystem>
#include <functional>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/bench.hpp"
#include "bench/process_memory.hpp"
#include "bench/report_files.hpp"
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

double seconds(const std::function<void()>& action) {
  const auto start = std::chrono::steady_clock::now();
  action();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double consolidated(office::Office& office, const std::filesystem::path& folder, int files) {
  const double time = seconds([&] {
    const std::string answer = office.new_spreadsheet_in_window().run(
        "mx.poa.calc:Consolidar", {office::text_argument("Carpeta", folder.string())});
    if (answer.find(": " + figure(static_cast<std::size_t>(files)).to_text() + ", ") ==
        std::string::npos)
      throw std::runtime_error("not all files were read: " + answer);
  });
  static_cast<void>(office::document_in_front(office));  // closes with the object
  return time;
}

double opened(office::Office& office, const std::filesystem::path& folder) {
  return seconds([&] {
    for (const auto& entry : std::filesystem::directory_iterator(folder))
      static_cast<void>(office.load(entry.path()).sheets());
  });
}

struct Times {
  std::vector<double> ours;
  std::vector<double> plain;
};

Times take_turns(office::Office& office, const std::filesystem::path& folder, int files,
                 office::Format format) {
  write_reports(office, folder, files, kGoalsOfAReport, format);
  Times times;
  times.ours.push_back(consolidated(office, folder, files));
  times.plain.push_back(opened(office, folder));
  times.ours.push_back(consolidated(office, folder, files));
  return times;
}

void tell(const std::string& what, const Times& times, int files, const std::string& target,
          Rows& rows) {
  const double ours = median(times.ours) / files * 1000;
  const double plain = median(times.plain) / files * 1000;
  std::cout << "  " << what << ": " << decimals(1, ours) << " ms por archivo; abrirlo y cerrarlo, "
            << decimals(1, plain) << " ms" << std::endl;
  rows.add("consolidating " + what, decimals(1, ours) + " ms a file",
           "opening and closing them: " + decimals(1, plain) + " ms", decimals(2, ours / plain),
           target);
}

}  // namespace

void bench_consolidation(office::Office& office, Rows& rows) {
  std::cout << "\nConsolidar reportes de " << kGoalsOfAReport << " metas\n";
  const auto all = office.scratch() / "consolidar";
  tell(std::to_string(kOds) + " reports, .ods",
       take_turns(office, all / "ods", kOds, office::Format::Ods), kOds, "≤ 0.10", rows);
  tell(std::to_string(kXlsx) + " reports, .xlsx",
       take_turns(office, all / "xlsx", kXlsx, office::Format::Xlsx), kXlsx, "≤ 1.15", rows);
  const auto many = all / "2000";
  write_reports(office, many, kMany, kGoalsOfAReport, office::Format::Ods);
  forget_peak(office.process_id());
  const double before = resident(office.process_id());
  const double time = consolidated(office, many, kMany);
  const double peak = peak_resident(office.process_id());
  std::cout << "  " << kMany << " reportes: " << decimals(1, time) << " s, " << decimals(0, peak)
            << " MiB como máximo (" << decimals(0, before) << " antes)" << std::endl;
  rows.add("consolidating 2,000 reports of 15 goals", decimals(1, time) + " s",
           decimals(0, peak) + " MiB at the most, " + decimals(0, before) + " before");
}

}  // namespace poa::bench
