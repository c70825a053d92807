// SPDX-License-Identifier: MPL-2.0
#include "domain/import/goal_lines.hpp"

#include <utility>

#include "domain/import/table_rows.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

// The first row behind the goals: there the header, the signatures or notes begin.
class TableEnd {
 public:
  TableEnd(const TableRows& rows, std::size_t first, std::size_t count)
      : rows_(rows), first_(first), count_(count) {}

  std::size_t find() const {
    const std::size_t most = first_label();
    std::size_t end = most;
    while (end > first_ && !is_goal_or_sum(end - 1)) --end;
    while (end < most && !rows_.is_gap_before(end)) ++end;
    return end < count_ && !rows_.is_gap_before(end) ? without_names(end) : end;
  }

 private:
  // Behind the last row that is of the table for sure.
  std::size_t first_label() const {
    std::size_t label = first_;
    for (std::size_t row = first_; row < count_; ++row) {
      if (rows_.is_sure_goal(row) || rows_.is_heading(row)) label = row + 1;
    }
    while (label < count_ && !rows_.begins_header(label)) ++label;
    return label;
  }

  bool is_goal_or_sum(std::size_t row) const {
    return !rows_.is_blank(row) && !rows_.is_repeated(row) &&
           (rows_.begins_with_number(row) || rows_.has_figures(row));
  }

  // The names above the roles of those who sign, and a line to sign on.
  std::size_t without_names(std::size_t end) const {
    constexpr std::size_t kMost = 2;
    const std::size_t roles = end;
    while (end > first_ + 1 && end + kMost > roles && rows_.stands_above_next(end - 1) &&
           !is_goal_or_sum(end - 1))
      --end;
    return end;
  }

  const TableRows& rows_;
  std::size_t first_;
  std::size_t count_;
};

// The rows of the table, one after the other.
class RowSorter {
 public:
  RowSorter(const SourceTable& source, const TableColumns& columns)
      : columns_(columns), facts_(source, columns), rows_(source.size()) {
    for (std::size_t row = 0; row < source.size(); ++row) {
      rows_[row].number = source[row].number;
      if (facts_.is_blank(row)) rows_[row].meaning = RowMeaning::Blank;
    }
  }

  std::vector<ImportedRow> sorted() && {
    for (std::size_t row = columns_.headings; row < columns_.goals; ++row)
      take_as(row, RowMeaning::Heading);
    const std::size_t end = TableEnd(facts_, columns_.goals, rows_.size()).find();
    for (std::size_t row = columns_.goals; row < end; ++row) sort(row);
    return std::move(rows_);
  }

 private:
  void sort(std::size_t row) {
    if (rows_[row].meaning == RowMeaning::Blank) return;
    if (facts_.is_repeated(row)) return take_as(row, RowMeaning::RepeatedHead);
    if (facts_.begins_with_number(row)) return begin_goal(row);
    if (facts_.is_total(row)) return take_as(row, RowMeaning::Total);
    const bool figures = facts_.has_figures(row);
    const bool more = figures ? !has_figures_ : facts_.may_go_on(row);
    if (goals_ > 0 && more) return go_on(row);
    if (figures && has_a_word(facts_.text(row))) return begin_goal(row);
    rows_[row].reason = figures ? "Tiene cifras y ninguna meta: escriba su número y su texto."
                                : "No es de ninguna meta.";
  }

  void take_as(std::size_t row, RowMeaning meaning) {
    if (rows_[row].meaning != RowMeaning::Blank) rows_[row].meaning = meaning;
  }
  void begin_goal(std::size_t row) {
    rows_[row].meaning = RowMeaning::Goal;
    rows_[row].goal = goals_++;
    has_figures_ = facts_.has_figures(row);
  }
  void go_on(std::size_t row) {
    rows_[row].meaning = RowMeaning::Continuation;
    rows_[row].goal = goals_ - 1;
    has_figures_ = has_figures_ || facts_.has_figures(row);
  }

  const TableColumns& columns_;
  TableRows facts_;
  std::vector<ImportedRow> rows_;
  std::size_t goals_ = 0;
  bool has_figures_ = false;  // The last goal.
};

}  // namespace

std::vector<ImportedRow> goal_lines(const SourceTable& source, const TableColumns& columns) {
  return RowSorter(source, columns).sorted();
}

}  // namespace poa
