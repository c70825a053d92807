// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/form/action_line.hpp"
#include "domain/form/amount.hpp"
#include "domain/form/column.hpp"
#include "domain/form/column_set.hpp"
#include "domain/form/components.hpp"
#include "domain/form/goal_kind.hpp"
#include "domain/form/goal_number.hpp"
#include "domain/values/cell.hpp"

namespace poa {

// A cell of columns 4–14 that holds a valid number as text (FMT-02).
struct TextFigure {
  Column column;
  std::string text;
};

// One row of the table (section 1), read. An error value in a text column reads as a text that says
// nothing, and `errors` has its column: no rule may read it.
struct Goal {
  std::optional<std::size_t> row;  // 1-based in the table; none for a goal by itself.
  std::optional<GoalNumber> number;
  GoalKind kind = GoalKind::Sum;  // SUMA also when `kind_text` names no kind (ARIT-09).
  bool kind_known = true;
  bool lines_blank = true;
  ColumnSet errors;  // The columns without figures that hold an error value (ARIT-05).
  // Of the first goal that says the same, which may be this one; none when it says nothing
  // (repeated_texts.hpp).
  std::optional<std::size_t> first_row_with_text;
  std::string text;
  std::string unit;
  std::string lines_text;
  ActionLines lines;
  Amount annual;
  QuarterAmounts planned;
  QuarterAmounts achieved;
  Amount absolute;
  Amount relative;                       // A fraction: 1.01 is 101 %.
  std::vector<TextFigure> text_figures;  // By column.
  std::string remarks;
  std::string kind_text;
  std::string components_text;
  std::optional<Components> components;  // nullopt when blank or malformed.
  std::string reviewed_text;
};

// Whether a row of the table is a goal: one of its columns 1–12 and 15 is not blank (section 4).
// Columns 13 and 14 hold formulas, 16 and those after it choices: they make none.
bool is_goal_row(std::span<const CellView> cells);

// Reads a row of the table, 15 to 18 cells, the `number`th from 1; cells that it lacks are blank.
// Adds its goal to `goals`, where it is not moved once more; false when the row is no goal.
bool read_goal(std::span<const CellView> cells, std::size_t number, std::vector<Goal>& goals);

// Whether the goal has a remark that says something: one with a word of three letters.
bool is_remarked(const Goal& goal);

// `column` must hold a figure (columns 4–14).
const Amount& amount_of(const Goal& goal, Column column);

// How messages name the goal: "Meta 300"; without a number "Renglón 7", or "Meta" by itself.
std::string goal_name(const Goal& goal);

}  // namespace poa
