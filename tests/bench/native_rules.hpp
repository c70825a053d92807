// SPDX-License-Identifier: MPL-2.0
// Ten typical rules of the form as somebody who knows Calc well writes them with Calc's own
// functions: one cell a rule and goal, which says how many findings of the rule the goal has, and
// columns beside the table for what several rules need. Repeated numbers are found through
// FREQUENCY, in linear time; for repeated texts (EST-05) Calc 7.4 has nothing better than to look
// through the table.
//
// The ten are frozen: a new rule is not written here. They stand for what the rules do: ARIT-01
// (progress by kind of goal), ARIT-02 (percents), ARIT-03 (planned and annual), COD-01 (a look into
// the catalogue), EST-01 (numbers in a row), EST-05 (repeated texts), FMT-01 (units alike), OBS-01
// (a shortfall without a word), OBS-05 (what a remark says) and PER-04 (quarters against each
// other). POA_HALLAZGOS checks all of its rules beside them.
//
// They are right for the tables of sample_faults.hpp and for any quarter, not for whatever a form
// may hold: action lines are separated by ", ", accents are those of Spanish vowels, the tolerance
// is 0. They write no message and no severity by quarter. Where this favours a side, it is theirs.
#pragma once

#include <string>
#include <vector>

namespace poa::bench {

// A column beside the table. In the formula `[name]` is the cell in the same row of another column,
// or of a column of the table, `[c1]` to `[c18]`; `[[name]]` is the whole column; `[T]`, `[KINDS]`,
// `[CODES]`, `[UNITS]`, `[STEMS]`, `[LEAST]` and `[TIMES]` are the quarter, the lists, the least
// number and how often each number occurs.
struct NativeColumn {
  std::string name;
  std::string formula;
};

// The columns that several rules need, then the rules, named by their ids.
std::vector<NativeColumn> native_helpers();
std::vector<NativeColumn> native_rules();

// A measure unit, or the cell that holds it, as FMT-01 compares it.
std::string native_stem(const std::string& unit);

}  // namespace poa::bench
