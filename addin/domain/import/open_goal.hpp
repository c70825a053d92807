// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/import/scanned_line.hpp"

namespace poa {

// Whether a cell holds codes of action lines and nothing else.
bool holds_codes(const std::string& cell);

// A goal to which further rows of its scan may go: texts that were broken over several lines, and
// the rest of its row. What is put together that way is noted in the line.
class OpenGoal {
 public:
  explicit OpenGoal(ScannedLine line);

  bool has_figures() const noexcept { return figures_at_.has_value(); }
  // Its percentage is there, and with it the last of its figures.
  bool complete() const noexcept { return complete_; }
  const ScannedLine& line() const noexcept { return line_; }

  // Takes a row that goes on with the goal; its cells must not all be "". A row of figures behind
  // the percentage does not, and is left out: a page number, a date.
  void go_on(const std::vector<std::string>& cells, std::size_t row);

 private:
  void note_figures(std::size_t from);
  void add_figures(const std::vector<std::string>& cells);
  void add_texts(const std::vector<std::string>& cells);
  void add_text(Column column, std::size_t at, const std::string& text);
  Column column_of_lone(const std::string& text) const;
  Column column_at(std::size_t at) const;

  ScannedLine line_;
  bool complete_ = false;
  std::optional<std::size_t> figures_at_;  // Where its figures begin.
};

}  // namespace poa
