// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "domain/report/report.hpp"
#include "domain/rules/finding.hpp"
#include "domain/values/cell.hpp"

namespace poa::property {

// Everything that POA_HALLAZGOS is given: the cells, nothing read yet.
struct GivenForm {
  CellTable table{0, 15};  // 15 to 18 columns.
  int quarter = 4;
  std::string tolerance = "0";  // A decimal in [0, 1), in ASCII.
  std::optional<CellTable> catalogue;
  std::optional<CellTable> header;  // Two columns.
  std::optional<CellTable> units;
  std::optional<CellTable> previous;  // The table of the report before this one.
  std::optional<int> previous_quarter;
  std::string authorisation;
  std::optional<CellTable> signatures;  // Roles and names, when it is closed for signing.
};

// A finding about a form without its message.
struct Mark {
  std::size_t row;   // 0 for the header.
  std::string goal;  // "" for none.
  std::string rule;
  Severity severity;
  std::optional<Column> column;  // None for the header.
  bool reviewed = false;

  friend bool operator==(const Mark&, const Mark&) = default;
};

std::ostream& operator<<(std::ostream& stream, const Mark& mark);

// The cells that are not blank, one a line, as a person can type them: "B2: 1.5". The table starts
// in row 1 of the column, whose name `sheet` may open: "Anterior.A".
void show_cells(const CellTable& table, char first_column, std::ostream& stream,
                const std::string& sheet = "");

// The form as a person can type it into Calc, with the formula; blank cells are left out.
void showValue(const GivenForm& form, std::ostream& stream);

// The form as the product reads it, and what it finds.
Report product_report(const GivenForm& form);
std::vector<Mark> product_marks(const GivenForm& form);

}  // namespace poa::property
