// SPDX-License-Identifier: MPL-2.0
#include "domain/goal.hpp"

#include <cassert>

#include "domain/text.hpp"

namespace poa {
namespace {

// One row, by field; the columns that the table lacks are blank.
class Row {
 public:
  Row(const CellTable& table, std::size_t row) : table_(table), row_(row) {}

  const Cell& operator[](Field field) const {
    const auto column = static_cast<std::size_t>(field) - 1;
    return column < table_.columns() ? table_.at(row_, column) : lacking_;
  }

  bool blank(Field field) const { return is_blank_cell((*this)[field]); }
  bool holds_text(Field field) const { return std::holds_alternative<std::string>((*this)[field]); }
  std::string text(Field field) const { return cell_text((*this)[field]); }
  Amount amount(Field field) const { return Amount::from_cell((*this)[field]); }

 private:
  const CellTable& table_;
  std::size_t row_;
  Cell lacking_;
};

// Columns 13 and 14 hold formulas, 16 and 17 choices: they make no goal.
bool is_goal(const Row& row) {
  for (int column = static_cast<int>(Field::Lines); column <= static_cast<int>(Field::Achieved4);
       ++column) {
    if (!row.blank(static_cast<Field>(column))) return true;
  }
  return !row.blank(Field::Remarks);
}

void read_amounts(const Row& row, Goal& goal) {
  goal.annual = row.amount(Field::Annual);
  for (const Quarter quarter : kQuarters) {
    goal.planned[quarter.index()] = row.amount(planned_field(quarter));
    goal.achieved[quarter.index()] = row.amount(achieved_field(quarter));
  }
  goal.absolute = row.amount(Field::Absolute);
  goal.relative = row.amount(Field::Relative);
  for (int column = static_cast<int>(Field::Annual); column <= static_cast<int>(Field::Relative);
       ++column) {
    const auto field = static_cast<Field>(column);
    if (row.holds_text(field) && amount_of(goal, field).known() != nullptr)
      goal.text_figures.push_back({field, row.text(field)});
  }
}

}  // namespace

std::optional<Goal> read_goal(const CellTable& table, std::size_t index) {
  const Row row(table, index);
  if (!is_goal(row)) return std::nullopt;
  Goal goal;
  goal.row = index + 1;
  goal.text = row.text(Field::Text);
  goal.number = leading_goal_number(goal.text);
  goal.unit = row.text(Field::Unit);
  goal.lines_blank = row.blank(Field::Lines);
  goal.lines = read_action_lines(row.text(Field::Lines));
  read_amounts(row, goal);
  goal.remarks = row.text(Field::Remarks);
  goal.kind_text = row.text(Field::Kind);
  const auto kind = parse_goal_kind(goal.kind_text);
  goal.kind_known = kind.has_value();
  goal.kind = kind.value_or(GoalKind::Sum);
  goal.components_text = row.text(Field::Components);
  goal.components = Components::parse(goal.components_text);
  return goal;
}

bool is_remarked(const Goal& goal) { return !goal.remarks.empty(); }

const Amount& amount_of(const Goal& goal, Field field) {
  assert(field >= Field::Annual && field <= Field::Relative);
  if (field == Field::Annual) return goal.annual;
  if (field == Field::Absolute) return goal.absolute;
  if (field == Field::Relative) return goal.relative;
  const int offset = static_cast<int>(field) - static_cast<int>(Field::Planned1);
  const auto quarter = static_cast<std::size_t>(offset / 2);
  return offset % 2 == 0 ? goal.planned[quarter] : goal.achieved[quarter];
}

std::string goal_name(const Goal& goal) {
  if (goal.number) return "Meta " + goal.number->to_text();
  if (goal.row == 0) return "Meta";
  return "Renglón " + std::to_string(goal.row);
}

}  // namespace poa
