// SPDX-License-Identifier: MPL-2.0
// Measures the first formula of an add-in in an office that has just started, after Calc has
// computed a formula of its own: the add-in's registration is read, its library loaded and its
// object made. The same is measured for an add-in that comes with the office.
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/bench.hpp"
#include "bench/stopwatch.hpp"
#include "bench/subjects.hpp"

namespace poa::bench {
namespace {

constexpr int kStarts = 7;

struct Times {
  std::vector<double> first;
  std::vector<double> second;
};

// Milliseconds until the cell has its result.
double time_of(office::Cell cell, const char* formula, double expected) {
  return milliseconds([&] {
    cell.set_formula(formula);
    if (cell.value() != expected) throw std::runtime_error(std::string(formula) + " is not right");
  });
}

void start_and_time(const office::Places& places, const char* formula, double expected,
                    Times& times) {
  office::Office office({.places = places});
  const office::Document document = office.new_spreadsheet();
  const std::string sheet = document.sheets().front();
  time_of(document.cell(sheet, "A1"), "=SUM(1;2)", 3);
  times.first.push_back(time_of(document.cell(sheet, "A2"), formula, expected));
  times.second.push_back(time_of(document.cell(sheet, "A3"), formula, expected));
}

}  // namespace

void bench_first_formula(const Profiles& profiles, Rows& rows) {
  Times ours;
  Times bundled;
  for (int start = 0; start < kStarts; ++start) {
    start_and_time(profiles.ours, "=MX.POA.FUNCIONES.RELATIVO(11;4)", 2.75, ours);
    start_and_time(profiles.ours, "=COM.SUN.STAR.SHEET.ADDIN.ANALYSIS.GETQUOTIENT(11;4)", 2,
                   bundled);
  }
  std::cout << "\nLa primera fórmula de una oficina recién abierta, mediana de " << kStarts
            << " arranques\n  POA_RELATIVO " << decimals(1, median(ours.first))
            << " ms, la segunda " << decimals(2, median(ours.second)) << " ms; QUOTIENT "
            << decimals(1, median(bundled.first)) << " ms, la segunda "
            << decimals(2, median(bundled.second)) << " ms" << std::endl;
  rows.add("first formula of a fresh office, `POA_RELATIVO(11,4)`",
           decimals(1, median(ours.first)) +
               " ms (the second: " + decimals(2, median(ours.second)) + " ms)",
           "`QUOTIENT(11,4)`: " + decimals(1, median(bundled.first)) +
               " ms (the second: " + decimals(2, median(bundled.second)) + " ms)",
           decimals(2, median(ours.first) / median(bundled.first)));
}

}  // namespace poa::bench
