// SPDX-License-Identifier: MPL-2.0
#include "naive.hpp"

#include <algorithm>
#include <tuple>

#include "unicode.hpp"

namespace poa::property {

void Marks::add(const Row& row, const std::string& rule, Severity severity, Column column) {
  const std::u32string id = naive_fold(rule);
  const std::vector<std::u32string> ids = reviewed_ids(row);
  const bool reviewed = severity == Severity::Warning && is_reviewable(id) &&
                        std::find(ids.begin(), ids.end(), id) != ids.end();
  marks_.push_back({row.row, row.number ? std::to_string(*row.number) : "", rule,
                    reviewed ? Severity::Notice : severity, column, reviewed});
}

void Marks::add_header(const std::string& rule, Severity severity, const std::string& goal) {
  marks_.push_back({0, goal, rule, severity, std::nullopt, false});
}

std::vector<Mark> Marks::sorted() const {
  std::vector<Mark> marks = marks_;
  const auto place = [](const Mark& mark) {
    return std::make_tuple(mark.row == 0, mark.row, mark.severity, mark.rule, mark.column);
  };
  std::stable_sort(marks.begin(), marks.end(),
                   [&](const Mark& left, const Mark& right) { return place(left) < place(right); });
  return marks;
}

// Columns count from 1 in the words of the form.
Column column_numbered(std::size_t number) { return column_at(number - 1); }
Column planned_column(int quarter) {
  return column_numbered(3 + 2 * static_cast<std::size_t>(quarter));
}
Column achieved_column(int quarter) {
  return column_numbered(4 + 2 * static_cast<std::size_t>(quarter));
}

const Row* row_with(const std::vector<Row>& rows, int number) {
  for (const Row& row : rows) {
    if (row.number == number) return &row;
  }
  return nullptr;
}

std::optional<bool> lack(const std::vector<Row>& rows, int number) {
  if (row_with(rows, number) != nullptr) return false;
  for (const Row& row : rows) {
    if (!row.text) return std::nullopt;
  }
  return true;
}

std::vector<Mark> naive_marks(const GivenForm& form) {
  const Sheet sheet = read_sheet(form);
  Marks marks;
  for (const Row& row : sheet.rows) {
    naive_arit(sheet, row, marks);
    naive_totals(sheet, row, marks);
    naive_per(sheet, row, marks);
    naive_obs(sheet, row, marks);
    naive_cod(sheet, row, marks);
    naive_est(sheet, row, marks);
    naive_fmt(sheet, row, marks);
    naive_cmp(sheet, row, marks);
  }
  naive_cod_header(sheet, marks);
  naive_est_header(sheet, marks);
  naive_cmp_header(sheet, marks);
  naive_fir_header(sheet, marks);
  return marks.sorted();
}

}  // namespace poa::property
