// SPDX-License-Identifier: MPL-2.0
#include "domain/import/heading_block.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "domain/form/amount.hpp"
#include "domain/import/printed_text.hpp"

namespace poa {
namespace {

std::string_view at(const HeadingRow& row, std::size_t column) {
  return column < row.size() ? std::string_view(row[column]) : std::string_view();
}

// "TIPO" of "TIPO (no se imprime)".
std::string_view without_note(std::string_view heading) {
  return heading.substr(0, heading.find(" (", 1));
}

}  // namespace

HeadingRow heading_row(const SourceRow& row) {
  constexpr std::size_t kMostColumns = 100;
  constexpr std::size_t kLongest = 80;
  HeadingRow words;
  if (row.cells.size() > kMostColumns) return words;
  for (const Cell& cell : row.cells) {
    const auto* text = std::get_if<std::string>(&cell);
    if (Amount::from_cell(cell).known() != nullptr) return {};
    if (text != nullptr && text->size() > kLongest) return {};
    words.push_back(text == nullptr ? "" : printed_words(without_note(*text)));
  }
  return words;
}

HeadingBlock::HeadingBlock(std::span<const HeadingRow> rows) : rows_(rows) {
  std::size_t width = 0;
  for (const HeadingRow& row : rows_) width = std::max(width, row.size());
  for (std::size_t column = 0; column < width; ++column) meanings_.push_back(meaning(column));
  give_quarters();
}

std::size_t HeadingBlock::understood() const {
  return static_cast<std::size_t>(
      std::count_if(meanings_.begin(), meanings_.end(),
                    [](const HeadingMeaning& meaning) { return meaning.whole(); }));
}

bool HeadingBlock::anything_in(std::size_t from, std::size_t to, std::size_t column) const {
  for (std::size_t row = from; row < to; ++row) {
    if (!at(rows_[row], column).empty()) return true;
  }
  return false;
}

// A cell's own words, or those of the merged cell that it belongs to.
std::string_view HeadingBlock::words(std::size_t row, std::size_t column) const {
  if (!at(rows_[row], column).empty()) return at(rows_[row], column);
  if (anything_in(0, row, column) || !anything_in(row + 1, rows_.size(), column)) return {};
  for (std::size_t left = column; left > 0; --left) {
    if (!at(rows_[row], left - 1).empty()) return at(rows_[row], left - 1);
  }
  return {};
}

// Of all rows together, or of the lower ones: the upper may be a title above several columns.
HeadingMeaning HeadingBlock::meaning(std::size_t column) const {
  HeadingMeaning partly;
  for (std::size_t first = 0; first < rows_.size(); ++first) {
    std::string joined;
    for (std::size_t row = first; row < rows_.size(); ++row) {
      const std::string_view part = words(row, column);
      if (!part.empty()) joined.append(joined.empty() ? "" : " ").append(part);
    }
    HeadingMeaning found = meaning_of_heading(joined);
    if (found.whole()) return found;
    if (!partly.anything()) partly = std::move(found);
  }
  return partly;
}

void HeadingBlock::give_quarters() {
  std::vector<HeadingMeaning*> figures;
  for (HeadingMeaning& meaning : meanings_) {
    if (meaning.figure) figures.push_back(&meaning);
  }
  if (figures.size() != 2 * kQuarters.size()) return;
  for (std::size_t at = 0; at < figures.size(); ++at) {
    const auto expected =
        at % 2 == 0 ? HeadingMeaning::Figure::Planned : HeadingMeaning::Figure::Achieved;
    if (figures[at]->quarter || figures[at]->figure != expected) return;
  }
  for (std::size_t at = 0; at < figures.size(); ++at) figures[at]->quarter = kQuarters[at / 2];
}

}  // namespace poa
