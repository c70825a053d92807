// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "domain/calendar/period.hpp"
#include "domain/calendar/quarter.hpp"
#include "domain/consolidation/coded_name.hpp"
#include "domain/consolidation/source_report.hpp"
#include "domain/form/goal_number.hpp"
#include "domain/form/limits.hpp"
#include "domain/progress/traffic_light.hpp"
#include "domain/rules/finding.hpp"
#include "domain/rules/verdict.hpp"
#include "domain/values/cell.hpp"
#include "domain/values/number.hpp"

namespace poa {

// Planned and achieved to date.
struct SumsToDate {
  Number planned;
  Number achieved;
};

// What is computed of one goal.
struct GoalFigures {
  std::optional<GoalNumber> number;
  std::string measure_unit;       // As captured; "" for an error value.
  std::optional<Number> to_date;  // POA_AVANCE in whole percent, as a fraction.
  std::optional<TrafficLight> light;
  // Of the kind SUMA alone (section 3; a text that names no kind counts as SUMA); none where a cell
  // that would have to be read is unknown.
  std::optional<SumsToDate> sums;
  std::size_t errors = 0;
  std::size_t warnings = 0;  // Without those that were reviewed.
};

// What tells the report of a goal in a list of goals, as captured; year and quarter as numbers
// where they are understood.
struct Heading {
  Cell year;
  Cell quarter;
  Cell branch;
  Cell programme;
  Cell unit;
};

// What a consolidation keeps of one report.
struct ReportData {
  FileKind kind;
  std::string digest;
  ClosingState closing;
  CodedName branch;
  CodedName programme;
  CodedName unit;
  // None when it is blank or not understood.
  std::optional<FiscalYear> year;
  std::optional<Quarter> quarter;
  Heading heading;
  Standing standing;
  std::string verdict;  // The line of verdict.hpp.
  // One row a goal, as captured, and beside each what is computed of it.
  CellTable goals{0, kColumns};
  std::vector<GoalFigures> figures;
  std::vector<Finding> findings;  // Those of check(), in its order.
  // Whether it came with its previous report, and with a list of measure units: only then are all
  // rules judged. Files with the same data may differ in that.
  bool has_previous;
  bool has_measure_units;
};

// Reads and judges a report as read_report(), check() and verdict() do: a blank quarter counts as
// the fourth. Where read_report() fails (a quarter or tolerance that is not understood) the verdict
// is SIN REVISAR with the reason, there are no findings, and without its quarter no goal has a
// figure to date.
ReportData data_of(SourceReport source);

}  // namespace poa
