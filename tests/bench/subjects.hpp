// SPDX-License-Identifier: MPL-2.0
// Documents that are compared: each is recalculated from the ground up, one after the other in each
// round, so that what slows the machine slows all of them. The whole recalculation is counted;
// nothing is subtracted.
#pragma once

#include <string>
#include <vector>

#include "office/document.hpp"

namespace poa::bench {

[[nodiscard]] double median(std::vector<double> values);
[[nodiscard]] double minimum(const std::vector<double>& values);

struct Subject {
  std::string name;
  office::Document document;
  int units;  // cells or goals, whatever the cost is told for
  std::vector<double> microseconds = {};

  [[nodiscard]] double least() const { return minimum(microseconds) / units; }
  [[nodiscard]] double middle() const { return median(microseconds) / units; }
};

void measure(std::vector<Subject>& subjects, int rounds);

// Prints the cost of each unit, in microseconds.
void print_costs(const std::vector<Subject>& subjects, const char* unit);
void print_ratio(const Subject& top, const Subject& bottom, const char* remark = "");

// Returns the ratio of the medians, with two decimals, and between which two the ratios of the
// middle half of the rounds are: "0.81 (0.80–0.83)".
[[nodiscard]] std::string ratio_text(const Subject& top, const Subject& bottom);
// Returns the median cost: "2.10 µs".
[[nodiscard]] std::string cost_text(const Subject& subject);

}  // namespace poa::bench
