// SPDX-License-Identifier: MPL-2.0
// The functions of Calc, one a method of idl/mx/poa/XFunciones.idl: values in, domain, values out.
//
// The catalogue (catalog/functions.hpp) and the form's sections 2 to 4 say what each means, which
// arguments it takes and what it gives for blanks and errors. An argument that cannot be read
// throws (arguments/argument.hpp); results.hpp has the types of results. Functions are pure: the
// same cells give the same result on every PC.
#pragma once

#include <string>

#include "domain/values/cell.hpp"
#include "domain/values/failure.hpp"
#include "functions/arguments/argument.hpp"
#include "uno/sheet_proxies.hpp"

namespace poa::functions {

// The most rows of a result. Calc itself takes the square of their number in time to lay out a
// matrix of texts: a second for these, half an hour for as many as a sheet has.
inline constexpr int kMostRows = 32'768;

[[nodiscard]] double absoluto(const TableArgument& avances, const Argument& tipo,
                              const Argument& trimestre);

// A fraction, or blank when there is neither progress nor goal, or no progress of a DESCENDENTE.
[[nodiscard]] Result<Cell> relativo(const Argument& absoluto, const Argument& meta,
                                    const Argument& decimales, const Argument& tipo);

// Rows of six cells: Severidad, Regla, Meta, Celda, Mensaje, Fila.
[[nodiscard]] CellTable hallazgos(const RangeArgument& tabla, const Argument& trimestre,
                                  const Argument& catalogo, const Argument& encabezado,
                                  const Argument& unidades, const Argument& tolerancia,
                                  const Argument& renglones, const Argument& anterior,
                                  const Argument& trimestre_anterior, const Argument& autorizacion);

[[nodiscard]] double version();

[[nodiscard]] double programado(const TableArgument& avances, const Argument& tipo,
                                const Argument& trimestre);

// A fraction, or blank when nothing was due and nothing was done.
[[nodiscard]] Result<Cell> avance(const TableArgument& avances, const Argument& tipo,
                                  const Argument& trimestre, const Argument& decimales);

// A fraction.
[[nodiscard]] Result<Cell> proyeccion(const TableArgument& avances, const Argument& meta,
                                      const Argument& tipo, const Argument& trimestre,
                                      const Argument& decimales);

// The light's name; "" for a blank progress.
[[nodiscard]] std::string semaforo(const Argument& avance, const Argument& verde,
                                   const Argument& amarillo, const Argument& rebasada);

// 1 or 0.
[[nodiscard]] double requiere_observacion(const TableArgument& avances, const Argument& trimestre,
                                          const Argument& tolerancia);

// A number, or blank for a blank text.
[[nodiscard]] Cell numero(const Argument& texto);

// `documento` is the document that asks, no argument of the user: its null date counts.
[[nodiscard]] double trimestre(const uno::Ref<uno::XPropertySet>& documento,
                               const Argument& fecha_o_texto);

[[nodiscard]] std::string periodo(const Argument& trimestre, const Argument& ejercicio);

// One row of four cells.
[[nodiscard]] CellTable distribuir(const Argument& meta, const Argument& pesos);

// "OK", or a line for each finding. A cell of the goal that cannot be read is a finding; it is not
// refused.
[[nodiscard]] std::string validar(const TableArgument& avances, const Argument& meta,
                                  const Argument& absoluto, const Argument& relativo,
                                  const Argument& observaciones, const Argument& tipo,
                                  const Argument& trimestre, const Argument& lineas,
                                  const Argument& catalogo, const Argument& tolerancia,
                                  const Argument& texto);

// Twelve rows of a label and a count.
[[nodiscard]] CellTable resumen(const RangeArgument& tabla, const Argument& trimestre,
                                const Argument& catalogo, const Argument& encabezado,
                                const Argument& unidades, const Argument& tolerancia,
                                const Argument& anterior, const Argument& trimestre_anterior,
                                const Argument& autorizacion);

// The codes of the text, each once, joined by ", "; "" when there is none.
[[nodiscard]] std::string lineas(const TextArgument& texto);

// The same for the codes that the catalogue lacks; a catalogue of blanks lacks them all.
[[nodiscard]] std::string lineas_faltantes(const TextArgument& lineas,
                                           const TableArgument& catalogo);

// The code that opens the text, "" when there is none, and what follows it.
[[nodiscard]] std::string clave(const TextArgument& texto);
[[nodiscard]] std::string descripcion(const TextArgument& texto);

}  // namespace poa::functions
