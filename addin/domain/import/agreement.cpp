// SPDX-License-Identifier: MPL-2.0
#include "domain/import/agreement.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "domain/form/action_line.hpp"
#include "domain/form/coded_text.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

using ChosenGoals = std::vector<const ReadGoal*>;

template <class Predicate>
ChosenGoals those(const GoalReadings& readings, Predicate predicate) {
  ChosenGoals chosen;
  for (const ReadGoal& goal : readings) {
    if (predicate(goal)) chosen.push_back(&goal);
  }
  return chosen;
}

bool has_years(const ReadGoal& goal) { return !goal.found.years.empty(); }

// The first of goals that have one year each; doubtful where they do not have the same.
ReadGoal unless_they_differ(const ChosenGoals& goals) {
  ReadGoal first = *goals.front();
  const bool same = std::all_of(goals.begin(), goals.end(), [&first](const ReadGoal* goal) {
    return goal->found.years == first.found.years;
  });
  if (same) return first;
  first.found = {};
  first.found.reason =
      "Dos lecturas cuadran, cada una con otras cifras. Compare los trimestres con el original.";
  return first;
}

// The years that fit in every reading in which any does.
std::vector<YearCells> common_years(const ChosenGoals& goals) {
  std::vector<YearCells> common = goals.front()->found.years;
  for (const ReadGoal* goal : goals) {
    const auto& years = goal->found.years;
    std::erase_if(common, [&years](const YearCells& year) {
      return std::find(years.begin(), years.end(), year) == years.end();
    });
  }
  return common;
}

ReadGoal narrowed(const ChosenGoals& goals) {
  ReadGoal first = *goals.front();
  const auto common = common_years(goals);
  if (common.empty()) return first;
  first.found.years = common;
  if (common.size() > 1) return first;
  first.found.certainty = Certainty::Deduced;
  first.found.reason =
      "Las cifras cuadran en un solo lugar que cabe en todas las lecturas. Compare los trimestres con el original.";
  return first;
}

bool same_figures(const ScannedRow& left, const ScannedRow& right) {
  return left.annual == right.annual && left.quarters == right.quarters &&
         left.absolute == right.absolute && left.relative == right.relative;
}

// The first of those whose figures most readings have.
const ReadGoal& most_frequent(const GoalReadings& readings) {
  const auto alike = [&readings](const ReadGoal& goal) {
    return std::count_if(readings.begin(), readings.end(), [&goal](const ReadGoal& other) {
      return same_figures(goal.row, other.row);
    });
  };
  return *std::max_element(
      readings.begin(), readings.end(),
      [&alike](const ReadGoal& left, const ReadGoal& right) { return alike(left) < alike(right); });
}

ReadGoal figures_agreed(const GoalReadings& readings) {
  const auto with = [](Certainty certainty, bool left_out) {
    return [certainty, left_out](const ReadGoal& goal) {
      return goal.found.certainty == certainty && goal.found.left_out == left_out;
    };
  };
  const auto sure = those(readings, with(Certainty::Sure, false));
  if (!sure.empty()) return unless_they_differ(sure);
  for (const bool left_out : {false, true}) {
    const auto deduced = those(readings, with(Certainty::Deduced, left_out));
    if (!deduced.empty()) return unless_they_differ(deduced);
  }
  const auto several = those(readings, has_years);
  return several.empty() ? most_frequent(readings) : narrowed(several);
}

// A column of texts, and what of it is compared.
struct TextColumn {
  Column column;
  std::string ScannedRow::*text;
  std::string (*compared)(const std::string& text);
};

std::string compared_lines(const std::string& text) {
  const ActionLines lines = read_action_lines(text);
  std::string all = to_text(lines.codes);
  for (const std::string& token : lines.bad_tokens) all += ' ' + fold(token);
  return all;
}

const std::array<TextColumn, 4> kTexts{
    {{Column::Lines, &ScannedRow::lines, compared_lines},
     {Column::Text, &ScannedRow::text, [](const std::string& text) { return compared_text(text); }},
     {Column::Unit, &ScannedRow::unit, [](const std::string& text) { return fold(text); }},
     {Column::Remarks, &ScannedRow::remarks, [](const std::string& text) { return fold(text); }}}};

// Takes the most frequent text of a column, but none with a number that was misread; the goal's own
// where none is more frequent.
void agree_on_text(const GoalReadings& readings, const TextColumn& text, ReadGoal& goal,
                   ColumnSet& unsure) {
  std::map<std::string, std::size_t> counts;
  for (const ReadGoal& reading : readings) ++counts[text.compared(reading.row.*text.text)];
  const auto count = [&](const ReadGoal& reading) {
    return counts[text.compared(reading.row.*text.text)];
  };
  const ReadGoal* best = &goal;
  for (const ReadGoal& reading : readings) {
    if (reading.expected >= goal.expected && count(reading) > count(*best)) best = &reading;
  }
  const ColumnSet column{text.column};
  if (counts.size() > 1 || best->row.unsure.contains(column)) unsure = unsure | column;
  if (best != &goal) goal.row.*text.text = std::string(best->row.*text.text);
}

}  // namespace

ReadGoal agreed(const GoalReadings& readings) {
  ReadGoal goal = figures_agreed(readings);
  ColumnSet unsure;
  for (const TextColumn& text : kTexts) agree_on_text(readings, text, goal, unsure);
  goal.row.unsure = unsure;
  return goal;
}

}  // namespace poa
