// SPDX-License-Identifier: MPL-2.0
#include "domain/finding.hpp"

#include <array>

namespace poa {

std::string_view severity_name(Severity severity) {
  constexpr std::array<std::string_view, 3> kNames{"error", "advertencia", "aviso"};
  return kNames[static_cast<std::size_t>(severity)];
}

Field planned_field(Quarter quarter) {
  return static_cast<Field>(static_cast<int>(Field::Planned1) + 2 * (quarter.number() - 1));
}

Field achieved_field(Quarter quarter) {
  return static_cast<Field>(static_cast<int>(Field::Achieved1) + 2 * (quarter.number() - 1));
}

std::string_view field_name(Field field) {
  constexpr std::array<std::string_view, 18> kNames{
      "líneas",        "texto",         "unidad",       "meta anual",    "T1 programado",
      "T1 alcanzado",  "T2 programado", "T2 alcanzado", "T3 programado", "T3 alcanzado",
      "T4 programado", "T4 alcanzado",  "absoluto",     "relativo",      "observaciones",
      "tipo",          "integra",       "encabezado"};
  return kNames[static_cast<std::size_t>(field) - 1];
}

std::string to_line(const Finding& finding) {
  return std::string(finding.rule)
      .append(" ")
      .append(severity_name(finding.severity))
      .append(": ")
      .append(finding.message);
}

}  // namespace poa
