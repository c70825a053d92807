// SPDX-License-Identifier: MPL-2.0
// The arguments of the functions of progress, figures and quarters, for their rows in
// functions.hpp; first those that several functions share.
#pragma once

#include "catalog/function.hpp"

namespace poa::catalog::detail {

inline constexpr Argument kKind{
    "tipo",
    true,
    {"Opcional. Tipo de meta: SUMA (si se omite o está en blanco), INTEGRADORA, CONSTANTE, ULTIMO, "
     "PROMEDIO o DESCENDENTE.",
     "Optional. Kind of goal: SUMA (when omitted or blank), INTEGRADORA, CONSTANTE, ULTIMO, "
     "PROMEDIO or DESCENDENTE."}};

inline constexpr Argument kQuarter{
    "trimestre",
    true,
    {"Opcional. Trimestre del informe: 1 a 4 (4 si se omite) o un texto como OCT-DIC, T4 u octubre.",
     "Optional. Quarter of the report: 1 to 4 (4 when omitted) or a text such as OCT-DIC, T4 or "
     "octubre."}};

inline constexpr Argument kTolerance{
    "tolerancia",
    true,
    {"Opcional. Desviación que no pide observación, de 0 (si se omite) a menos de 1: 0.1 es 10 %.",
     "Optional. Deviation that needs no remark, from 0 (when omitted) to below 1: 0.1 is 10 %."}};

inline constexpr Argument kEightCells{
    "avances",
    false,
    {"Obligatorio. Las ocho celdas P y A de los cuatro trimestres, en un renglón o una columna.",
     "Required. The eight cells P and A of the four quarters, in a row or a column."}};

inline constexpr Argument kUnroundedDecimals{
    "decimales",
    true,
    {"Opcional. Decimales del porcentaje, de 0 a 6; una celda en blanco cuenta como 0. Si se "
     "omite, "
     "no se redondea.",
     "Optional. Decimals of the percent, from 0 to 6; a blank cell counts as 0. When omitted, "
     "nothing is rounded."}};

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
    {"tipo",
     true,
     {"Opcional. Tipo de meta. Sólo DESCENDENTE cambia el resultado: meta entre absoluto, y vacío "
      "sin absoluto. Si se omite, absoluto entre meta.",
      "Optional. Kind of goal. Only DESCENDENTE changes the result: goal over absolute, and blank "
      "without an absolute. When omitted, absolute over goal."}},
};

inline constexpr Argument kProgramado[] = {kEightCells, kKind, kQuarter};

inline constexpr Argument kAvance[] = {kEightCells, kKind, kQuarter, kUnroundedDecimals};

inline constexpr Argument kProyeccion[] = {
    kEightCells,
    {"meta",
     false,
     {"Obligatorio. La meta anual; una celda en blanco cuenta como 0, y entonces el resultado es "
      "#N/D.",
      "Required. The annual goal; a blank cell counts as 0, and then the result is #N/A."}},
    kKind,
    kQuarter,
    kUnroundedDecimals,
};

inline constexpr Argument kSemaforo[] = {
    {"avance",
     false,
     {"Obligatorio. El avance a la fecha como fracción, el de POA_AVANCE: 0.9 es 90 %. Una celda "
      "en "
      "blanco cuenta como 0; un texto vacío da vacío.",
      "Required. The progress to date as a fraction, as of POA_AVANCE: 0.9 is 90 %. A blank cell "
      "counts as 0; an empty text gives an empty text."}},
    {"verde",
     true,
     {"Opcional. Desde qué avance es VERDE: 0.9 si se omite; una celda en blanco cuenta como 0.",
      "Optional. From which progress on it is VERDE: 0.9 when omitted; a blank cell counts as 0."}},
    {"amarillo",
     true,
     {"Opcional. Desde qué avance es AMARILLO: 0.7 si se omite, y no más que verde; una celda en "
      "blanco cuenta como 0.",
      "Optional. From which progress on it is AMARILLO: 0.7 when omitted, and not above verde; a "
      "blank cell counts as 0."}},
    {"rebasada",
     true,
     {"Opcional. Arriba de qué avance es REBASADA: 1.1 si se omite, y no menos que verde; una "
      "celda "
      "en blanco cuenta como 0.",
      "Optional. Above which progress it is REBASADA: 1.1 when omitted, and not below verde; a "
      "blank cell counts as 0."}},
};

inline constexpr Argument kRequiereObservacion[] = {kEightCells, kQuarter, kTolerance};

inline constexpr Argument kNumero[] = {
    {"texto",
     false,
     {"Obligatorio. Un texto como 1,770 o 45,121.5; un número queda como está y una celda en "
      "blanco "
      "cuenta como 0.",
      "Required. A text such as 1,770 or 45,121.5; a number stays as it is and a blank cell counts "
      "as 0."}},
};

inline constexpr Argument kTrimestre[] = {
    {"fechaOTexto",
     false,
     {"Obligatorio. Una fecha, un número de trimestre (1 a 4) o un texto como T4, IV, 4o. "
      "trimestre, OCT-DIC, octubre, 15/11/2023 o del 1 de octubre al 31 de diciembre de 2023. Un "
      "texto que nombra dos trimestres, y una celda en blanco, dan error.",
      "Required. A date, a number of a quarter (1 to 4) or a text such as T4, IV, 4o. trimestre, "
      "OCT-DIC, octubre, 15/11/2023 (day before month) or del 1 de octubre al 31 de diciembre de "
      "2023. A text that names two quarters, and a blank cell, give an error."}},
};

inline constexpr Argument kPeriodo[] = {
    {"trimestre",
     false,
     {"Obligatorio. El trimestre: 1 a 4 o un texto como OCT-DIC, T4 u octubre; una celda en blanco "
      "da error.",
      "Required. The quarter: 1 to 4 or a text such as OCT-DIC, T4 or octubre; a blank cell gives "
      "an error."}},
    {"ejercicio",
     true,
     {"Opcional. El año, de cuatro cifras; si se omite o está en blanco, sólo los meses.",
      "Optional. The year, of four digits; when omitted or blank, the months alone."}},
};

inline constexpr Argument kDistribuir[] = {
    {"meta",
     false,
     {"Obligatorio. La meta anual por repartir, un número entero; una celda en blanco cuenta como "
      "0.",
      "Required. The annual goal to share out, a whole number; a blank cell counts as 0."}},
    {"pesos",
     true,
     {"Opcional. Cuatro números, en un renglón o una columna: cuánto pesa cada trimestre; una "
      "celda "
      "en blanco cuenta como 0. Partes iguales si se omite.",
      "Optional. Four numbers, in a row or a column: how much each quarter weighs; a blank cell "
      "counts as 0. Equal parts when omitted."}},
};

}  // namespace poa::catalog::detail
