// SPDX-License-Identifier: MPL-2.0
// Codes of action lines: the input as column 1, and its lines as a catalogue.
#include <algorithm>
#include <set>

#include "cells.hpp"
#include "domain/form/catalogue.hpp"
#include "domain/values/text.hpp"
#include "fuzz.hpp"

namespace poa::fuzz {
namespace {

template <class List>
bool distinct(const List& list) {
  return std::set(list.begin(), list.end()).size() == list.size();
}

void read_column(std::string_view text) {
  const ActionLines lines = read_action_lines(text);
  require(distinct(lines.codes) && distinct(lines.bad_tokens), "each code and token comes once");
  for (const std::string& token : lines.bad_tokens)
    require(!token.empty() && !parse_action_line(token), "a bad token is a text and no code");
  require(read_action_lines(to_text(lines.codes)).codes == lines.codes, "codes read again");
  const auto only_codes = parse_action_lines(text);
  require(only_codes.has_value() == lines.bad_tokens.empty(), "a token that is no code fails");
  if (!only_codes) require(!only_codes.error().message.empty(), "a failure says something");
  if (const auto code = parse_action_line(text))
    require(parse_action_line(code->to_text()) == code, "a code reads again");
}

void require_read_whole(const Catalogue& catalogue, const std::string& entry) {
  const auto code = leading_action_line(entry);
  if (!code) return;
  const ActionLines read = catalogue.read(entry);
  require(read.codes == std::vector{*code} && read.bad_tokens.empty(),
          "an entry pasted whole is its code");
}

void read_as_catalogue(std::string_view text) {
  std::vector<std::string> entries;
  for (const std::string_view line : split(text, "\n")) entries.push_back(plain(line));
  const Catalogue catalogue(entries);
  require(distinct(catalogue.lines()) && distinct(catalogue.entries_without_code()),
          "each line and entry comes once");
  for (const ActionLine& line : catalogue.lines())
    require(catalogue.contains(line), "a catalogue contains its lines");
  require(catalogue.missing(catalogue.lines()).empty(), "a catalogue lacks none of its lines");
  for (const std::string& entry : catalogue.entries_without_code())
    require(!leading_action_line(entry), "an entry without code has none");
  for (const std::string& entry : entries) require_read_whole(catalogue, entry);
}

}  // namespace

void run(std::string_view input) {
  read_column(input);
  read_as_catalogue(input);
  static_cast<void>(read_catalogue(cells_of(input, 1, 3)));
}

}  // namespace poa::fuzz
