// SPDX-License-Identifier: MPL-2.0
#include "domain/form/goal.hpp"

#include <cassert>

#include "domain/values/text.hpp"

namespace poa {
namespace {

// One row, by column; the columns that the table lacks are blank.
class Row {
 public:
  explicit Row(std::span<const CellView> cells) : cells_(cells) {}

  CellView operator[](Column column) const {
    return index(column) < cells_.size() ? cells_[index(column)] : CellView(Blank{});
  }

  bool blank(Column column) const { return is_blank_cell((*this)[column]); }
  bool holds_text(Column column) const {
    return std::holds_alternative<std::string_view>((*this)[column]);
  }
  bool holds_error(Column column) const {
    return std::holds_alternative<CellError>((*this)[column]);
  }
  // "" for an error value.
  std::string text(Column column) const {
    return holds_error(column) ? std::string() : cell_text((*this)[column]);
  }

 private:
  std::span<const CellView> cells_;
};

bool is_goal(const Row& row) {
  for (const Column column : kGoalColumns) {
    if (!row.blank(column)) return true;
  }
  return !row.blank(Column::Remarks);
}

Amount read_amount(const Row& row, Column column, Goal& goal) {
  Amount amount = Amount::from_cell(row[column]);
  if (row.holds_text(column) && amount.known() != nullptr)
    goal.text_figures.push_back({column, row.text(column)});
  return amount;
}

// By column, as the figures written as text are listed.
void read_amounts(const Row& row, Goal& goal) {
  goal.annual = read_amount(row, Column::Annual, goal);
  for (const Quarter quarter : kQuarters) {
    goal.planned[quarter.index()] = read_amount(row, planned_column(quarter), goal);
    goal.achieved[quarter.index()] = read_amount(row, achieved_column(quarter), goal);
  }
  goal.absolute = read_amount(row, Column::Absolute, goal);
  goal.relative = read_amount(row, Column::Relative, goal);
}

// The columns without figures that hold an error value.
ColumnSet text_errors(const Row& row) {
  ColumnSet errors;
  for (const Column column : kTextColumns) {
    if (row.holds_error(column)) errors = errors | ColumnSet{column};
  }
  return errors;
}

}  // namespace

bool is_goal_row(std::span<const CellView> cells) { return is_goal(Row(cells)); }

bool read_goal(std::span<const CellView> cells, std::size_t number, std::vector<Goal>& goals) {
  const Row row(cells);
  if (!is_goal(row)) return false;
  Goal& goal = goals.emplace_back();
  goal.row = number;
  goal.text = row.text(Column::Text);
  goal.number = leading_goal_number(goal.text);
  goal.unit = row.text(Column::Unit);
  goal.lines_blank = row.blank(Column::Lines);
  goal.errors = text_errors(row);
  goal.lines_text = row.text(Column::Lines);
  goal.lines = read_action_lines(goal.lines_text);
  read_amounts(row, goal);
  goal.remarks = row.text(Column::Remarks);
  goal.kind_text = row.text(Column::Kind);
  const auto kind = parse_goal_kind(goal.kind_text);
  goal.kind_known = kind.has_value();
  goal.kind = kind.value_or(GoalKind::Sum);
  goal.components_text = row.text(Column::Components);
  goal.components = Components::parse(goal.components_text);
  goal.reviewed_text = row.text(Column::Reviewed);
  return true;
}

bool is_remarked(const Goal& goal) { return has_a_word(goal.remarks); }

const Amount& amount_of(const Goal& goal, Column column) {
  assert(holds_figure(column));
  if (column == Column::Annual) return goal.annual;
  if (column == Column::Absolute) return goal.absolute;
  if (column == Column::Relative) return goal.relative;
  const std::size_t offset = index(column) - index(Column::Planned1);
  return offset % 2 == 0 ? goal.planned[offset / 2] : goal.achieved[offset / 2];
}

std::string goal_name(const Goal& goal) {
  if (goal.number) return "Meta " + goal.number->to_text();
  if (!goal.row) return "Meta";
  return "Renglón " + std::to_string(*goal.row);
}

}  // namespace poa
