// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

namespace poa {

// The ways in which a goal's quarters make its year (column 16, section 3): SUMA, INTEGRADORA,
// CONSTANTE, ULTIMO, PROMEDIO, DESCENDENTE.
enum class GoalKind { Sum, Total, Constant, Latest, Average, Descending };

// The kind that a text names, ignoring case, accents and runs of white space; synonyms of section 3
// count. A blank text is SUMA; nullopt for any other text.
std::optional<GoalKind> parse_goal_kind(std::string_view text);

// "SUMA", "INTEGRADORA", …
std::string_view kind_name(GoalKind kind);

// SUMA and INTEGRADORA: the year is the sum of its quarters.
constexpr bool adds_up(GoalKind kind) { return kind == GoalKind::Sum || kind == GoalKind::Total; }

// DESCENDENTE: a figure to be brought down. Less is better, and all that is compared with a plan is
// turned around.
constexpr bool less_is_better(GoalKind kind) { return kind == GoalKind::Descending; }

}  // namespace poa
