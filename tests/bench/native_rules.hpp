// SPDX-License-Identifier: MPL-2.0
// The rules of the form as somebody who knows Calc well writes them with Calc's own functions: one
// cell a rule and goal, which says how many findings of the rule the goal has, and columns beside
// the table for what several rules need. Repeated numbers are found through FREQUENCY, in linear
// time; for repeated texts (EST-05) Calc 7.4 has nothing better than to look through the table.
//
// They are right for the tables of sample_faults.hpp and for any quarter, not for whatever a form
// may hold: `integra` is one range of goals that stand together, action lines are separated by
// ", ", accents are those of Spanish vowels, the tolerance is 0. They write no message and no
// severity by quarter. Where this favours a side, it is theirs.
//
// Left out is what looks at the header or at the first goal alone: COD-04 to 06, EST-03, EST-04.
#pragma once

#include <string>
#include <vector>

namespace poa::bench {

// A column beside the table. In the formula `[name]` is the cell in the same row of another column,
// or of a column of the table, `[c1]` to `[c17]`; `[[name]]` is the whole column; `[T]`, `[KINDS]`,
// `[CODES]`, `[UNITS]`, `[STEMS]`, `[LEAST]` and `[TIMES]` are the quarter, the lists, the least
// number and how often each number occurs.
struct NativeColumn {
  std::string name;
  std::string formula;
};

// What several rules need, then the rules, named by their ids.
std::vector<NativeColumn> native_helpers();
std::vector<NativeColumn> native_rules();

// A measure unit, or the cell that holds it, as FMT-01 compares it.
std::string native_stem(const std::string& unit);

}  // namespace poa::bench
