// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace poa {

// Whether a text opens as the form has a goal's: a number, a dash, a word; "300.- Texto",
// "303.-Realizar", "304 – Texto".
bool opens_goal(std::string_view text);

// Where the text of a goal stands in a row of a scan. A text that opens as the form has it is one;
// where none does, one that opens with a number, before figures, and one without any number before
// as many figures as only a goal has. nullopt for a row that begins no goal.
std::optional<std::size_t> goal_text_at(const std::vector<std::string>& cells);

// Puts a number that stands in a cell of its own before a goal's text into the text's: "300.-"
// before any text that it makes one, and "300" before the first text of a row of figures.
void join_parted_number(std::vector<std::string>& cells);

}  // namespace poa
