// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "domain/form/column.hpp"
#include "domain/form/goal_number.hpp"

namespace poa {

// The gravity of a finding (section 4), gravest first: do not sign; review or justify; information.
enum class Severity { Error, Warning, Notice };

// "error", "advertencia", "aviso".
std::string_view severity_name(Severity severity);

struct Finding {
  std::optional<std::size_t>
      row;  // 1-based in the table; none for the header and a goal by itself.
  std::optional<GoalNumber> goal;
  std::string_view rule;  // The rule's id; it outlives every finding.
  Severity severity;
  std::optional<Column> column;  // None for the header.
  std::string message;           // Spanish: names the goal and the figures and says what to do.
  bool reviewed = false;  // An advertencia that a person has accepted (column 18): now an aviso.
};

// The name of the cell that the finding is about (section 4): its column's, or "encabezado".
std::string_view cell_name(const Finding& finding);

// The finding in one line: "ARIT-03 error: Meta 300: …".
std::string to_line(const Finding& finding);

}  // namespace poa
