// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

#include "domain/rules/summary.hpp"
#include "domain/values/number.hpp"

namespace poa {

// What a report is to be thought of.
enum class Standing { Ready, ToReview, NotReady, Unreviewed };

// By its counts; a report without goals has nothing that could be reviewed.
Standing standing(const Summary& summary);

// How such a line begins: "LISTO", "REVISAR", "NO LISTO", "SIN REVISAR".
std::string_view standing_name(Standing standing);

// Returns the line that people read first: whether the report may be signed, and its counts. The
// workbook says the same by formulas, and a test holds the two against each other.
//   "SIN METAS: capture la primera"                        no goal
//   "NO LISTO: 2 errores · 1 advertencia · 3 avisos"       not to be signed
//   "REVISAR: 1 advertencia · 3 avisos"                    to be reviewed or justified
//   "LISTO PARA FIRMA · 3 avisos"                          may be signed
// Counts of 0 are left out. What a person decided is named: reviewed advertencias, which are no
// longer counted among the avisos, and a tolerance that is not 0 ("LISTO PARA FIRMA · 3
// advertencias revisadas · 2 avisos · tolerancia 10%").
std::string verdict(const Summary& summary, const Number& tolerance);

// The line of a report that cannot be judged: "SIN REVISAR: " and the reason.
std::string unreviewed(std::string_view reason);

// Returns whether such a line says that the report may be signed.
bool is_ready(std::string_view verdict);

}  // namespace poa
