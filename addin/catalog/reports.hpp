// SPDX-License-Identifier: MPL-2.0
// The arguments of the functions of whole tables: what they share is said once.
#pragma once

#include "catalog/function.hpp"

namespace poa::catalog::detail {

inline constexpr Argument kTable{
    "tabla",
    false,
    {"Obligatorio. Los renglones de metas con las 15, 16 o 17 columnas del formato, sin los "
     "encabezados.",
     "Required. The goal rows with the form's 15, 16 or 17 columns, without the headings."}};

inline constexpr Argument kReportQuarter{
    "trimestre",
    true,
    {"Opcional. Trimestre del informe: 1 a 4 o un texto como OCT-DIC. Si se omite, el del "
     "encabezado; si tampoco está, 4.",
     "Optional. Quarter of the report: 1 to 4 or a text such as OCT-DIC. When omitted, the "
     "header's; failing that, 4."}};

inline constexpr Argument kCatalogue{
    "catalogo",
    true,
    {"Opcional. Las líneas de acción del encabezado, con o sin texto.",
     "Optional. The header's action lines, with or without their text."}};

inline constexpr Argument kHeader{"encabezado",
                                  true,
                                  {"Opcional. Dos columnas: etiqueta (RAMO, TRIMESTRE, …) y valor.",
                                   "Optional. Two columns: label (RAMO, TRIMESTRE, …) and value."}};

inline constexpr Argument kUnits{
    "unidades",
    true,
    {"Opcional. El catálogo de unidades de medida.", "Optional. The catalogue of measure units."}};

inline constexpr Argument kTolerance{
    "tolerancia",
    true,
    {"Opcional. Desviación que no pide observación, de 0 (si se omite) a menos de 1: 0.1 es 10 %.",
     "Optional. Deviation that needs no remark, from 0 (when omitted) to below 1: 0.1 is 10 %."}};

inline constexpr Argument kHallazgos[] = {
    kTable,
    kReportQuarter,
    kCatalogue,
    kHeader,
    kUnits,
    kTolerance,
    {"renglones",
     true,
     {"Opcional. Cuántos renglones devolver: rellena con vacíos o corta y dice cuántos faltan.",
      "Optional. How many rows to return: pads with blanks, or cuts and says how many are left "
      "out."}},
};

}  // namespace poa::catalog::detail
