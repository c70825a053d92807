// SPDX-License-Identifier: MPL-2.0
#include "domain/goal.hpp"

#include <cassert>

#include "domain/values/text.hpp"

namespace poa {
namespace {

// One row, by field; the columns that the table lacks are blank.
class Row {
 public:
  explicit Row(std::span<const CellView> cells) : cells_(cells) {}

  CellView operator[](Field field) const {
    const auto column = static_cast<std::size_t>(field) - 1;
    return column < cells_.size() ? cells_[column] : CellView(Blank{});
  }

  bool blank(Field field) const { return is_blank_cell((*this)[field]); }
  bool holds_text(Field field) const {
    return std::holds_alternative<std::string_view>((*this)[field]);
  }
  std::string text(Field field) const { return cell_text((*this)[field]); }

 private:
  std::span<const CellView> cells_;
};

// Columns 13 and 14 hold formulas, 16 and 17 choices: they make no goal.
bool is_goal(const Row& row) {
  for (int column = static_cast<int>(Field::Lines); column <= static_cast<int>(Field::Achieved4);
       ++column) {
    if (!row.blank(static_cast<Field>(column))) return true;
  }
  return !row.blank(Field::Remarks);
}

Amount read_amount(const Row& row, Field field, Goal& goal) {
  Amount amount = Amount::from_cell(row[field]);
  if (row.holds_text(field) && amount.known() != nullptr)
    goal.text_figures.push_back({field, row.text(field)});
  return amount;
}

// By column, as the figures written as text are listed.
void read_amounts(const Row& row, Goal& goal) {
  goal.annual = read_amount(row, Field::Annual, goal);
  for (const Quarter quarter : kQuarters) {
    goal.planned[quarter.index()] = read_amount(row, planned_field(quarter), goal);
    goal.achieved[quarter.index()] = read_amount(row, achieved_field(quarter), goal);
  }
  goal.absolute = read_amount(row, Field::Absolute, goal);
  goal.relative = read_amount(row, Field::Relative, goal);
}

}  // namespace

bool read_goal(std::span<const CellView> cells, std::size_t number, std::vector<Goal>& goals) {
  const Row row(cells);
  if (!is_goal(row)) return false;
  Goal& goal = goals.emplace_back();
  goal.row = number;
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
  return true;
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
