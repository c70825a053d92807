// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "domain/consolidation/coded_name.hpp"
#include "domain/consolidation/report_data.hpp"
#include "domain/values/number.hpp"

namespace poa {

// Goals by the light of their pace to date.
struct Bands {
  std::size_t goals = 0;
  std::size_t exceeded = 0;
  std::size_t green = 0;
  std::size_t yellow = 0;
  std::size_t red = 0;
  std::size_t without_light = 0;

  friend bool operator==(const Bands&, const Bands&) = default;
};

// The reports of one unit, programme or ramo. It is named by its code and the text that most
// reports have behind it; among equally many, the first one byte by byte.
struct GroupTotals {
  CodedName name;  // Blank for the reports that do not say it.
  std::size_t reports = 0;
  Bands bands;

  friend bool operator==(const GroupTotals&, const GroupTotals&) = default;
};

// The goals of one unit of measure, compared folded and named as a group is. Quantities of
// different units are never added, nor are those of another kind than SUMA: an INTEGRADORA would
// count its components twice, and the others are not sums.
struct MeasureTotals {
  std::string unit;  // "" for the goals that do not say it.
  std::size_t goals = 0;
  std::size_t summed = 0;  // The goals of the kind SUMA whose figures are known.
  SumsToDate sums;         // Of those, each at the quarter of its report.

  friend bool operator==(const MeasureTotals& left, const MeasureTotals& right) {
    return left.unit == right.unit && left.goals == right.goals && left.summed == right.summed &&
           left.sums.planned == right.sums.planned && left.sums.achieved == right.sums.achieved;
  }
};

// What many reports come to. Groups stand in the order of their codes, then of their texts; those
// without a name come last. The order in which the reports are added changes nothing.
struct Totals {
  std::array<std::size_t, 4> by_standing{};  // Reports, by Standing.
  std::vector<GroupTotals> units;
  std::vector<GroupTotals> programmes;
  std::vector<GroupTotals> branches;
  std::vector<MeasureTotals> measures;

  friend bool operator==(const Totals&, const Totals&) = default;
};

Totals totals_of(const std::vector<const ReportData*>& reports);

}  // namespace poa
