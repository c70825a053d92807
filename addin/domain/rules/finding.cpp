// SPDX-License-Identifier: MPL-2.0
#include "domain/rules/finding.hpp"

#include <array>

namespace poa {

std::string_view severity_name(Severity severity) {
  constexpr std::array<std::string_view, 3> kNames{"error", "advertencia", "aviso"};
  return kNames[static_cast<std::size_t>(severity)];
}

std::string_view cell_name(const Finding& finding) {
  return finding.column ? column_name(*finding.column) : "encabezado";
}

std::string to_line(const Finding& finding) {
  return std::string(finding.rule)
      .append(" ")
      .append(severity_name(finding.severity))
      .append(": ")
      .append(finding.message);
}

}  // namespace poa
