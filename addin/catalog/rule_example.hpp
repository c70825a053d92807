// SPDX-License-Identifier: MPL-2.0
// The example of a rule as a report that can be checked.
//
// The clean report from which each example starts: its first goals as shorthand has them; a header
// with every value, TRIMESTRE 4; the action line 2.1.1; the units Apoyo, Informe and Sesión;
// tolerance 0. Nothing fires on it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/rule_entry.hpp"
#include "domain/form/form.hpp"
#include "domain/rules/check.hpp"

namespace poa::catalog {

// The parts between the "|", without the white space around them; "" is one empty part.
std::vector<std::string> parts_of(std::string_view text);

CellTable example_table(const RuleExample& example);

// The cells of the whole report that an example stands for.
struct ExampleCells {
  CellTable table;
  CellTable catalogue;
  CellTable header;
  CellTable units;
  std::optional<CellTable> previous;  // Of the third quarter.
  std::optional<CellTable> signatures;
};
ExampleCells example_cells(const RuleExample& example);

std::vector<Finding> findings_of(const RuleExample& example);

// The same report as a form.
Form example_form(const RuleExample& example);

}  // namespace poa::catalog
