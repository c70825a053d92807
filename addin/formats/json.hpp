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

// Reads any text that the schema allows. Blank texts are blank cells. The member `cierre` of a
// closed report is passed over.
//
// Refuses every other text with a Failure whose message says in Spanish where the fault is, by the
// line and column where reading stopped or by the names of the members: no JSON, no UTF-8, a lone
// surrogate, a member that is unknown, missing or there twice, a value of another type, another
// `esquema`, more than kMostGoals goals, too many bytes, too many levels.
Result<Form> read_json(std::string_view text);

// Writes UTF-8, the members in the order of the schema. A figure has 15 significant digits at most,
// or as many as it takes to read the same double again. Some cells change their kind: a number in
// a text column becomes its plain decimal text, a quarter that is named becomes 1 to 4, and a year
// that reads as an integer becomes one; a number that is infinite becomes an error. Blank axes,
// blank action lines and rows that are no goal are left out. Bytes that are no UTF-8 become U+FFFD.
//
// But for these, the text reads as the same form again, cell by cell. That form is written as the
// same text.
std::string write_json(const Form& form);

}  // namespace poa::formats
