// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "domain/form/given_cells.hpp"
#include "domain/report/report.hpp"
#include "domain/rules/finding.hpp"

namespace poa {

// Every finding of the rules of section 4, in its order: table rows in order; within a row errors,
// then advertencias, then avisos, each by rule id and column; the header last. Empty when the
// report is clean. The time is linear in the rows.
std::vector<Finding> check(const Report& report);

// The same findings in the same order, handed on goal by goal and then those of the header, to
// whoever keeps few of many; `take` may move them away.
void check(const Report& report, const std::function<void(std::span<Finding>)>& take);

// The findings of one goal by itself, in the same order: those of the row rules whose cells were
// given and that look at no other row. They name no row. Empty when the cells are of no goal.
std::vector<Finding> check(const GivenCells& cells, ReportOptions options);

}  // namespace poa
