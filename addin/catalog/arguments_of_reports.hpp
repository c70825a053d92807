// SPDX-License-Identifier: MPL-2.0
// The arguments of the functions of goals, whole tables and texts, for their rows in functions.hpp:
// what they share is said once.
#pragma once

#include "catalog/arguments_of_figures.hpp"
#include "catalog/function.hpp"

namespace poa::catalog::detail {

inline constexpr Argument kTable{
    "tabla",
    false,
    {"Obligatorio. Los renglones de metas con las 15, 16, 17 o 18 columnas del formato, sin los "
     "encabezados.",
     "Required. The goal rows with the form's 15, 16, 17 or 18 columns, without the headings."}};

inline constexpr Argument kReportQuarter{
    "trimestre",
    true,
    {"Opcional. Trimestre del informe: 1 a 4 o un texto como OCT-DIC, T4 u octubre. Si se omite, el "
     "del encabezado; si tampoco está, 4.",
     "Optional. Quarter of the report: 1 to 4 or a text such as OCT-DIC, T4 or octubre. When "
     "omitted, the header's; failing that, 4."}};

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

inline constexpr Argument kPrevious{
    "anterior",
    true,
    {"Opcional. La tabla del reporte anterior del mismo año, con sus 15, 16, 17 o 18 columnas y sin "
     "celdas con error: se dice qué cambió. Si se omite o está en blanco, no se compara.",
     "Optional. The table of the previous report of the same year, with its 15, 16, 17 or 18 "
     "columns and without error cells: what changed is said. When omitted or blank, nothing is "
     "compared."}};

inline constexpr Argument kPreviousQuarter{
    "trimestreAnterior",
    true,
    {"Opcional. Trimestre del reporte anterior, no después del que se revisa. Si se omite, el que "
     "le precede.",
     "Optional. Quarter of the previous report, not after the one that is checked. When omitted, "
     "the one before it."}};

inline constexpr Argument kAuthorisation{
    "autorizacion",
    true,
    {"Opcional. El oficio que autoriza cambiar metas: con él, un cambio es advertencia y no error. "
     "Si se omite o está en blanco, no hay autorización.",
     "Optional. The letter that allows changes of goals: with it a change is a warning, not an "
     "error. When omitted or blank, there is none."}};

inline constexpr Argument kHallazgos[] = {
    kTable,
    kReportQuarter,
    kCatalogue,
    kHeader,
    kUnits,
    kTolerance,
    {"renglones",
     true,
     {"Opcional. Cuántos renglones devolver, hasta 32768: rellena con vacíos o corta y dice "
      "cuántos "
      "faltan.",
      "Optional. How many rows to return, up to 32768: pads with blanks, or cuts and says how many "
      "are left out."}},
    kPrevious,
    kPreviousQuarter,
    kAuthorisation,
};

inline constexpr Argument kResumen[] = {
    kTable,     kReportQuarter, kCatalogue,       kHeader,        kUnits,
    kTolerance, kPrevious,      kPreviousQuarter, kAuthorisation,
};

inline constexpr Argument kValidar[] = {
    {"avances",
     false,
     {"Obligatorio. Las ocho celdas P y A de los cuatro trimestres, en un renglón o una columna; "
      "con sólo las cuatro A no se revisa lo programado.",
      "Required. The eight cells P and A of the four quarters, in a row or a column; with the four "
      "A alone, what was planned is not checked."}},
    {"meta",
     false,
     {"Obligatorio. La meta anual. Una celda en blanco cuenta como 0; D2:D2 la deja en blanco.",
      "Required. The annual goal. A blank cell counts as 0; D2:D2 leaves it blank."}},
    {"absoluto",
     true,
     {"Opcional. El avance absoluto; si se omite no se revisa. Una celda en blanco cuenta como 0; "
      "M2:M2 la deja en blanco.",
      "Optional. The absolute progress; not checked when omitted. A blank cell counts as 0; M2:M2 "
      "leaves it blank."}},
    {"relativo",
     true,
     {"Opcional. El acumulado relativo; si se omite no se revisa. Una celda en blanco cuenta como "
      "0; N2:N2 la deja en blanco.",
      "Optional. The relative progress; not checked when omitted. A blank cell counts as 0; N2:N2 "
      "leaves it blank."}},
    {"observaciones",
     true,
     {"Opcional. La celda de observaciones; si se omite no se revisa si hacen falta.",
      "Optional. The cell of the remarks; when omitted, whether they are needed is not checked."}},
    kKind,
    kQuarter,
    {"lineas",
     true,
     {"Opcional. La celda de las líneas de acción; si se omite no se revisan.",
      "Optional. The cell of the action lines; not checked when omitted."}},
    kCatalogue,
    kTolerance,
    {"texto",
     true,
     {"Opcional. El texto de la meta, como 100.- Dirigir: da su número a los mensajes. Si se omite "
      "no se revisa.",
      "Optional. The goal's text, such as 100.- Dirigir: gives its number to the messages. Not "
      "checked when omitted."}},
};

inline constexpr Argument kLineas[] = {
    {"texto",
     false,
     {"Obligatorio. Las líneas de acción como están escritas, separadas por coma, espacio, renglón "
      "o «y»; una celda en blanco no tiene ninguna.",
      "Required. The action lines as they are written, separated by comma, space, line break or "
      "«y»; a blank cell has none."}},
};

inline constexpr Argument kLineasFaltantes[] = {
    {"lineas",
     false,
     {"Obligatorio. Las líneas de acción de la meta, como están escritas.",
      "Required. The goal's action lines, as they are written."}},
    {"catalogo",
     false,
     {"Obligatorio. El rango de las líneas de acción del encabezado, con o sin texto.",
      "Required. The range of the header's action lines, with or without their text."}},
};

inline constexpr Argument kCodedText[] = {
    {"texto",
     false,
     {"Obligatorio. Un texto que empieza con su clave, como 54101 DIRECCIÓN o 100.- Dirigir.",
      "Required. A text that begins with its code, such as 54101 DIRECCIÓN or 100.- Dirigir."}},
};

}  // namespace poa::catalog::detail
