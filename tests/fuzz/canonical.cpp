// SPDX-License-Identifier: MPL-2.0
// The canonical form of a report of any cells: one text, UTF-8, which reads as a form with the same
// one, however the form was written before. The first line of the input is the header, each other
// one a goal.
#include "formats/canonical.hpp"

#include <cstddef>
#include <string>
#include <utility>

#include "cells.hpp"
#include "domain/form/limits.hpp"
#include "formats/json.hpp"
#include "fuzz.hpp"

namespace poa::fuzz {
namespace {

Form form_of(const CellTable& cells) {
  Form form;
  std::size_t column = 0;
  const auto next = [&] { return cells.at(0, column++); };
  for (Cell Form::*field : {&Form::institution, &Form::administration, &Form::year, &Form::quarter,
                            &Form::tolerance, &Form::authorisation, &Form::branch, &Form::programme,
                            &Form::unit, &Form::purpose, &Form::function, &Form::subfunction})
    form.*field = next();
  for (auto* list : {&form.axes, &form.action_lines}) {
    list->push_back(next());
    list->push_back(next());
  }
  Cell role = next();
  form.signatures = {{std::move(role), next()}};
  form.table = CellTable(cells.rows() - 1, kColumns);
  for (std::size_t row = 1; row < cells.rows(); ++row) {
    for (std::size_t goal = 0; goal < kColumns; ++goal)
      form.table.at(row - 1, goal) = cells.at(row, goal);
  }
  return form;
}

void require_canonical_text(const std::string& text) {
  const std::string canonical = formats::canonical_text_of(text);
  require(is_utf8(canonical), "a canonical text is UTF-8");
  require(formats::canonical_text_of(canonical) == canonical, "a canonical text is canonical");
}

void require_canonical_figure(double number) {
  const double canonical = formats::canonical_figure(number);
  require(formats::canonical_figure(canonical) == canonical, "a canonical figure is canonical");
}

void require_canonical_cells(const CellTable& cells) {
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    for (std::size_t column = 0; column < cells.columns(); ++column) {
      const Cell& cell = cells.at(row, column);
      if (const auto* text = std::get_if<std::string>(&cell)) require_canonical_text(*text);
      if (const auto* number = std::get_if<double>(&cell)) require_canonical_figure(*number);
    }
  }
}

void require_same_again(const std::string& json, const std::string& canonical) {
  const auto read = formats::read_json(json);
  require(read.has_value(), "a canonical form reads");
  require(formats::canonical_text(read.value()) == canonical, "it is the same again");
}

}  // namespace

void run(std::string_view input) {
  const CellTable cells = cells_of(input, kColumns, kColumns);
  if (cells.rows() > kMostGoals) return;
  require_canonical_cells(cells);
  const Form form = form_of(cells);
  const std::string canonical = formats::canonical_text(form);
  require(is_utf8(canonical), "a canonical form is UTF-8");
  require_same_again(canonical, canonical);
  require_same_again(formats::write_json(formats::canonical_form(form)), canonical);
  // For bytes that are no UTF-8 the library writes more or fewer U+FFFD.
  if (is_utf8(input)) require_same_again(formats::write_json(form), canonical);
}

}  // namespace poa::fuzz
