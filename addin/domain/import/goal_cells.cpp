// SPDX-License-Identifier: MPL-2.0
#include "domain/import/goal_cells.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>
#include <variant>

#include "domain/form/amount.hpp"
#include "domain/form/goal_number.hpp"
#include "domain/form/pasted_block.hpp"
#include "domain/import/percent_text.hpp"
#include "domain/import/table_rows.hpp"
#include "domain/values/number.hpp"
#include "domain/values/percent.hpp"
#include "domain/values/sentence.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

std::string text_of(const Cell& cell) {
  const std::string text = cell_text(cell);
  return std::string(trim(text));
}

// One row of the table as it is filled.
class GoalFiller {
 public:
  GoalFiller(ImportedGoals& goals, std::size_t goal) : goals_(goals), goal_(goal) {}

  void add(Column column, const Cell& cell) {
    if (is_blank_cell(cell)) return;
    const bool figure = holds_figure(column);
    Cell& kept = at(column);
    if (is_blank_cell(kept)) {
      kept = as_entered(cell, entry_kind(column));
    } else if (figure || !std::holds_alternative<std::string>(kept)) {
      doubt(column, sentence("Hay otra cifra en otro renglón de la meta: {}.",
                             {quotation(cell_text(cell))}));
    } else {
      std::get<std::string>(kept).append(" ").append(text_of(cell));
    }
  }

  bool opens_with_number() { return leading_goal_number(text_of(at(Column::Text))).has_value(); }

  // Puts the number that stands apart before the text, unless the text has one for sure.
  void add_number(const Cell& number) {
    Cell& text = at(Column::Text);
    const std::string digits = text_of(number);
    if (!parse_goal_number(digits) || std::holds_alternative<CellError>(text)) return;
    const std::string said = text_of(text);
    if (has_marked_number(said)) return;
    text = digits + ".-" + (said.empty() ? "" : " ") + said;
  }

  // Reads the percent and tells what is doubtful.
  void look() {
    read_relative();
    for (const Column column : kFigureColumns) look_at(column);
    for (const Column column : kTextColumns) {
      if (std::holds_alternative<CellError>(at(column))) doubt(column, "La celda tiene un error.");
    }
  }

 private:
  Cell& at(Column column) { return goals_.table.at(goal_, index(column)); }

  void doubt(Column column, std::string reason) {
    goals_.doubts.push_back({goal_, column, std::move(reason)});
  }

  void look_at(Column column) {
    const Amount amount = Amount::from_cell(at(column));
    if (amount.unknown() != nullptr) doubt(column, failure_of(*amount.unknown()).message);
  }

  void read_relative() {
    Cell& relative = at(Column::Relative);
    if (const auto* text = std::get_if<std::string>(&relative)) {
      if (const auto fraction = fraction_of_percent(*text)) relative = fraction->to_double();
      return;
    }
    const auto percent = own_percent();
    const Amount shown = Amount::from_cell(relative);
    if (!percent || shown.known() == nullptr || is_percent(*shown.known() * Number(100), *percent))
      return;
    if (is_percent(*shown.known(), *percent)) relative = (*shown.known() / Number(100)).to_double();
  }

  static bool is_percent(const Number& points, const Percent& expected) {
    return Percent(points).rounded(0) == expected;
  }

  std::optional<Percent> own_percent() {
    const Amount absolute = Amount::from_cell(at(Column::Absolute));
    const Amount annual = Amount::from_cell(at(Column::Annual));
    if (absolute.known() == nullptr || !annual.positive()) return std::nullopt;
    return annual_percent(*absolute.known(), *annual.known());
  }

  ImportedGoals& goals_;
  std::size_t goal_;
};

Result<std::size_t> count_of(const std::vector<ImportedRow>& rows) {
  const auto goals =
      static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [](const ImportedRow& row) {
        return row.meaning == RowMeaning::Goal;
      }));
  if (goals == 0)
    return Failure{Fault::NothingToCompute,
                   "La tabla no tiene ninguna meta. Cada meta lleva su número y su texto: «100.- "
                   "Texto»."};
  if (auto refusal = too_many_goals(goals)) return *std::move(refusal);
  return goals;
}

// Where every text opens with a number, those apart only count the rows.
void finish(ImportedGoals& goals, const std::vector<Cell>& numbers) {
  bool all = true;
  for (std::size_t goal = 0; goal < numbers.size(); ++goal)
    all = all && GoalFiller(goals, goal).opens_with_number();
  for (std::size_t goal = 0; goal < numbers.size(); ++goal) {
    GoalFiller filler(goals, goal);
    if (!all) filler.add_number(numbers[goal]);
    filler.look();
  }
}

// Places that have something beside a goal, and are no column of it.
std::vector<std::size_t> places_not_read(const SourceTable& source, const TableColumns& columns,
                                         const std::vector<ImportedRow>& rows) {
  std::set<std::size_t> read(columns.passed_over.begin(), columns.passed_over.end());
  for (const auto& place : columns.places) {
    if (place) read.insert(*place);
  }
  if (columns.number) read.insert(*columns.number);
  std::set<std::size_t> others;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (!rows[row].goal) continue;
    for (std::size_t place = 0; place < source[row].cells.size(); ++place) {
      if (!is_blank_cell(source[row].cells[place]) && !read.contains(place)) others.insert(place);
    }
  }
  return {others.begin(), others.end()};
}

}  // namespace

std::optional<Failure> too_many_goals(std::size_t goals) {
  if (goals <= static_cast<std::size_t>(kMostGoals)) return std::nullopt;
  return Failure{Fault::OutOfRange,
                 sentence("La tabla tiene {} metas y un reporte lleva {} como máximo. Importe una "
                          "unidad ejecutora a la vez.",
                          {figure(goals), kMostGoals})};
}

Result<ImportedGoals> read_goal_cells(const SourceTable& source, const TableColumns& columns,
                                      const std::vector<ImportedRow>& rows) {
  const auto count = count_of(rows);
  if (!count) return count.error();
  ImportedGoals goals;
  goals.table = CellTable(count.value(), kColumns);
  std::vector<Cell> numbers(count.value());
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (!rows[row].goal) continue;
    GoalFiller filler(goals, *rows[row].goal);
    for (const Column column : kAllColumns) {
      if (const auto place = columns.place(column))
        filler.add(column, cell_at(source[row], *place));
    }
    if (columns.number && rows[row].meaning == RowMeaning::Goal)
      numbers[*rows[row].goal] = cell_at(source[row], *columns.number);
  }
  finish(goals, numbers);
  goals.not_read = places_not_read(source, columns, rows);
  return goals;
}

}  // namespace poa
