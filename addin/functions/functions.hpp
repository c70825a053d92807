// SPDX-License-Identifier: MPL-2.0
// The functions of Calc, one a method of idl/mx/poa/XFunciones.idl: values in, domain, values out.
//
// What each means, its arguments and what it gives for blanks and errors stands in the catalogue
// (catalog/functions.hpp) and in the form's sections 2 to 4. Failures carry the 1-based position of
// the argument and a Spanish message; how Calc shows them is failure_map.hpp's to say. Pure: the
// same cells give the same result on every PC.
#pragma once

#include <string>
#include <vector>

#include "domain/values/cell.hpp"
#include "domain/values/failure.hpp"
#include "functions/arguments/report_arguments.hpp"
#include "uno/sheet_proxies.hpp"
#include "uno/string.hpp"
#include "uno/value.hpp"

namespace poa::functions {

// The most rows of a result. Calc itself takes the square of their number in time to lay out a
// matrix of texts: a second for these, half an hour for as many as a sheet has.
inline constexpr int kMostRows = 32'768;

[[nodiscard]] Result<double> absoluto(const uno::TableView& avances, const uno::AnyView& tipo,
                                      const uno::AnyView& trimestre);

// A fraction, or blank when there is neither progress nor goal.
[[nodiscard]] Result<Cell> relativo(const uno::AnyView& absoluto, const uno::AnyView& meta,
                                    const uno::AnyView& decimales);

// Rows of six cells: Fila, Meta, Regla, Severidad, Celda, Mensaje.
[[nodiscard]] Result<CellTable> hallazgos(const uno::Ref<uno::XCellRange>& tabla,
                                          const ReportArguments& arguments,
                                          const uno::AnyView& renglones);

[[nodiscard]] double version();

[[nodiscard]] Result<double> programado(const uno::TableView& avances, const uno::AnyView& tipo,
                                        const uno::AnyView& trimestre);

// A fraction, or blank when nothing was due and nothing was done.
[[nodiscard]] Result<Cell> avance(const uno::TableView& avances, const uno::AnyView& tipo,
                                  const uno::AnyView& trimestre, const uno::AnyView& decimales);

// A fraction.
[[nodiscard]] Result<Cell> proyeccion(const uno::TableView& avances, const uno::AnyView& meta,
                                      const uno::AnyView& tipo, const uno::AnyView& trimestre,
                                      const uno::AnyView& decimales);

// The light's name; "" for a blank progress.
[[nodiscard]] Result<std::string> semaforo(const uno::AnyView& avance, const uno::AnyView& verde,
                                           const uno::AnyView& amarillo,
                                           const uno::AnyView& rebasada);

// 1 or 0.
[[nodiscard]] Result<double> requiere_observacion(const uno::TableView& avances,
                                                  const uno::AnyView& trimestre,
                                                  const uno::AnyView& tolerancia);

// A number, or blank for a blank text.
[[nodiscard]] Result<Cell> numero(const uno::AnyView& texto);

// `documento` is the document that asks, no argument of the user: its null date counts.
[[nodiscard]] Result<double> trimestre(const uno::Ref<uno::XPropertySet>& documento,
                                       const uno::AnyView& fecha_o_texto);

[[nodiscard]] Result<std::string> periodo(const uno::AnyView& trimestre,
                                          const uno::AnyView& ejercicio);

// One row of four cells.
[[nodiscard]] Result<CellTable> distribuir(const uno::AnyView& meta, const uno::AnyView& pesos);

// What POA_VALIDAR takes, in order; all after `meta` may be omitted.
struct ValidarArguments {
  uno::TableView avances;
  uno::AnyView meta;
  uno::AnyView absoluto;
  uno::AnyView relativo;
  uno::AnyView observaciones;
  uno::AnyView tipo;
  uno::AnyView trimestre;
  uno::AnyView lineas;
  uno::AnyView catalogo;
  uno::AnyView tolerancia;
  uno::AnyView texto;
};

// "OK", or a line for each finding. What cannot be read in a cell of the goal is a finding, not a
// failure.
[[nodiscard]] Result<std::string> validar(const ValidarArguments& arguments);

// Eight rows of a label and a count.
[[nodiscard]] Result<CellTable> resumen(const uno::Ref<uno::XCellRange>& tabla,
                                        const ReportArguments& arguments);

// The codes of the text, each once, joined by ", "; "" when there is none.
[[nodiscard]] Result<std::string> lineas(const uno::String& texto);

// The same for the codes that the catalogue lacks; a catalogue of blanks lacks them all.
[[nodiscard]] Result<std::string> lineas_faltantes(const uno::String& lineas,
                                                   const uno::TableView& catalogo);

// The code that opens the text, "" when there is none, and what follows it.
[[nodiscard]] std::string clave(const uno::String& texto);
[[nodiscard]] std::string descripcion(const uno::String& texto);

}  // namespace poa::functions
