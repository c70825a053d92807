// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/import/heading_words.hpp"
#include "domain/import/source_table.hpp"

namespace poa {

// The words (printed_text.hpp) of each cell of a row, without a note in parentheses; none for a row
// that can be no row of headings: one with a figure, a long text, or very many cells.
using HeadingRow = std::vector<std::string>;
HeadingRow heading_row(const SourceRow& row);

// Headings of a block of rows, read together: one may be broken over the rows, and a blank cell
// beside one is merged with it where something stands below. P and A without a quarter are those of
// the four quarters if there are eight of them.
class HeadingBlock {
 public:
  // `rows` must not be empty, and live as long.
  explicit HeadingBlock(std::span<const HeadingRow> rows);

  // By column.
  const std::vector<HeadingMeaning>& meanings() const { return meanings_; }
  // How many of them are whole.
  std::size_t understood() const;

 private:
  bool anything_in(std::size_t from, std::size_t to, std::size_t column) const;
  std::string_view words(std::size_t row, std::size_t column) const;
  HeadingMeaning meaning(std::size_t column) const;
  void give_quarters();

  std::span<const HeadingRow> rows_;
  std::vector<HeadingMeaning> meanings_;
};

}  // namespace poa
