// SPDX-License-Identifier: MPL-2.0
#include "domain/import/total_goal.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>

#include "domain/form/limits.hpp"
#include "domain/import/row_figures.hpp"
#include "domain/values/sentence.hpp"

namespace poa {
namespace {

using Goals = std::span<ReadGoal>;

// A total has as many cells that are the sums of its goals' at least; in a real report two are not.
constexpr std::size_t kFewestCells = 6;
// Of all years that are added up for one report.
constexpr std::size_t kMostYears = 2000000;

std::optional<Number> annual_of(const ReadGoal& goal) { return lone_figure(goal.row.annual); }

std::size_t equal_cells(const YearCells& total, const YearCells& sums) {
  std::size_t equal = 0;
  for (std::size_t place = 0; place < kYearCells; ++place) {
    if (same_amount(total[place].value_or(Number()), sums[place].value_or(Number()))) ++equal;
  }
  return equal;
}

// The years of some goals, one of each, and how many cells of the total they give.
struct Choice {
  std::vector<std::size_t> years;  // By goal.
  std::size_t cells = 0;
  bool only = false;  // No other choice gives as many.
};

// How many choices there are; nullopt for too many.
std::optional<std::size_t> count_choices(Goals goals) {
  std::size_t count = 1;
  for (const ReadGoal& goal : goals) {
    count *= goal.found.years.size();
    if (count > kMostYears) return std::nullopt;
  }
  return count;
}

YearCells total_of(Goals goals, const std::vector<std::size_t>& years) {
  YearCells sums;
  for (std::size_t at = 0; at < goals.size(); ++at) {
    const YearCells& year = goals[at].found.years[years[at]];
    for (std::size_t place = 0; place < kYearCells; ++place) {
      if (year[place]) sums[place] = sums[place].value_or(Number()) + *year[place];
    }
  }
  return sums;
}

// The next choice, as a counter turns; from the last the first again.
void advance(Goals goals, std::vector<std::size_t>& years) {
  for (std::size_t at = 0; at < goals.size(); ++at) {
    if (++years[at] < goals[at].found.years.size()) return;
    years[at] = 0;
  }
}

Choice best_choice(Goals goals, const YearCells& total, std::size_t count) {
  Choice best;
  std::vector<std::size_t> years(goals.size());
  for (std::size_t turn = 0; turn < count; ++turn, advance(goals, years)) {
    const std::size_t cells = equal_cells(total, total_of(goals, years));
    if (cells > best.cells)
      best = {years, cells, true};
    else if (cells == best.cells)
      best.only = false;
  }
  return best;
}

class Totals {
 public:
  explicit Totals(std::vector<ReadGoal>& goals) : goals_(goals) {}

  // Tries the goal as the total of goals that stand behind it, then of goals before it.
  void settle(std::size_t at) {
    const auto annual = annual_of(goals_[at]);
    const auto total = full_year(goals_[at].row);
    if (!annual || !total || annual->sign() == 0) return;
    const Goals all(goals_);
    settle_of(all.subspan(at + 1), goals_[at], *annual, *total);
    settle_of(all.first(at), goals_[at], *annual, *total);
  }

 private:
  // Finds each run of goals whose annual goals add up to the total's: none of them is negative, so
  // one end follows the other.
  void settle_of(Goals goals, const ReadGoal& total, const Number& annual, const YearCells& cells) {
    Number sum;
    std::size_t first = 0;
    for (std::size_t end = 0; end < goals.size(); ++end) {
      const auto next = annual_of(goals[end]);
      if (!next) {
        sum = Number();
        first = end + 1;
        continue;
      }
      sum += *next;
      while (first < end && annual < sum) sum = sum - annual_of(goals[first++]).value_or(Number());
      if (same_amount(sum, annual)) settle_run(goals.subspan(first, end + 1 - first), total, cells);
    }
  }

  void settle_run(Goals run, const ReadGoal& total, const YearCells& cells) {
    const bool open = std::any_of(run.begin(), run.end(),
                                  [](const ReadGoal& goal) { return goal.found.years.size() > 1; });
    const auto count = count_choices(run);
    if (run.size() < 2 || !open || !count || *count == 0) return;
    if (*count > years_left_ / run.size()) return;
    years_left_ -= *count * run.size();
    const Choice best = best_choice(run, cells, *count);
    if (!best.only || best.cells < kFewestCells) return;
    for (std::size_t at = 0; at < run.size(); ++at)
      take(run[at].found, best.years[at], total, best.cells);
  }

  static void take(Reconstruction& found, std::size_t year, const ReadGoal& total,
                   std::size_t cells) {
    if (found.years.size() < 2) return;
    found.years = {YearCells(found.years[year])};
    found.certainty = Certainty::Deduced;
    const std::string name = total.number ? total.number->to_text() : std::string("integradora");
    found.reason = sentence(
        "Las cifras caben en varios lugares; solo así coinciden {} de las 8 celdas de la meta {} con la suma de sus metas. Compare los trimestres con el original.",
        {cells, name});
  }

  std::vector<ReadGoal>& goals_;
  std::size_t years_left_ = kMostYears;
};

}  // namespace

void settle_by_totals(std::vector<ReadGoal>& goals) {
  if (goals.size() > kMostGoals) return;
  Totals totals(goals);
  for (std::size_t at = 0; at < goals.size(); ++at) totals.settle(at);
}

}  // namespace poa
