// SPDX-License-Identifier: MPL-2.0
// THE table of functions: what each is called, what the function wizard says of it, and one example
// that the tests run in a real office.
//
// Names and the order of arguments are permanent (idl/names.txt); texts may be bettered. From this
// table generate.cpp writes the registry file that Calc reads and the README's table; bodies are in
// addin/functions and never generated.
#pragma once

#include <string_view>

#include "catalog/function.hpp"
#include "catalog/reports.hpp"

namespace poa::catalog {

// The component that has the functions (idl/mx/poa).
inline constexpr std::string_view kService = "mx.poa.Funciones";
inline constexpr std::string_view kInterface = "mx.poa.XFunciones";

namespace detail {

inline constexpr Argument kKind{
    "tipo",
    true,
    {"Opcional. Tipo de meta: SUMA (si se omite), INTEGRADORA, CONSTANTE, ULTIMO o PROMEDIO.",
     "Optional. Kind of goal: SUMA (when omitted), INTEGRADORA, CONSTANTE, ULTIMO or PROMEDIO."}};

inline constexpr Argument kAbsoluto[] = {
    {"avances",
     false,
     {"Obligatorio. Las ocho celdas P y A de los cuatro trimestres, o sólo las cuatro A, en un "
      "renglón o una columna.",
      "Required. The eight cells P and A of the four quarters, or the four A alone, in a row or a "
      "column."}},
    kKind,
    {"trimestre",
     true,
     {"Opcional. Trimestre del informe: 1 a 4 (4 si se omite) o un texto como OCT-DIC.",
      "Optional. Quarter of the report: 1 to 4 (4 when omitted) or a text such as OCT-DIC."}},
};

inline constexpr Argument kRelativo[] = {
    {"absoluto",
     false,
     {"Obligatorio. El avance absoluto; una celda en blanco cuenta como 0.",
      "Required. The absolute progress; a blank cell counts as 0."}},
    {"meta",
     false,
     {"Obligatorio. La meta anual; una celda en blanco cuenta como 0.",
      "Required. The annual goal; a blank cell counts as 0."}},
    {"decimales",
     true,
     {"Opcional. Decimales del porcentaje, de 0 (si se omite) a 6.",
      "Optional. Decimals of the percent, from 0 (when omitted) to 6."}},
};

}  // namespace detail

inline constexpr Function kFunctions[] = {
    {"absoluto",
     "POA_ABSOLUTO",
     {"Avance absoluto de una meta al trimestre, según su tipo; 0 si nada se ha capturado.",
      "Absolute progress of a goal at the quarter, by its kind; 0 when nothing is captured."},
     detail::kAbsoluto,
     {"POA_ABSOLUTO({1,4,1,1,1,4,1,2})", "11"}},
    {"relativo",
     "POA_RELATIVO",
     {"Avance relativo: absoluto entre meta anual, como fracción redondeada al entero de por "
      "ciento.",
      "Relative progress: absolute over annual goal, a fraction rounded to the whole percent."},
     detail::kRelativo,
     {"POA_RELATIVO(9,8)", "1.13"}},
    {"hallazgos",
     "POA_HALLAZGOS",
     {"Los hallazgos de una tabla de metas, uno por renglón: fila, meta, regla, severidad, celda y "
      "mensaje. Fórmula matricial.",
      "The findings of a table of goals, one a row: row, goal, rule, severity, cell and message. "
      "Array formula."},
     detail::kHallazgos,
     {"INDEX(POA_HALLAZGOS(A1:O3),1,4)", "OK"}},
    {"version",
     "POA_VERSION",
     {"Versión instalada de POA Calc, como número: 10203 es la 1.2.3.",
      "Installed version of POA Calc, as a number: 10203 is 1.2.3."},
     {},
     {"POA_VERSION()", "100"}},
    {"validar",
     "POA_VALIDAR",
     {"Revisa una meta: OK, o un renglón por hallazgo con su regla, severidad y mensaje. Sólo se "
      "revisan las celdas que se dan.",
      "Checks one goal: OK, or a line for each finding with its rule, severity and message. Only "
      "the cells that are given are checked."},
     detail::kValidar,
     {"POA_VALIDAR({1,1,1,1,1,1,1,1},4)", "OK"}},
    {"resumen",
     "POA_RESUMEN",
     {"Cuántas metas de una tabla están cumplidas, rebasadas, no cumplidas y sin avance, y cuántos "
      "hallazgos hay de cada severidad: ocho renglones de rótulo y número. Fórmula matricial.",
      "How many goals of a table are fulfilled, exceeded, unfulfilled and without progress, and "
      "how "
      "many findings there are of each severity: eight rows of label and number. Array formula."},
     detail::kResumen,
     {"INDEX(POA_RESUMEN(A1:O3),1,1)", "Metas"}},
    {"lineas",
     "POA_LINEAS",
     {"Las claves de línea de acción de un texto, en su orden, cada una una vez, separadas por "
      "coma.",
      "The action-line codes of a text, in order, each once, separated by commas."},
     detail::kLineas,
     {R"(POA_LINEAS("02.4.1 y 2.6.1"))", "2.4.1, 2.6.1"}},
    {"lineasFaltantes",
     "POA_LINEAS_FALTANTES",
     {"Las líneas de acción de una meta que no están en el encabezado; vacío si están todas.",
      "The action lines of a goal that the header lacks; empty when it has them all."},
     detail::kLineasFaltantes,
     {R"(POA_LINEAS_FALTANTES("2.4.1, 2.6.1",{"2.4.1 INFRAESTRUCTURA"}))", "2.6.1"}},
    {"clave",
     "POA_CLAVE",
     {"La clave con que empieza un texto; vacío si no tiene.",
      "The code that a text begins with; empty when it has none."},
     detail::kCodedText,
     {R"(POA_CLAVE("54101 DIRECCIÓN"))", "54101"}},
    {"descripcion",
     "POA_DESCRIPCION",
     {"Lo que sigue a la clave de un texto y a su puntuación.",
      "What follows the code of a text and its punctuation."},
     detail::kCodedText,
     {R"(POA_DESCRIPCION("100.- Dirigir"))", "Dirigir"}},
};

}  // namespace poa::catalog
