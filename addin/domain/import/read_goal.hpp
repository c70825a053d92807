// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "domain/form/goal_number.hpp"
#include "domain/import/reconstruction.hpp"
#include "domain/import/scanned_row.hpp"
#include "domain/import/source_table.hpp"

namespace poa {

// A goal of one reading, with what arithmetic says of it.
struct ReadGoal {
  ScannedRow row;
  Reconstruction found;
  // As read, or the one that its neighbours leave; nullopt when neither tells.
  std::optional<GoalNumber> number;
  bool expected = false;    // It was read so, and its neighbours leave no other.
  std::size_t reading = 0;  // Which of the readings it is of, from 0.
};

// Judges the rows of the goals of one report, in its order, each with its neighbours.
std::vector<ReadGoal> judged_goals(std::vector<ScannedRow> rows, std::size_t reading);

// The goals of a reading, in its order; each judged with its neighbours. Of more than kMostGoals,
// which no report has, several years that fit are not kept.
std::vector<ReadGoal> read_goals(const SourceTable& scan, std::size_t reading);

}  // namespace poa
