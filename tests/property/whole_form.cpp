// SPDX-License-Identifier: MPL-2.0
#include "whole_form.hpp"

#include <cstddef>
#include <string>

#include "cell_generator.hpp"
#include "domain/form/column.hpp"
#include "form_generator.hpp"
#include "formats/json.hpp"

namespace poa {

void showValue(const Form& form, std::ostream& stream) { stream << formats::write_json(form); }

}  // namespace poa

namespace poa::property {
namespace {

std::vector<Cell> list_of(const CellTable& column) {
  std::vector<Cell> list;
  for (std::size_t row = 0; row < column.rows(); ++row) list.push_back(column.at(row, 0));
  return list;
}

}  // namespace

Form whole(const GivenForm& given) {
  Form form;
  form.table = CellTable(given.table.rows(), kColumns);
  for (std::size_t row = 0; row < given.table.rows(); ++row) {
    for (std::size_t column = 0; column < given.table.columns(); ++column)
      form.table.at(row, column) = given.table.at(row, column);
  }
  if (given.header) read_header_cells(*given.header, form);
  form.quarter = static_cast<double>(given.quarter);
  form.tolerance = given.tolerance;
  if (given.catalogue) form.action_lines = list_of(*given.catalogue);
  if (given.units) form.measure_units = list_of(*given.units);
  return form;
}

namespace {

// A number that a sheet can hold, of any size.
double make_number(Dice& dice) {
  static const double kParts[] = {1, 0.01, 1e-7, 1.0 / 3, 1e15, 1e300, -0.5, 5e-324};
  return dice.between(-2000, 2000) * dice.one_of(kParts);
}

Cell make_any(Dice& dice) {
  static const char* const kTexts[] = {"1,770",
                                       "2023",
                                       "OCT-DIC",
                                       "4",
                                       "\"\\/\b\f\n\r\t\x01",
                                       "\u2028\u00E9\U0001F600",
                                       "null",
                                       "{\"error\": true}"};
  if (dice.percent(20)) return make_nothing(dice);
  if (dice.percent(10)) return CellError{};
  if (dice.percent(30)) return make_number(dice);
  return std::string(dice.one_of(kTexts));
}

}  // namespace

Form make_whole_form(Dice& dice) {
  Form form = whole(make_form(dice));
  for (Cell Form::*cell : {&Form::institution, &Form::administration, &Form::year, &Form::quarter,
                           &Form::tolerance, &Form::authorisation, &Form::branch})
    form.*cell = make_any(dice);
  for (std::size_t row = 0; row < form.table.rows(); ++row)
    form.table.at(row, dice.below(kColumns)) = make_any(dice);
  form.axes.push_back(make_any(dice));
  for (std::size_t count = dice.below(4); count > 0; --count)
    form.signatures.push_back({make_any(dice), make_any(dice)});
  return form;
}

std::vector<Form> no_simpler_forms(const Form& /*form*/) { return {}; }

}  // namespace poa::property
