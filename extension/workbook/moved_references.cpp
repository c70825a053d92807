// SPDX-License-Identifier: MPL-2.0
#include "workbook/moved_references.hpp"

#include <cstddef>
#include <regex>

namespace poa::extension {
namespace {

// What is passed over: a text, the name of a sheet in quotation marks, and anything that goes on as
// a name, a function or the cell of another sheet does. Then a cell, or a range of cells.
const std::regex& words() {
  static const std::regex kWords(
      R"re("(?:[^"]|"")*"|'(?:[^']|'')*'\.\$?[A-Z]{1,3}\$?[0-9]+(?::\$?[A-Z]{1,3}\$?[0-9]+)?)re"
      R"re(|\$?[\w.]*\.\$?[A-Z]{1,3}\$?[0-9]+(?::\$?[A-Z]{1,3}\$?[0-9]+)?)re"
      R"re(|(\$?[A-Z]{1,3}\$?)([0-9]{1,7})(?::(\$?[A-Z]{1,3}\$?)([0-9]{1,7}))?(?![\w.(])|[\w.]+)re");
  return kWords;
}

// A row as formulas count it, from 1.
std::int32_t moved_row(std::int32_t row, std::int32_t first,
                       const std::vector<std::int32_t>& places) {
  const std::int32_t goal = row - 1 - first;
  if (goal < 0 || static_cast<std::size_t>(goal) >= places.size()) return row;
  return first + places[static_cast<std::size_t>(goal)] + 1;
}

}  // namespace

std::string moved_references(std::string_view formula, std::int32_t first,
                             const std::vector<std::int32_t>& places) {
  std::string moved;
  std::string rest(formula);
  for (std::smatch word; std::regex_search(rest, word, words()); rest = word.suffix()) {
    moved += word.prefix();
    const bool within_a_row = word[2].matched && (!word[4].matched || word[4] == word[2]);
    if (!within_a_row) {
      moved += word.str();
      continue;
    }
    const std::string row = std::to_string(moved_row(std::stoi(word[2]), first, places));
    moved += word.str(1) + row;
    if (word[4].matched) moved += ":" + word.str(3) + row;
  }
  return moved + rest;
}

}  // namespace poa::extension
