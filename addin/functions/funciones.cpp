// SPDX-License-Identifier: MPL-2.0
#include "functions/funciones.hpp"

#include "functions/failure_map.hpp"
#include "functions/functions.hpp"
#include "sheet/cells.hpp"
#include "uno/exception.hpp"

namespace poa::functions {
namespace {

using uno::Any;
using uno::AnyView;
using uno::Ref;
using uno::String;
using uno::Table;
using uno::TableView;

[[noreturn]] void refuse(const Failure& failure) {
  throw uno::IllegalArgument(failure.message, failure.argument.value_or(1) - 1);
}

// For results that are always a number, a text or a table: whatever fails is the argument's fault.
template <class T>
T value_or_refuse(Result<T> result) {
  if (!result) refuse(result.error());
  return std::move(result).value();
}

Any any_or_refuse(const Result<Cell>& result) {
  if (result) return sheet::any_of(result.value());
  if (shown_as(result.error().fault) == Shown::Err502) refuse(result.error());
  return {};
}

Table table_of(const CellTable& cells) {
  std::vector<Table::Row> rows(cells.rows());
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    rows[row].reserve(cells.columns());
    for (std::size_t column = 0; column < cells.columns(); ++column)
      rows[row].push_back(sheet::any_of(cells.at(row, column)));
  }
  return Table(rows);
}

class Funciones final : public uno::Component {
 public:
  Funciones() noexcept : Component(kFunciones) {}

  [[nodiscard]] std::span<const uno::InterfaceTable> interfaces() const noexcept override {
    // Ours first: Calc calls these methods a thousand times for once of the others.
    static const uno::InterfaceTable kTables[] = {
        {catalog::kInterface, funciones_methods()},
        kInterface,
        kTypeProvider,
        kServiceInfo,
    };
    return kTables;
  }

  double absoluto(const TableView& avances, const AnyView& tipo, const AnyView& trimestre) {
    return value_or_refuse(functions::absoluto(avances, tipo, trimestre));
  }

  Any relativo(const AnyView& absoluto, const AnyView& meta, const AnyView& decimales) {
    return any_or_refuse(functions::relativo(absoluto, meta, decimales));
  }

  Table hallazgos(const Ref<uno::XCellRange>& tabla, const AnyView& trimestre,
                  const AnyView& catalogo, const AnyView& encabezado, const AnyView& unidades,
                  const AnyView& tolerancia, const AnyView& renglones) {
    return table_of(value_or_refuse(functions::hallazgos(
        tabla, {trimestre, catalogo, encabezado, unidades, tolerancia}, renglones)));
  }

  double version() { return functions::version(); }

  double programado(const TableView& avances, const AnyView& tipo, const AnyView& trimestre) {
    return value_or_refuse(functions::programado(avances, tipo, trimestre));
  }

  Any avance(const TableView& avances, const AnyView& tipo, const AnyView& trimestre,
             const AnyView& decimales) {
    return any_or_refuse(functions::avance(avances, tipo, trimestre, decimales));
  }

  Any proyeccion(const TableView& avances, const AnyView& meta, const AnyView& tipo,
                 const AnyView& trimestre, const AnyView& decimales) {
    return any_or_refuse(functions::proyeccion(avances, meta, tipo, trimestre, decimales));
  }

  String semaforo(const AnyView& avance, const AnyView& verde, const AnyView& amarillo,
                  const AnyView& rebasada) {
    return String(value_or_refuse(functions::semaforo(avance, verde, amarillo, rebasada)));
  }

  double requiere_observacion(const TableView& avances, const AnyView& trimestre,
                              const AnyView& tolerancia) {
    return value_or_refuse(functions::requiere_observacion(avances, trimestre, tolerancia));
  }

  Any numero(const AnyView& texto) { return any_or_refuse(functions::numero(texto)); }

  double trimestre(const Ref<uno::XPropertySet>& documento, const AnyView& fecha_o_texto) {
    return value_or_refuse(functions::trimestre(documento, fecha_o_texto));
  }

  String periodo(const AnyView& trimestre, const AnyView& ejercicio) {
    return String(value_or_refuse(functions::periodo(trimestre, ejercicio)));
  }

  Table distribuir(const AnyView& meta, const AnyView& pesos) {
    return table_of(value_or_refuse(functions::distribuir(meta, pesos)));
  }
  String validar(const TableView& avances, const AnyView& meta, const AnyView& absoluto,
                 const AnyView& relativo, const AnyView& observaciones, const AnyView& tipo,
                 const AnyView& trimestre, const AnyView& lineas, const AnyView& catalogo,
                 const AnyView& tolerancia, const AnyView& texto) {
    return String(
        value_or_refuse(functions::validar({avances, meta, absoluto, relativo, observaciones, tipo,
                                            trimestre, lineas, catalogo, tolerancia, texto})));
  }

  Table resumen(const Ref<uno::XCellRange>& tabla, const AnyView& trimestre,
                const AnyView& catalogo, const AnyView& encabezado, const AnyView& unidades,
                const AnyView& tolerancia) {
    return table_of(value_or_refuse(
        functions::resumen(tabla, {trimestre, catalogo, encabezado, unidades, tolerancia})));
  }

  String lineas(const String& texto) { return String(value_or_refuse(functions::lineas(texto))); }

  String lineas_faltantes(const String& lineas, const TableView& catalogo) {
    return String(value_or_refuse(functions::lineas_faltantes(lineas, catalogo)));
  }

  String clave(const String& texto) { return String(functions::clave(texto)); }

  String descripcion(const String& texto) { return String(functions::descripcion(texto)); }
};

constexpr uno::Method kMethods[] = {
    uno::method<&Funciones::absoluto>("absoluto"),
    uno::method<&Funciones::relativo>("relativo"),
    uno::method<&Funciones::hallazgos>("hallazgos"),
    uno::method<&Funciones::version>("version"),
    uno::method<&Funciones::programado>("programado"),
    uno::method<&Funciones::avance>("avance"),
    uno::method<&Funciones::proyeccion>("proyeccion"),
    uno::method<&Funciones::semaforo>("semaforo"),
    uno::method<&Funciones::requiere_observacion>("requiereObservacion"),
    uno::method<&Funciones::numero>("numero"),
    uno::method<&Funciones::trimestre>("trimestre"),
    uno::method<&Funciones::periodo>("periodo"),
    uno::method<&Funciones::distribuir>("distribuir"),
    uno::method<&Funciones::validar>("validar"),
    uno::method<&Funciones::resumen>("resumen"),
    uno::method<&Funciones::lineas>("lineas"),
    uno::method<&Funciones::lineas_faltantes>("lineasFaltantes"),
    uno::method<&Funciones::clave>("clave"),
    uno::method<&Funciones::descripcion>("descripcion"),
};

}  // namespace

std::span<const uno::Method> funciones_methods() { return kMethods; }

uno::Interface make_funciones() { return uno::Interface::adopt((new Funciones)->as_interface()); }

}  // namespace poa::functions
