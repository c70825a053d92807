// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

#include "domain/form/goal.hpp"

namespace poa {

// Tells what to type instead of a text that is no number, in a sentence that ends with a full stop:
// "62%" is 62 or 0.62; "-", "N/A" and "S/D" are a blank cell; "4 informes" is 4; "1/3" is a date or
// a fraction; "1,77" wants a point.
std::string advice_for_text(std::string_view text);

// Describes the first of the goal's annual goal, P and A that is a date which Calc made of a
// figure, as "1/3" becomes 46,025: a whole number from 40,000 to 60,000, which as dates are the
// years 2009 to 2064. The day is that of a document that counts from 1899-12-30, as nearly all do.
// "La celda «T1 alcanzado» (46,025) parece una fecha, el 3/1/2026: escriba ahí la cifra."; "" when
// none is.
std::string disguised_date_advice(const Goal& goal);

}  // namespace poa
