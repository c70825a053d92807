// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/amount.hpp"
#include "domain/code.hpp"
#include "domain/components.hpp"
#include "domain/finding.hpp"
#include "domain/goal_kind.hpp"
#include "domain/goal_number.hpp"
#include "domain/progress.hpp"
#include "domain/values/cell.hpp"

namespace poa {

// A cell of columns 4–14 that holds a valid number as text (FMT-02).
struct TextFigure {
  Field field;
  std::string text;
};

// One row of the table (section 1), read. An error value in a text column counts as a text that
// says nothing: it is neither blank nor a code, a number, a kind or a list of components.
struct Goal {
  std::size_t row = 0;  // 1-based in the table; 0 for a goal by itself.
  std::optional<GoalNumber> number;
  GoalKind kind = GoalKind::Sum;  // SUMA also when `kind_text` names no kind (ARIT-09).
  bool kind_known = true;
  bool lines_blank = true;
  // Of the first goal that says the same, which may be this one; 0 when it says nothing
  // (repeated_texts.hpp).
  std::size_t first_row_with_text = 0;
  std::string text;
  std::string unit;
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
};

// Reads a row of the table, 15 to 17 cells, the `number`th from 1; cells that it lacks are blank.
// Adds its goal to `goals`, where it is not moved once more; false when the row is no goal: columns
// 1–12 and 15 blank (section 4).
bool read_goal(std::span<const CellView> cells, std::size_t number, std::vector<Goal>& goals);

bool is_remarked(const Goal& goal);

// `field` must be one of columns 4–14.
const Amount& amount_of(const Goal& goal, Field field);

// How messages name the goal: "Meta 300"; without a number "Renglón 7", or "Meta" by itself.
std::string goal_name(const Goal& goal);

}  // namespace poa
