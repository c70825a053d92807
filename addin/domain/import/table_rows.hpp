// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "domain/import/headings.hpp"
#include "domain/import/source_table.hpp"

namespace poa {

// Whether the text opens with a goal's number and punctuation behind it: "100.- Texto".
bool has_marked_number(std::string_view text);

// What can be told of a row of the source by itself, given the columns of the table. Rows are
// counted from 0; source and columns must outlive the object.
class TableRows {
 public:
  TableRows(const SourceTable& source, const TableColumns& columns);

  bool is_blank(std::size_t row) const;
  // The column METAS Y ACCIONES.
  std::string text(std::size_t row) const;
  // In the columns of figures; words alone are none.
  bool has_figures(std::size_t row) const;
  // Whether a goal may go on in it: something stands in a column of texts, and in that of the
  // action lines nothing but codes.
  bool may_go_on(std::size_t row) const;
  // Whether it begins with a goal's number, in a column of its own or opening the text, with
  // punctuation behind it; where no row of the table has that, opening it by itself or with figures
  // beside it.
  bool begins_with_number(std::size_t row) const;
  // The same, and it can be no value of a header.
  bool is_sure_goal(std::size_t row) const;
  // Of the columns, once more.
  bool is_heading(std::size_t row) const;
  // Whether a page begins so: headings, what also stands above the table, a page's number.
  bool is_repeated(std::size_t row) const;
  bool is_total(std::size_t row) const;
  // Whether its first cell is a label of the header, or the role of one who signs.
  bool begins_header(std::size_t row) const;
  // Whether rows are missing between it and the one above, or that one is blank.
  bool is_gap_before(std::size_t row) const;
  // Whether each cell of the row stands above one of the next row.
  bool stands_above_next(std::size_t row) const;

 private:
  const Cell& cell(std::size_t row, std::optional<std::size_t> place) const;
  bool has_number_apart(std::size_t row) const;

  const SourceTable& source_;
  const TableColumns& columns_;
  std::set<std::string> heads_;     // What stands above the table.
  std::set<std::string> headings_;  // Of its columns.
  bool numbered_ = false;  // Whether a row has a number apart or with punctuation behind it.
};

}  // namespace poa
