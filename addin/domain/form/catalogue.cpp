// SPDX-License-Identifier: MPL-2.0
#include "domain/form/catalogue.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>
#include <utility>

#include "domain/values/distinct.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

std::vector<std::string> folded_tokens(const std::vector<std::string_view>& tokens) {
  std::vector<std::string> folded;
  folded.reserve(tokens.size());
  for (const std::string_view token : tokens) folded.push_back(fold(token));
  return folded;
}

template <class Map>
const typename Map::mapped_type* found(const Map& map, const typename Map::key_type& key) {
  const auto place = map.find(key);
  return place == map.end() ? nullptr : &place->second;
}

bool is_code(std::string_view token) { return parse_action_line(token).has_value(); }

}  // namespace

Catalogue::Catalogue(const std::vector<std::string>& entries) {
  for (const std::string& entry : entries) {
    if (is_blank(entry)) continue;
    if (const auto line = leading_action_line(entry)) {
      lines_.push_back(*line);
      describe(*line, entry);
    } else {
      entries_without_code_.emplace_back(trim(entry));
    }
  }
  lines_ = distinct(std::move(lines_));
  sorted_lines_.assign(lines_.begin(), lines_.end());
  std::sort(sorted_lines_.begin(), sorted_lines_.end());
  entries_without_code_ = distinct(std::move(entries_without_code_));
}

void Catalogue::describe(const ActionLine& line, std::string_view entry) {
  const std::vector<std::string_view> tokens = tokens_of(entry);
  Tokens text = folded_tokens(tokens);
  const std::string opening = std::move(text.front());
  text.erase(text.begin());
  has_codes_in_texts_ = has_codes_in_texts_ || std::any_of(text.begin(), text.end(), is_code);
  if (!is_code(tokens.front())) texts_after_openings_[opening].insert(text);
  if (!text.empty()) texts_[line].insert(std::move(text));
}

std::size_t Catalogue::entry_length(const Tokens& tokens, std::size_t at,
                                    const std::optional<ActionLine>& code) const {
  const Texts* texts = code ? found(texts_, *code) : found(texts_after_openings_, tokens[at]);
  if (texts == nullptr) return 0;
  const auto after = std::span(tokens).subspan(at + 1);
  std::size_t longest = 0;
  for (const Tokens& text : *texts) {
    const auto opening = after.first(std::min(text.size(), after.size()));
    if (std::equal(text.begin(), text.end(), opening.begin(), opening.end()))
      longest = std::max(longest, text.size() + 1);
  }
  return longest;
}

ActionLines Catalogue::read(std::string_view lines) const {
  const std::vector<std::string_view> tokens = tokens_of(lines);
  const Tokens folded = folded_tokens(tokens);
  ActionLines read;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    auto code = parse_action_line(tokens[at]);
    const std::size_t length = entry_length(folded, at, code);
    if (length > 0) code = leading_action_line(tokens[at]);
    if (code)
      read.codes.push_back(*code);
    else
      read.bad_tokens.emplace_back(tokens[at]);
    if (length > 0) at += length - 1;
  }
  return distinct(std::move(read));
}

bool Catalogue::contains(const ActionLine& line) const {
  return std::binary_search(sorted_lines_.begin(), sorted_lines_.end(), line);
}

std::vector<ActionLine> Catalogue::missing(const std::vector<ActionLine>& lines) const {
  std::vector<ActionLine> missing;
  std::copy_if(lines.begin(), lines.end(), std::back_inserter(missing),
               [this](const ActionLine& line) { return !contains(line); });
  return missing;
}

std::optional<Catalogue> read_catalogue(const CellTable& table) {
  std::vector<std::string> entries;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = 0; column < table.columns(); ++column) {
      const Cell& cell = table.at(row, column);
      if (!is_blank_cell(cell)) entries.push_back(cell_text(cell));
    }
  }
  if (entries.empty()) return std::nullopt;
  return Catalogue(entries);
}

}  // namespace poa
