// SPDX-License-Identifier: MPL-2.0
// The arguments of the functions of texts and of whole tables: what they share is said once.
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
    {"Opcional. Las líneas de acción del encabezado, con o sin texto. Si se omite, no se revisa "
     "que estén ahí las de cada meta.",
     "Optional. The header's action lines, with or without their text. When omitted, those of the "
     "goals are not looked up in it."}};

inline constexpr Argument kHeader{
    "encabezado",
    true,
    {"Opcional. Dos columnas, etiqueta y valor: RAMO, PROGRAMA, UNIDAD EJECUTORA, FINALIDAD, "
     "FUNCIÓN, SUBFUNCIÓN, EJE (puede repetirse), EJERCICIO, TRIMESTRE. Si se omite, el encabezado "
     "no se revisa.",
     "Optional. Two columns, label and value: RAMO, PROGRAMA, UNIDAD EJECUTORA, FINALIDAD, "
     "FUNCIÓN, SUBFUNCIÓN, EJE (may repeat), EJERCICIO, TRIMESTRE. When omitted, the header is not "
     "checked."}};

inline constexpr Argument kUnits{
    "unidades",
    true,
    {"Opcional. El catálogo de unidades de medida, como Informe o Apoyo. Si se omite, no se revisa "
     "cómo están escritas.",
     "Optional. The catalogue of measure units, such as Informe or Apoyo. When omitted, their "
     "spelling is not checked."}};

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
