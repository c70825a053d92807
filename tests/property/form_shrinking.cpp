// SPDX-License-Identifier: MPL-2.0
#include <cstddef>
#include <functional>

#include "cell_generator.hpp"
#include "form_generator.hpp"

namespace poa::property {
namespace {

using Change = std::function<void(const CellTable&)>;

CellTable without_row(const CellTable& table, std::size_t dropped) {
  CellTable result(table.rows() - 1, table.columns());
  for (std::size_t row = 0; row < result.rows(); ++row) {
    for (std::size_t column = 0; column < result.columns(); ++column)
      result.at(row, column) = table.at(row < dropped ? row : row + 1, column);
  }
  return result;
}

// Fewer rows first, then blank and plainer cells.
void simplify(const CellTable& table, const Change& use) {
  for (std::size_t row = 0; row < table.rows(); ++row) use(without_row(table, row));
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = 0; column < table.columns(); ++column) {
      for (const Cell& cell : simpler_cells(table.at(row, column))) {
        CellTable changed = table;
        changed.at(row, column) = cell;
        use(changed);
      }
    }
  }
}

void simplify_list(const GivenForm& form, std::optional<CellTable> GivenForm::*list,
                   std::vector<GivenForm>& simpler) {
  if (!(form.*list)) return;
  simpler.push_back(form);
  (simpler.back().*list).reset();
  simplify(*(form.*list), [&](const CellTable& table) {
    simpler.push_back(form);
    simpler.back().*list = table;
  });
}

}  // namespace

std::vector<GivenForm> simpler_forms(const GivenForm& form) {
  std::vector<GivenForm> simpler;
  simplify_list(form, &GivenForm::previous, simpler);
  simplify_list(form, &GivenForm::signatures, simpler);
  simplify_list(form, &GivenForm::header, simpler);
  simplify_list(form, &GivenForm::catalogue, simpler);
  simplify_list(form, &GivenForm::units, simpler);
  if (form.tolerance != "0") {
    simpler.push_back(form);
    simpler.back().tolerance = "0";
  }
  if (form.previous_quarter) {
    simpler.push_back(form);
    simpler.back().previous_quarter.reset();
  }
  if (!form.authorisation.empty()) {
    simpler.push_back(form);
    simpler.back().authorisation.clear();
  }
  simplify(form.table, [&](const CellTable& table) {
    simpler.push_back(form);
    simpler.back().table = table;
  });
  return simpler;
}

}  // namespace poa::property
