// SPDX-License-Identifier: MPL-2.0
#include "bench/sample_faults.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>

#include "bench/sample_report.hpp"
#include "domain/form/limits.hpp"
#include "domain/rules/finding.hpp"

namespace poa::bench {
namespace {

constexpr int kTotalsPeriod = 113;  // One INTEGRADORA in so many goals,
constexpr int kTotalsPhase = 50;    // from this one on,
constexpr int kComponents = 3;      // of so many goals above it.

// A goal, by the names of its cells.
class Goal {
 public:
  explicit Goal(int index) : index_(index), cells_(sample_goal(index, index)) {}

  [[nodiscard]] int index() const { return index_; }
  [[nodiscard]] double number(Column column) const { return std::get<double>(at(column)); }
  [[nodiscard]] std::vector<Cell> take() && { return std::move(cells_); }

  void set(Column column, Cell value) { cells_[poa::index(column)] = std::move(value); }
  void set_kind(const char* kind) { set(Column::Kind, std::string(kind)); }
  void set_text(const std::string& text) { set(Column::Text, text); }
  // Columns 13 and 14 as they ought to be, for percents that are whole.
  void set_progress(double absolute) {
    set(Column::Absolute, absolute);
    set(Column::Relative, absolute / number(Column::Annual));
  }

 private:
  [[nodiscard]] const Cell& at(Column column) const { return cells_[poa::index(column)]; }

