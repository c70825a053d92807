// SPDX-License-Identifier: MPL-2.0
#include "domain/form/column.hpp"

namespace poa {

std::string_view column_name(Column column) {
  constexpr std::array<std::string_view, kColumns> kNames{
      "líneas",        "texto",         "unidad",       "meta anual",    "T1 programado",
      "T1 alcanzado",  "T2 programado", "T2 alcanzado", "T3 programado", "T3 alcanzado",
      "T4 programado", "T4 alcanzado",  "absoluto",     "relativo",      "observaciones",
      "tipo",          "integra",       "revisado"};
  return kNames[index(column)];
}

}  // namespace poa
