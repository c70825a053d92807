// SPDX-License-Identifier: MPL-2.0
#include "domain/import/printed_results.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "domain/form/pasted_block.hpp"
#include "domain/progress/progress.hpp"
#include "domain/report/report.hpp"
#include "domain/values/sentence.hpp"

namespace poa {
namespace {

class ResultComparer {
 public:
  explicit ResultComparer(Quarter quarter) : quarter_(quarter) {}

  void compare(const Goal& goal) {
    const auto absolute = absolute_progress(goal.kind, goal.achieved, quarter_);
    if (!goal.row || !absolute) return;
    if (const Number* shown = goal.absolute.known())
      tell(goal, Column::Absolute, *shown, *absolute, same_amount(*shown, *absolute));
    const Number* relative = goal.relative.known();
    if (relative == nullptr || !goal.annual.positive()) return;
    const Percent shown = Percent::of_fraction(*relative).rounded(0);
    const auto due = annual_percent(goal.kind, *absolute, *goal.annual.known());
    if (due) tell(goal, Column::Relative, shown, *due, shown == *due);
  }

  std::vector<DoubtfulCell> doubts() && { return std::move(doubts_); }

 private:
  void tell(const Goal& goal, Column column, const Word& shown, const Word& due, bool same) {
    if (same) return;
    const char* const name = column == Column::Absolute ? "AVANCE ABSOLUTO" : "ACUMULADO RELATIVO";
    doubts_.push_back({*goal.row - 1, column,
                       sentence("El origen dice {} en {} y aquí resulta {}.", {shown, name, due})});
  }

  Quarter quarter_;
  std::vector<DoubtfulCell> doubts_;
};

bool is_integrating(const CellTable& table, std::size_t goal) {
  return parse_goal_kind(cell_text(table.at(goal, index(Column::Kind)))) == GoalKind::Total;
}

// Of a column, from one goal to before another; blank counts as 0, nullopt where a cell is unknown.
std::optional<Number> column_sum(const CellTable& table, Column column, std::size_t from,
                                 std::size_t to, bool integrating) {
  Number sum;
  for (std::size_t goal = from; goal < to; ++goal) {
    if (!integrating && is_integrating(table, goal)) continue;
    const Amount amount = Amount::from_cell(table.at(goal, index(column)));
    if (amount.unknown() != nullptr) return std::nullopt;
    if (amount.known() != nullptr) sum += *amount.known();
  }
  return sum;
}

// The goals that a row of sums stands below: all of them, and those since the sums before it.
struct GoalsAbove {
  std::size_t since = 0;
  std::size_t all = 0;
};

// What the row's figure in the column says otherwise than the goals; "" when nothing.
std::string difference(const CellTable& table, Column column, const Cell& printed,
                       const GoalsAbove& above) {
  const Amount shown = Amount::from_cell(as_entered(printed, EntryKind::Figure));
  if (shown.known() == nullptr) return {};
  const auto whole = column_sum(table, column, 0, above.all, true);
  if (!whole) return {};
  for (const std::size_t from : {std::size_t{0}, above.since}) {
    for (const bool integrating : {true, false}) {
      const auto sum = column_sum(table, column, from, above.all, integrating);
      if (sum && same_amount(*sum, *shown.known())) return {};
    }
  }
  return sentence("El origen suma {} en «{}» y las metas suman {}.",
                  {*shown.known(), column_name(column), *whole});
}

std::string differences(const SourceRow& row, const Imported& imported, const GoalsAbove& above) {
  std::string told;
  for (const Column column : kFigureColumns) {
    const auto place = imported.columns.place(column);
    if (!place || column == Column::Relative) continue;
    const std::string one = difference(imported.form.table, column, cell_at(row, *place), above);
    if (!one.empty()) told.append(told.empty() ? "" : " ").append(one);
  }
  return told;
}

}  // namespace

std::vector<DoubtfulCell> differing_results(const Form& form) {
  const auto report = read_report(form);
  if (!report) return {};
  ResultComparer comparer(report.value().quarter);
  for (const Goal& goal : report.value().goals) comparer.compare(goal);
  return std::move(comparer).doubts();
}

void compare_totals(const SourceTable& source, Imported& imported) {
  GoalsAbove above;
  for (std::size_t row = 0; row < source.size(); ++row) {
    ImportedRow& read = imported.rows[row];
    if (read.goal) above.all = std::max(above.all, *read.goal + 1);
    if (read.meaning != RowMeaning::Total || above.all == 0) continue;
    read.reason = differences(source[row], imported, above);
    above.since = above.all;
  }
}

}  // namespace poa
