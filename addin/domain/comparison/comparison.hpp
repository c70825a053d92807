// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

#include "domain/calendar/quarter.hpp"
#include "domain/form/column.hpp"
#include "domain/form/goal.hpp"
#include "domain/report/report.hpp"

namespace poa {

// What changed between a report and the one before it (section 4, CMP). Goals are matched by their
// number, the first row of a repeated one; goals without number are left out. An unknown cell and
// an error value equal everything. All of it is empty when no previous report was given.

// The goal of the previous report with the number of `goal`; nullptr when there is none, or when
// `goal` is not the first row of its number.
const Goal* previous_goal(const Report& report, const Goal& goal);

// Whether there is a previous report and it lacks the goal: the first row of its number. A previous
// report with an error value among its texts may have it after all.
bool is_new_goal(const Report& report, const Goal& goal);

// The goals of the previous report, in its order, that the report lacks; none when an error value
// stands among the report's texts, for it may be the number of each.
std::vector<const Goal*> dropped_goals(const Report& report);

// The annual goal and the P that differ; in P blank counts as 0.
std::vector<Column> changed_plan(const Goal& before, const Goal& now);

// The quarters up to `last` whose A differ; blank and 0 do.
std::vector<Quarter> changed_achieved(const Goal& before, const Goal& now, Quarter last);

// Those of text, unit, kind and components that differ. Texts compare as compared_text() has them
// (coded_text.hpp), units folded, kinds as they are recognised, components as sets of goals, folded
// when one is malformed.
std::vector<Column> changed_identity(const Goal& before, const Goal& now);

}  // namespace poa
