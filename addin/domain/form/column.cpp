// SPDX-License-Identifier: MPL-2.0
#include "domain/form/column.hpp"

#include <string>

#include "domain/values/text.hpp"

namespace poa {

std::string_view column_name(Column column) {
  constexpr std::array<std::string_view, kColumns> kNames{
      "líneas",        "texto",         "unidad",       "meta anual",    "T1 programado",
      "T1 alcanzado",  "T2 programado", "T2 alcanzado", "T3 programado", "T3 alcanzado",
      "T4 programado", "T4 alcanzado",  "absoluto",     "relativo",      "observaciones",
      "tipo",          "integra",       "revisado"};
  return kNames[index(column)];
}

std::optional<Column> column_named(std::string_view name) {
  const std::string compared = fold(name);
  for (const Column column : kAllColumns) {
    if (fold(column_name(column)) == compared) return column;
  }
  return std::nullopt;
}

}  // namespace poa
