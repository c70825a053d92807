// SPDX-License-Identifier: MPL-2.0
#include "domain/consolidation/totals.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "domain/values/text.hpp"

namespace poa {
namespace {

// The texts by which one thing is called, and how often.
class Spellings {
 public:
  void add(const std::string& text) {
    if (!text.empty()) ++counts_[text];
  }

  // "" when there are none.
  std::string most_frequent() const {
    const auto most = std::max_element(
        counts_.begin(), counts_.end(),
        [](const auto& left, const auto& right) { return left.second < right.second; });
    return most == counts_.end() ? std::string() : most->first;
  }

 private:
  std::map<std::string, std::size_t> counts_;
};

// Where a group stands: codes before texts, short codes before longer ones, blank last.
using Place = std::tuple<bool, bool, std::size_t, std::string>;

Place place_of(const CodedName& name) {
  std::string identity = identity_of(name);
  return {identity.empty(), name.code.empty(), name.code.size(), std::move(identity)};
}

void count(const GoalFigures& figures, Bands& bands) {
  ++bands.goals;
  if (!figures.light) {
    ++bands.without_light;
    return;
  }
  switch (*figures.light) {
    case TrafficLight::Exceeded:
      ++bands.exceeded;
      return;
    case TrafficLight::Green:
      ++bands.green;
      return;
    case TrafficLight::Yellow:
      ++bands.yellow;
      return;
    case TrafficLight::Red:
      ++bands.red;
      return;
  }
}

// The reports by one field of their headers.
class Groups {
 public:
  void add(const CodedName& name, const ReportData& report) {
    Group& group = groups_[place_of(name)];
    group.totals.name.code = name.code;
    group.texts.add(name.text);
    ++group.totals.reports;
    for (const GoalFigures& figures : report.figures) count(figures, group.totals.bands);
  }

  std::vector<GroupTotals> totals() const {
    std::vector<GroupTotals> list;
    for (const auto& [place, group] : groups_)
      list.emplace_back(group.totals).name.text = group.texts.most_frequent();
    return list;
  }

 private:
  struct Group {
    GroupTotals totals;
    Spellings texts;
  };
  std::map<Place, Group> groups_;
};

// The goals by their unit of measure.
class Measures {
 public:
  void add(const GoalFigures& figures) {
    const std::string folded = fold(figures.measure_unit);
    Measure& measure = measures_[{folded.empty(), folded}];
    measure.spellings.add(std::string(trim(figures.measure_unit)));
    ++measure.totals.goals;
    if (!figures.sums) return;
    ++measure.totals.summed;
    measure.totals.sums.planned += figures.sums->planned;
    measure.totals.sums.achieved += figures.sums->achieved;
  }

  std::vector<MeasureTotals> totals() const {
    std::vector<MeasureTotals> list;
    for (const auto& [place, measure] : measures_) {
      list.push_back(measure.totals);
      if (!place.second.empty()) list.back().unit = measure.spellings.most_frequent();
    }
    return list;
  }

 private:
  struct Measure {
    MeasureTotals totals;
    Spellings spellings;
  };
  std::map<std::pair<bool, std::string>, Measure> measures_;
};

}  // namespace

Totals totals_of(const std::vector<const ReportData*>& reports) {
  Totals totals;
  Groups units;
  Groups programmes;
  Groups branches;
  Measures measures;
  for (const ReportData* report : reports) {
    ++totals.by_standing.at(static_cast<std::size_t>(report->standing));
    units.add(report->unit, *report);
    programmes.add(report->programme, *report);
    branches.add(report->branch, *report);
    for (const GoalFigures& figures : report->figures) measures.add(figures);
  }
  totals.units = units.totals();
  totals.programmes = programmes.totals();
  totals.branches = branches.totals();
  totals.measures = measures.totals();
  return totals;
}

}  // namespace poa
