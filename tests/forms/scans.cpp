// SPDX-License-Identifier: MPL-2.0
// poa_scans <folder of scans> <folder of reports>: reads each scan, <unit>-<letter>.txt, by itself
// and all scans of a unit together, and compares them with the report, <unit>.json, that a person
// made of them. Prints how many rows are sure, deduced and doubtful, how many are placed rightly,
// and what each other one lacks. Fails for a figure that is wrong and not marked, and where no
// scan of a report of many goals has most of them placed.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iomanip>
#include <iostream>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "domain/import/scanned_goals.hpp"
#include "forms/form_file.hpp"
#include "forms/scan_file.hpp"
#include "forms/scan_score.hpp"

namespace poa {
namespace {

// Of the 14 goals of the report 54201 as many are to be placed from one scan at least.
constexpr std::size_t kManyGoals = 14;
constexpr std::size_t kFewestPlaced = 8;

struct Reading {
  std::string name;
  ScanScore score;
};

Reading read(const std::string& name, std::span<const SourceTable> scans, const Form& truth) {
  const auto start = std::chrono::steady_clock::now();
  const auto goals = read_scanned_goals(scans);
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  const ScanScore score = score_of(goals, truth);
  std::cout << std::setw(18) << name << std::setw(6) << goals.size() << std::setw(6) << score.sure
            << std::setw(9) << score.deduced << std::setw(10) << score.doubtful << std::setw(8)
            << score.placed << std::setw(16) << score.wrong_unmarked.size() << std::setw(9)
            << std::fixed << std::setprecision(3) << seconds.count() << '\n';
  for (const std::string& lack : score.lacks) std::cout << "    " << lack << '\n';
  return {name, score};
}

// The scans of each unit, by their names.
std::map<std::string, std::map<std::string, SourceTable>> scans_in(
    const std::filesystem::path& folder) {
  std::map<std::string, std::map<std::string, SourceTable>> units;
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    const std::string name = file.path().stem().string();
    units[name.substr(0, name.find('-'))].emplace(name, read_scan_file(file.path()));
  }
  return units;
}

bool holds(const std::vector<Reading>& readings, const Form& truth) {
  bool good = true;
  std::size_t placed = 0;
  for (const auto& [name, score] : readings) {
    good &= score.wrong_unmarked.empty();
    for (const std::string& figure : score.wrong_unmarked)
      std::cerr << name << ": wrong and not marked: " << figure << '\n';
    placed = std::max(placed, score.placed);
  }
  if (truth.table.rows() < kManyGoals || placed >= kFewestPlaced) return good;
  std::cerr << "too few goals are placed\n";
  return false;
}

bool run(const std::filesystem::path& scans, const std::filesystem::path& reports) {
  std::cout
      << "reading              rows  sure  deduced  doubtful  placed  wrong unmarked  seconds\n";
  bool good = true;
  for (const auto& [unit, by_name] : scans_in(scans)) {
    const Form truth = read_form_file(reports / (unit + ".json"));
    std::vector<SourceTable> all;
    std::vector<Reading> single;
    for (const auto& [name, scan] : by_name) {
      single.push_back(read(name, std::span(&scan, 1), truth));
      all.push_back(scan);
    }
    good &= holds(single, truth);
    good &= holds({read(unit + " together", all, truth)}, truth);
  }
  return good;
}

}  // namespace
}  // namespace poa

int main(int count, char** arguments) {
  if (count != 3) {
    std::cerr << "poa_scans <folder of scans> <folder of reports>\n";
    return EXIT_FAILURE;
  }
  try {
    return poa::run(arguments[1], arguments[2]) ? EXIT_SUCCESS : EXIT_FAILURE;
  } catch (const std::exception& error) {
    std::cerr << "poa_scans: " << error.what() << '\n';
    return EXIT_FAILURE;
  }
}
