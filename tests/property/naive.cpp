// SPDX-License-Identifier: MPL-2.0
#include "naive.hpp"

#include <algorithm>
#include <tuple>

namespace poa::property {

void Marks::add(const Row& row, const std::string& rule, Severity severity, Field field) {
  marks_.push_back({row.row, row.number ? std::to_string(*row.number) : "", rule, severity, field});
}

void Marks::add_header(const std::string& rule, Severity severity) {
  marks_.push_back({0, "", rule, severity, Field::Header});
}

std::vector<Mark> Marks::sorted() const {
  std::vector<Mark> marks = marks_;
  const auto place = [](const Mark& mark) {
    return std::make_tuple(mark.row == 0, mark.row, mark.severity, mark.rule, mark.field);
  };
  std::stable_sort(marks.begin(), marks.end(),
                   [&](const Mark& left, const Mark& right) { return place(left) < place(right); });
  return marks;
}

Field planned_column(int quarter) { return static_cast<Field>(3 + 2 * quarter); }
Field achieved_column(int quarter) { return static_cast<Field>(4 + 2 * quarter); }

const Row* row_with(const Sheet& sheet, int number) {
  for (const Row& row : sheet.rows) {
    if (row.number == number) return &row;
  }
  return nullptr;
}

std::vector<Mark> naive_marks(const Form& form) {
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
  }
  naive_cod_header(sheet, marks);
  naive_est_header(sheet, marks);
  return marks.sorted();
}

}  // namespace poa::property
