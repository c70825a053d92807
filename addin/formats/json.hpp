// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "domain/form/form.hpp"
#include "domain/values/failure.hpp"

namespace poa::formats {

// The data of a report as JSON, `tmm-f004/2`: docs/datos/ describes it for those who read such
// files, with a JSON Schema.
//
// The list of units of measure and the previous report are not part of it.

// The largest text that is read, in bytes, and how deep arrays and objects may lie in each other.
inline constexpr std::size_t kLargestJson = 10'000'000;
inline constexpr std::size_t kDeepestJson = 8;

// Reads what write_json() writes, and whatever else the schema allows. Blank texts are blank cells.
// The member `cierre`, which a closed report has, may be there and is passed over.
//
// Strict: what is not exactly such a report is a Failure, whose message says in Spanish where in
// the text it is, by the line and column where reading stopped or by the names of the members: no
// JSON, no UTF-8, a lone surrogate, a member that is unknown, missing or there twice, a value of
// another type, another `esquema`, more than kMostGoals goals, too large, too deep.
Result<Form> read_json(std::string_view text);

// UTF-8, the members in the order of the schema, every figure with as few digits as read back as
// the same double. A number in a text column is its plain decimal text, as the quarter is 1 to 4
// where its cell names one, and the year an integer where it reads as one. Left out are blank axes
// and action lines, and rows that are no goal. A text that is not UTF-8 has U+FFFD for what is not.
//
// So what is written reads as the same form, cell by cell, but for these; and as a form that is
// written as the same text again.
std::string write_json(const Form& form);

}  // namespace poa::formats
