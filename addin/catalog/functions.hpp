// SPDX-License-Identifier: MPL-2.0
// THE table of functions: what each is called, what the function wizard says of it, and one example
// that the tests run in a real office.
//
// Names and the order of arguments are permanent (idl/names.txt); texts may be bettered. From this
// table generate.cpp writes the registry file that Calc reads and the README's table; bodies are in
// addin/functions and never generated.
#pragma once

#include <string_view>

#include "catalog/figures.hpp"
#include "catalog/function.hpp"

namespace poa::catalog {

// The component that has the functions (idl/mx/poa).
inline constexpr std::string_view kService = "mx.poa.Funciones";
inline constexpr std::string_view kInterface = "mx.poa.XFunciones";

namespace detail {

inline constexpr Argument kAbsoluto[] = {
    {"avances",
     false,
     {"Obligatorio. Las ocho celdas P y A de los cuatro trimestres, o sólo las cuatro A, en un "
      "renglón o una columna.",
      "Required. The eight cells P and A of the four quarters, or the four A alone, in a row or a "
      "column."}},
    kKind,
    kQuarter,
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

inline constexpr Argument kHallazgos[] = {
    {"tabla",
     false,
     {"Obligatorio. Los renglones de metas con las 15, 16 o 17 columnas del formato, sin los "
      "encabezados.",
      "Required. The goal rows with the form's 15, 16 or 17 columns, without the headings."}},
    {"trimestre",
     true,
     {"Opcional. Trimestre del informe: 1 a 4 o un texto como OCT-DIC. Si se omite, el del "
      "encabezado; si tampoco está, 4.",
      "Optional. Quarter of the report: 1 to 4 or a text such as OCT-DIC. When omitted, the "
      "header's; failing that, 4."}},
    {"catalogo",
     true,
     {"Opcional. Las líneas de acción del encabezado, con o sin texto.",
      "Optional. The header's action lines, with or without their text."}},
    {"encabezado",
     true,
     {"Opcional. Dos columnas: etiqueta (RAMO, TRIMESTRE, …) y valor.",
      "Optional. Two columns: label (RAMO, TRIMESTRE, …) and value."}},
    {"unidades",
     true,
     {"Opcional. El catálogo de unidades de medida.", "Optional. The catalogue of measure units."}},
    kTolerance,
    {"renglones",
     true,
     {"Opcional. Cuántos renglones devolver: rellena con vacíos o corta y dice cuántos faltan.",
      "Optional. How many rows to return: pads with blanks, or cuts and says how many are left "
      "out."}},
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
    {"programado",
     "POA_PROGRAMADO",
     {"Lo programado de una meta al trimestre, según su tipo; 0 si nada se ha capturado.",
      "What a goal has planned up to the quarter, by its kind; 0 when nothing is captured."},
     detail::kProgramado,
     {"POA_PROGRAMADO({3,4,2,1,1,4,1,2})", "7"}},
    {"avance",
     "POA_AVANCE",
     {"Avance a la fecha: alcanzado entre programado hasta el trimestre, como fracción. Vacío si "
      "no "
      "hay ni uno ni otro; #N/D si hay avance sin programa.",
      "Progress to date: achieved over planned up to the quarter, a fraction. Blank when there is "
      "neither; #N/A when something is achieved and nothing planned."},
     detail::kAvance,
     {"POA_AVANCE({4,4,4,3,4,0,4,0},\"SUMA\",2)", "0.875"}},
    {"proyeccion",
     "POA_PROYECCION",
     {"Proyección al cierre: la fracción de la meta anual que se alcanzará si lo que falta sigue "
      "al "
      "ritmo de hoy. Sólo metas SUMA e INTEGRADORA.",
      "Projection: the fraction of the annual goal at year's end if what is left goes on at "
      "today's "
      "pace. Only goals SUMA and INTEGRADORA."},
     detail::kProyeccion,
     {"POA_PROYECCION({100,90,100,80,100,0,100,0},400,\"SUMA\",2)", "0.85"}},
    {"semaforo",
     "POA_SEMAFORO",
     {"Semáforo de un avance a la fecha (POA_AVANCE): REBASADA, VERDE, AMARILLO o ROJO.",
      "Traffic light of a progress to date (POA_AVANCE): REBASADA, VERDE, AMARILLO or ROJO."},
     detail::kSemaforo,
     {"POA_SEMAFORO(0.875)", "AMARILLO"}},
    {"requiereObservacion",
     "POA_REQUIERE_OBSERVACION",
     {"1 si lo alcanzado en el trimestre se desvía de lo programado y pide una observación; si no, "
      "0.",
      "1 when what the quarter achieved deviates from its plan and needs a remark, else 0."},
     detail::kRequiereObservacion,
     {"POA_REQUIERE_OBSERVACION({1,1,1,1,1,1,4,2})", "1"}},
    {"numero",
     "POA_NUMERO",
     {"El número que dice un texto, con o sin comas de millares; vacío si el texto está vacío.",
      "The number that a text says, with or without group commas; blank for a blank text."},
     detail::kNumero,
     {"POA_NUMERO(\"1,770\")", "1770"}},
    {"trimestre",
     "POA_TRIMESTRE",
     {"El trimestre, 1 a 4, de una fecha o de un texto que nombra un trimestre o un mes.",
      "The quarter, 1 to 4, of a date or of a text that names a quarter or a month."},
     detail::kTrimestre,
     {"POA_TRIMESTRE(DATE(2023,10,15))", "4"}},
    {"periodo",
     "POA_PERIODO",
     {"El periodo como lo escribe el formato: OCTUBRE-DICIEMBRE 2023.",
      "The period as the form writes it: OCTUBRE-DICIEMBRE 2023."},
     detail::kPeriodo,
     {"POA_PERIODO(\"OCT-DIC\",2023)", "OCTUBRE-DICIEMBRE 2023"}},
    {"distribuir",
     "POA_DISTRIBUIR",
     {"Reparte una meta anual entera en los cuatro trimestres, sin que sobre ni falte nada. "
      "Fórmula "
      "matricial de cuatro columnas.",
      "Shares a whole annual goal out over the four quarters, with nothing left over. Array "
      "formula "
      "of four columns."},
     detail::kDistribuir,
     {"INDEX(POA_DISTRIBUIR(10),1,2)", "3"}},
};

}  // namespace poa::catalog
