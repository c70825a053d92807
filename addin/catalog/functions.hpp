// SPDX-License-Identifier: MPL-2.0
// THE table of functions: what each is called, what the function wizard says of it, and one example
// that the tests run in a real office.
//
// Names and the order of arguments are permanent (idl/names.txt); texts may be bettered. The
// arguments of a function are in one of the headers arguments_of_*.hpp, where what several
// functions share is said once. From this table generate.cpp writes the registry file that Calc
// reads, the manual's chapter of functions and the README's table; bodies are in addin/functions
// and never generated.
#pragma once

#include <string_view>

#include "catalog/arguments_of_figures.hpp"
#include "catalog/arguments_of_reports.hpp"
#include "catalog/function.hpp"

namespace poa::catalog {

// The component that has the functions (idl/mx/poa).
inline constexpr std::string_view kService = "mx.poa.Funciones";
inline constexpr std::string_view kInterface = "mx.poa.XFunciones";
// The one that says why they give an error (addin/functions/component.hpp).
inline constexpr std::string_view kExplainingService = "mx.poa.FuncionesExplicadas";

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
      "ciento; de una meta DESCENDENTE, meta anual entre absoluto.",
      "Relative progress: absolute over annual goal, a fraction rounded to the whole percent; of a "
      "goal DESCENDENTE, annual goal over absolute."},
     detail::kRelativo,
     {"POA_RELATIVO(9,8)", "1.13"}},
    {"hallazgos",
     "POA_HALLAZGOS",
     {"Los hallazgos de una tabla de metas, uno por renglón: severidad, regla, meta, celda, mensaje "
      "y fila. Fórmula matricial.",
      "The findings of a table of goals, one a row: severity, rule, goal, cell, message and row. "
      "Array formula."},
     detail::kHallazgos,
     {"INDEX(POA_HALLAZGOS(A1:O3),1,1)", "OK"}},
    {"version",
     "POA_VERSION",
     {"Versión instalada de POA Calc, como número: 10203 es la 1.2.3.",
      "Installed version of POA Calc, as a number: 10203 is 1.2.3."},
     {},
     {"POA_VERSION()", "10000"}},
    {"programado",
     "POA_PROGRAMADO",
     {"Lo programado de una meta al trimestre, según su tipo; 0 si nada se ha capturado.",
      "What a goal has planned up to the quarter, by its kind; 0 when nothing is captured."},
     detail::kProgramado,
     {"POA_PROGRAMADO({3,4,2,1,1,4,1,2})", "7"}},
    {"avance",
     "POA_AVANCE",
     {"Avance a la fecha: alcanzado entre programado hasta el trimestre, como fracción; de una "
      "meta DESCENDENTE, programado entre alcanzado. Vacío si no hay ni uno ni otro; #N/D si falta "
      "el que divide.",
      "Progress to date: achieved over planned up to the quarter, a fraction; of a goal "
      "DESCENDENTE, planned over achieved. Blank when there is neither; #N/A when the one to divide "
      "by is missing."},
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
     {"El trimestre, 1 a 4, de una fecha o de un texto que nombra un trimestre, o meses o días de "
      "uno solo.",
      "The quarter, 1 to 4, of a date or of a text that names a quarter, or months or days of one "
      "quarter."},
     detail::kTrimestre,
     {"POA_TRIMESTRE(\"julio, agosto y septiembre\")", "3"}},
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
     {"Cuántas metas de una tabla están cumplidas, rebasadas, no cumplidas y sin avance en el año, "
      "cuántos hallazgos hay de cada severidad y cuántas metas están en verde, amarillo, rojo o "
      "rebasadas a la fecha: doce renglones de rótulo y número. Fórmula matricial.",
      "How many goals of a table are fulfilled, exceeded, unfulfilled and without progress in the "
      "year, how many findings there are of each severity, and how many goals are green, yellow, "
      "red or exceeded to date: twelve rows of label and number. Array formula."},
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