  int index_;
  std::vector<Cell> cells_;
};

std::string numbered(int number, const std::string& rest) {
  return std::to_string(number) + rest + std::to_string(number);
}

void same_in_each_quarter(Goal& goal, const char* kind) {
  const double planned = goal.number(Column::Planned1);
  for (const Quarter quarter : kQuarters) goal.set(achieved_column(quarter), planned);
  goal.set(Column::Annual, planned);
  goal.set_kind(kind);
  goal.set_progress(planned);
}

void running_figure(Goal& goal) {
  for (const Quarter quarter : kQuarters) {
    const double share = 25.0 * (static_cast<double>(quarter.index()) + 1);
    goal.set(planned_column(quarter), share);
    goal.set(achieved_column(quarter), share);
  }
  goal.set(Column::Annual, 100.0);
  goal.set_kind("ÚLTIMO VALOR");
  goal.set_progress(100);
}

void without_annual(Goal& goal) {
  goal.set(Column::Annual, Blank{});
  goal.set(Column::Relative, CellError{});
}

void late_delivery(Goal& goal) {
  goal.set(Column::Achieved1, 0.0);
  goal.set(Column::Planned3, 0.0);
  goal.set(Column::Achieved3, goal.number(Column::Planned1));
}

void number_as_text(Goal& goal) {
  goal.set(Column::Achieved3, std::to_string(static_cast<int>(goal.number(Column::Achieved3))));
  goal.set(Column::Annual, std::string("1,770"));
}

void claims_fulfilment(Goal& goal) {
  goal.set(Column::Achieved4, goal.number(Column::Planned4) - 1);
  goal.set(Column::Remarks, std::string("En el trimestre se cumplió con lo programado"));
}

struct Fault {
  int period;
  int phase;
  void (*make)(Goal&);
};

constexpr Fault kFaults[] = {
    {101, 7, [](Goal& goal) { goal.set(Column::Achieved2, Blank{}); }},
    {103, 9, [](Goal& goal) { goal.set(Column::Absolute, goal.number(Column::Absolute) + 1); }},
    {107, 11, [](Goal& goal) { goal.set(Column::Relative, goal.number(Column::Relative) + 0.07); }},
    {109, 13, [](Goal& goal) { goal.set(Column::Annual, goal.number(Column::Annual) + 1); }},
    {127, 15, [](Goal& goal) { same_in_each_quarter(goal, "Constante"); }},
    {131, 17, running_figure},
    {137, 19, [](Goal& goal) { same_in_each_quarter(goal, "PROMEDIO"); }},
    {139, 21, [](Goal& goal) { goal.set_kind("MENSUAL"); }},
    {149, 23, [](Goal& goal) { same_in_each_quarter(goal, "SUMA"); }},
    {151, 25, without_annual},
    {157, 27, [](Goal& goal) { goal.set(Column::Achieved2, std::string("12 apoyos")); }},
    {163, 29, number_as_text},
    {167, 31, [](Goal& goal) { goal.set(Column::Planned2, Blank{}); }},
    {173, 33, late_delivery},
    {179, 35, [](Goal& goal) { goal.set(Column::Achieved1, goal.number(Column::Annual)); }},
    {181, 37, [](Goal& goal) { goal.set(Column::Lines, Blank{}); }},
    {191, 39, [](Goal& goal) { goal.set(Column::Lines, std::string("2.1.1, 2.5.9")); }},
    {193, 41, [](Goal& goal) { goal.set(Column::Lines, std::string("2.1.1, 2.x")); }},
    {197, 43,
     [](Goal& goal) { goal.set_text(numbered(goal.index() - 1, ".- Visitar el sector ")); }},
    {199, 53,
     [](Goal& goal) {
       goal.set_text("Atender sin número el sector " + std::to_string(goal.index()));
     }},
    {211, 55,
     [](Goal& goal) { goal.set_text(std::to_string(goal.index()) + ".- ATENDER Solicitudes"); }},
    {223, 57, [](Goal& goal) { goal.set(Column::Unit, Blank{}); }},
    {227, 59, [](Goal& goal) { goal.set(Column::Unit, std::string("Personas usuarias")); }},
    {229, 61,
     [](Goal& goal) { goal.set_text(numbered(goal.index(), ".- atención en el sector ")); }},
    {233, 63, claims_fulfilment},
};

[[nodiscard]] bool is_total(int index) { return index % kTotalsPeriod == kTotalsPhase; }

[[nodiscard]] bool is_totalled(int index) {
  const int phase = index % kTotalsPeriod;
  return phase >= kTotalsPhase - kComponents && phase < kTotalsPhase;
}

// The first that it is the turn of, so that none meets the cells of another.
const Fault* fault_of(int index) {
  const auto* const fault = std::ranges::find_if(
      kFaults, [index](const Fault& each) { return index % each.period == each.phase; });
  return fault == std::end(kFaults) ? nullptr : fault;
}

// The sum of its components, and every other one off by one in a cell.
void make_total(Goal& goal) {
  for (const Column column : kFigureColumns) {
    if (column == Column::Relative) continue;
    double sum = 0;
    for (int back = 1; back <= kComponents; ++back) sum += Goal(goal.index() - back).number(column);
    goal.set(column, sum);
  }
  goal.set_kind("INTEGRADORA");
  goal.set(Column::Components,
           std::to_string(goal.index() - kComponents) + "-" + std::to_string(goal.index() - 1));
  if (goal.index() % 2 == 0) goal.set(Column::Planned1, goal.number(Column::Planned1) - 1);
  if (goal.index() % 5 == 0) goal.set(Column::Components, std::string("las tres de arriba"));
}

}  // namespace

std::vector<Cell> faulty_goal(int index) {
  Goal goal(index);
  if (is_total(index)) {
    make_total(goal);
  } else if (const Fault* fault = is_totalled(index) ? nullptr : fault_of(index)) {
    fault->make(goal);
  }
  return std::move(goal).take();
}

CellTable faulty_table(int goals) {
  CellTable table(static_cast<std::size_t>(goals), kColumns);
  for (int index = 0; index < goals; ++index) {
    std::vector<Cell> cells = faulty_goal(index);
    for (std::size_t column = 0; column < cells.size(); ++column)
      table.at(static_cast<std::size_t>(index), column) = std::move(cells[column]);
  }
  return table;
}

}  // namespace poa::bench
