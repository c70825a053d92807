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

#include "domain/cell.hpp"
#include "domain/failure.hpp"
#include "uno/proxies.hpp"
#include "uno/value.hpp"

namespace poa::functions {

// A range of at most this many rows can come back from an array formula.
inline constexpr int kMostRows = 1'048'576;

[[nodiscard]] Result<double> absoluto(const uno::TableView& avances, const uno::AnyView& tipo,
                                      const uno::AnyView& trimestre);

// A fraction, or blank when there is neither progress nor goal.
[[nodiscard]] Result<Cell> relativo(const uno::AnyView& absoluto, const uno::AnyView& meta,
                                    const uno::AnyView& decimales);

// What POA_HALLAZGOS takes beside the table.
struct HallazgosOptions {
  uno::AnyView trimestre;
  uno::AnyView catalogo;
  uno::AnyView encabezado;
  uno::AnyView unidades;
  uno::AnyView tolerancia;
  uno::AnyView renglones;
};

// Rows of six cells: Fila, Meta, Regla, Severidad, Celda, Mensaje.
[[nodiscard]] Result<std::vector<std::vector<Cell>>> hallazgos(
    const uno::Ref<uno::XCellRange>& tabla, const HallazgosOptions& options);

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
[[nodiscard]] Result<std::vector<std::vector<Cell>>> distribuir(const uno::AnyView& meta,
                                                                const uno::AnyView& pesos);

}  // namespace poa::functions
