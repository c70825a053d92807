// SPDX-License-Identifier: MPL-2.0
// The uses of an add-in's function that Calc itself loses in .xlsx. The office's own add-ins in the
// document (every_function.hpp) are the measure: ours may be lost where they are, and nowhere else.
// So the expectation holds in every version of the office, and becomes stricter by itself when a
// version loses less.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "calc/every_function.hpp"
#include "calc/use_facts.hpp"

namespace poa::office {

// The uses that LibreOffice 7.4 loses of every add-in; no other version loses more.
[[nodiscard]] const std::set<std::string>& uses_lost_in_xlsx();

[[nodiscard]] bool is_own(const UsedCall& call);

// Whether the use is a name that is told from its own cell, or by it: each version of the office
// makes something else of it in .xlsx, #REF! among it, of its own functions as of ours.
[[nodiscard]] bool is_told_from_its_cell(const std::string& what);

[[nodiscard]] bool is_lost(const Facts& found, const Facts& original, const UseOfCall& use);

// Whether `found` is how Calc keeps a formula whose function it does not find: with small letters.
[[nodiscard]] bool same_but_unknown(const std::string& found, const std::string& original);

// Returns the original's facts, but for the uses that are lost where the office's own function is.
[[nodiscard]] Facts expected_of_xlsx(const Facts& found, const Facts& original,
                                     const std::vector<UsedCall>& calls);

}  // namespace poa::office
