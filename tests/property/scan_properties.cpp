// SPDX-License-Identifier: MPL-2.0
// The promise of what is read from scans: no figure is wrong without being marked.
#include <gtest/gtest.h>

#include <string>
#include <variant>
#include <vector>

#include "domain/import/imported_source.hpp"
#include "domain/import/scanned_goals.hpp"
#include "forms/scan_file.hpp"
#include "forms/scan_score.hpp"
#include "property.hpp"
#include "scan_generator.hpp"

namespace poa::property {
namespace {

ScanScore score(const ScannedReport& report) {
  std::vector<SourceTable> readings;
  for (const std::string& scan : report.scans) readings.push_back(scan_of(scan));
  return score_of(read_scanned_goals(readings), report.truth);
}

// Figures of the truth that stand in all eight cells, none of them 0, and add up.
std::size_t full_goals(const Form& truth) {
  std::size_t full = 0;
  for (std::size_t row = 0; row < truth.table.rows(); ++row) {
    double planned = 0;
    bool filled = true;
    for (std::size_t place = 0; place < 8; ++place) {
      const auto* figure =
          std::get_if<double>(&truth.table.at(row, index(Column::Planned1) + place));
      filled &= figure != nullptr && *figure > 0;
      if (figure != nullptr && place % 2 == 0) planned += *figure;
    }
    if (filled && planned == std::get<double>(truth.table.at(row, index(Column::Annual)))) ++full;
  }
  return full;
}

std::string silent_misreadings(const ScanScore& got) {
  std::string all;
  for (const std::string& figure : got.wrong_unmarked)
    all += "wrong and not marked: " + figure + "\n";
  return all;
}

TEST(ScanProperty, WhatLostNothingIsReadAsItIs) {
  std::size_t full = 0;
  std::size_t sure = 0;
  const auto scans = generator([](Dice& dice) { return make_clean_scans(dice, 1); }, simpler_scans);
  for_all(3000, scans, [&](const ScannedReport& report) -> std::string {
    const ScanScore got = score(report);
    const std::size_t goals = report.truth.table.rows();
    full += full_goals(report.truth);
    sure += got.sure;
    if (got.sure + got.deduced + got.doubtful != goals) return "more or fewer goals";
    if (got.sure > full_goals(report.truth)) return "a goal with blanks is sure";
    return silent_misreadings(got);
  });
  EXPECT_GT(sure, full / 2) << "of " << full;
}

// The same of one scan as a whole report, whichever of its readings is taken.
TEST(ScanProperty, NoFigureOfADamagedScanIsImportedWrongAndUnmarked) {
  std::size_t imported = 0;
  const auto scans =
      generator([](Dice& dice) { return make_damaged_scans(dice, 1); }, simpler_scans);
  for_all(5000, scans, [&](const ScannedReport& report) -> std::string {
    const auto read = import_source(scan_of(report.scans.front()), CellPlaces::Unknown);
    if (!read) return "";
    ++imported;
    const auto wrong = wrong_unmarked(read.value(), report.truth);
    return wrong.empty() ? "" : "wrong and not marked: " + wrong.front();
  });
  EXPECT_GT(imported, 0U);
}

void expect_no_silent_misreading(int count, std::size_t readings) {
  std::size_t sure = 0;
  const auto scans = generator(
      [readings](Dice& dice) { return make_damaged_scans(dice, readings); }, simpler_scans);
  for_all(count, scans, [&](const ScannedReport& report) -> std::string {
    const ScanScore got = score(report);
    sure += got.sure;
    return silent_misreadings(got);
  });
  EXPECT_GT(sure, 0U);
}

TEST(ScanProperty, NoFigureOfADamagedScanIsWrongAndUnmarked) {
  expect_no_silent_misreading(10000, 1);
}

TEST(ScanProperty, NoFigureOfThreeDamagedScansIsWrongAndUnmarked) {
  expect_no_silent_misreading(3000, 3);
}

}  // namespace
}  // namespace poa::property
