// SPDX-License-Identifier: MPL-2.0
#include "workbook/headed_paste.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "domain/import/headed_block.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "workbook/form_in.hpp"

namespace poa::extension {
namespace {

// The last row above the headings of the table: of the header or of the action lines.
std::int32_t last_row_above(const FormPlaces& places) {
  const std::int32_t header = places.header() ? places.header()->end_row : 0;
  const std::int32_t lines = places.action_lines() ? places.action_lines()->last() : 0;
  return std::max(header, lines);
}

// The goal that the cursor is at; none outside of the table.
std::optional<std::int32_t> first_goal(const FormPlaces& places, const uno::CellAddress& cursor) {
  const GoalRows& goals = places.goals();
  const bool beside = cursor.column < goals.first_column || cursor.column > goals.last_column;
  if (beside || cursor.row > goals.last()) return std::nullopt;
  if (cursor.row >= goals.first) return cursor.row - goals.first;
  if (cursor.row > last_row_above(places)) return 0;
  return std::nullopt;
}

void take_goal(const HeadedBlock& block, std::size_t goal, std::int32_t first, PastePlan& plan) {
  for (const Column column : block.columns) {
    if (is_computed(column) || block.has_error(goal, column)) continue;
    const Cell& cell = block.table.at(goal, index(column));
    if (!std::holds_alternative<Blank>(cell)) ++plan.taken;
    plan.entries.push_back({GoalCell{first + static_cast<std::int32_t>(goal), column}, cell});
  }
}

void leave_out(const HeadedBlock& block, NotTaken& left) {
  left.computed = block.left_out.computed;
  for (const Column column : block.columns) {
    if (is_computed(column)) left.computed_columns.insert(column);
  }
  for (const HeadedBlock::Error& error : block.errors)
    left.errors.push_back({error.row, error.place});
  left.unnamed = block.left_out.unnamed;
  left.headings = block.left_out.headings;
  left.totals = block.left_out.totals;
  left.other_rows = block.left_out.others;
}

void add_doubts(const std::vector<DoubtfulCell>& doubts, std::int32_t first, PastePlan& plan) {
  for (const DoubtfulCell& doubt : doubts) {
    const GoalCell cell{first + static_cast<std::int32_t>(doubt.goal), doubt.column};
    plan.doubts.push_back({cell, doubt.reason});
  }
}

}  // namespace

std::optional<PastePlan> plan_headed_paste(const Workbook& workbook, const FormPlaces& places,
                                           const uno::CellAddress& cursor, const CellTable& block) {
  const auto first = first_goal(places, cursor);
  if (!first) return std::nullopt;
  const auto read = read_headed_block(block);
  if (!read) return std::nullopt;
  if (!*read) throw Refusal(texts::kPasteFailed, {read->error().message});
  const HeadedBlock& headed = read->value();
  const auto goals = static_cast<std::int32_t>(headed.table.rows());
  PastePlan plan;
  plan.new_goals = std::max(0, *first + goals - places.goals().count);
  for (std::size_t goal = 0; goal < headed.table.rows(); ++goal)
    take_goal(headed, goal, *first, plan);
  leave_out(headed, plan.not_taken);
  plan.totals = headed.totals;
  add_doubts(headed.doubts, *first, plan);
  add_doubts(differing_results(headed, form_in(workbook), static_cast<std::size_t>(*first)), *first,
             plan);
  if (!plan.doubts.empty()) require_places_of_pending(workbook);
  return plan;
}

}  // namespace poa::extension
