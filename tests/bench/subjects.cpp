// SPDX-License-Identifier: MPL-2.0
#include "bench/subjects.hpp"

#include <algorithm>
#include <cstddef>
#include <iostream>

#include "bench/rows.hpp"
#include "bench/stopwatch.hpp"
#include "demo/text_table.hpp"

namespace poa::bench {
namespace {

void measure_once(Subject& subject) {
  subject.microseconds.push_back(1000 * milliseconds([&] { subject.document.recalculate(); }));
}

// Of each round, in order of size.
std::vector<double> ratios(const Subject& top, const Subject& bottom) {
  std::vector<double> ratios;
  for (std::size_t round = 0; round < top.microseconds.size(); ++round)
    ratios.push_back(top.microseconds[round] / top.units /
                     (bottom.microseconds[round] / bottom.units));
  std::ranges::sort(ratios);
  return ratios;
}

}  // namespace

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

double minimum(const std::vector<double>& values) { return *std::ranges::min_element(values); }

void measure(std::vector<Subject>& subjects, int rounds) {
  for (Subject& subject : subjects) subject.document.recalculate();  // warm
  for (int round = 0; round < rounds; ++round) {
    for (Subject& subject : subjects) measure_once(subject);
  }
}

void print_costs(const std::vector<Subject>& subjects, const char* unit) {
  TextTable table({Align::Left, Align::Right, Align::Right});
  table.add({unit, "mínimo", "mediana"});
  for (const Subject& subject : subjects) {
    table.add({subject.name, decimals(3, subject.least()), decimals(3, subject.middle())});
  }
  std::cout << table;
}

void print_ratio(const Subject& top, const Subject& bottom, const char* remark) {
  std::cout << "  " << top.name << " / " << bottom.name << " = "
            << decimals(3, top.least() / bottom.least()) << " (mínimos), "
            << ratio_text(top, bottom) << " (medianas, y la mitad de en medio de las vueltas)"
            << remark << std::endl;
}

std::string ratio_text(const Subject& top, const Subject& bottom) {
  const std::vector<double> rounds = ratios(top, bottom);
  return decimals(2, top.middle() / bottom.middle()) + " (" +
         decimals(2, rounds[rounds.size() / 4]) + "–" + decimals(2, rounds[rounds.size() * 3 / 4]) +
         ")";
}

std::string cost_text(const Subject& subject) { return decimals(2, subject.middle()) + " µs"; }

}  // namespace poa::bench
