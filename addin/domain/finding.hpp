// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "domain/calendar/quarter.hpp"

namespace poa {

// How grave a finding is (section 4), gravest first: do not sign; review or justify; information.
enum class Severity { Error, Warning, Notice };

// "error", "advertencia", "aviso".
std::string_view severity_name(Severity severity);

// The cell that a finding is about. The value of a table cell is its column (section 1), from 1.
enum class Field {
  Lines = 1,
  Text = 2,
  Unit = 3,
  Annual = 4,
  Planned1 = 5,
  Achieved1 = 6,
  Planned2 = 7,
  Achieved2 = 8,
  Planned3 = 9,
  Achieved3 = 10,
  Planned4 = 11,
  Achieved4 = 12,
  Absolute = 13,
  Relative = 14,
  Remarks = 15,
  Kind = 16,
  Components = 17,
  Header = 18
};

Field planned_field(Quarter quarter);
Field achieved_field(Quarter quarter);

// The field's name in section 4: "meta anual", "T1 programado" …
std::string_view field_name(Field field);

struct Finding {
  std::size_t row;        // 1-based in the table; 0 for the header and for a goal by itself.
  std::string goal;       // The goal number as text; "" when there is none.
  std::string_view rule;  // The rule's id; it outlives every finding.
  Severity severity;
  Field field;
  std::string message;  // Spanish: names the goal and the figures and says what to do.
};

// The finding in one line: "ARIT-03 error: Meta 300: …".
std::string to_line(const Finding& finding);

}  // namespace poa
