// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

#include "domain/calendar/quarter.hpp"

namespace poa {

// The quarter that a text names, whatever its case, accents, punctuation and dashes:
// - by its number: "4", "T4", "3Q", "4o. trimestre", "cuarto", "IV";
// - by months that lie in it: "setiembre", "OCT-DIC", "julio, agosto y septiembre", "oct a nov";
// - by one day or two that lie in it, day before month: "15 de agosto", "15/08/2025", "2025-08-15",
//   "1-15 de agosto", "del 1o. de julio al 30 de septiembre de 2025".
// A year of four digits, or of two behind what it is the year of, changes nothing: "T4 2023",
// "Oct-Dic 23". It may be said more than once, as long as all agrees: "T4 (octubre-diciembre)".
// nullopt for a blank text, and for whatever names no quarter, more than one ("T3 T4", "junio-
// julio"), a period that runs backwards or over two years, or leaves a doubt: "10" is no month, and
// "4/2023" may be April.
std::optional<Quarter> parse_quarter(std::string_view text);

}  // namespace poa
