// SPDX-License-Identifier: MPL-2.0
#include "functions/component.hpp"

#include <string_view>
#include <utility>

#include "functions/functions.hpp"
#include "functions/results.hpp"

namespace poa::functions {
namespace {

// A function that may have nothing to compute, and that raises why: no argument is at fault.
template <auto target>
struct Explaining;

template <class... Arguments, Result<Cell> (*target)(const Arguments&...)>
struct Explaining<target> {
  static Cell function(const Arguments&... arguments) {
    Result<Cell> result = target(arguments...);
    if (result) return std::move(result).value();
    const Failure& failure = result.error();
    const bool wrong = shown_as(failure.fault) == Shown::Err502;
    throw uno::IllegalArgument(failure.message, wrong ? 0 : kNoArgument);
  }
};

template <auto target, bool explains>
constexpr uno::Method bound(std::string_view name) {
  if constexpr (explains && requires { &Explaining<target>::function; }) {
    return uno::function<&Explaining<target>::function>(name);
  } else {
    return uno::function<target>(name);
  }
}

template <bool explains>
constexpr uno::Method kMethods[] = {
    bound<&absoluto, explains>("absoluto"),
    bound<&relativo, explains>("relativo"),
    bound<&hallazgos, explains>("hallazgos"),
    bound<&version, explains>("version"),
    bound<&programado, explains>("programado"),
    bound<&avance, explains>("avance"),
    bound<&proyeccion, explains>("proyeccion"),
    bound<&semaforo, explains>("semaforo"),
    bound<&requiere_observacion, explains>("requiereObservacion"),
    bound<&numero, explains>("numero"),
    bound<&trimestre, explains>("trimestre"),
    bound<&periodo, explains>("periodo"),
    bound<&distribuir, explains>("distribuir"),
    bound<&validar, explains>("validar"),
    bound<&resumen, explains>("resumen"),
    bound<&lineas, explains>("lineas"),
    bound<&lineas_faltantes, explains>("lineasFaltantes"),
    bound<&clave, explains>("clave"),
    bound<&descripcion, explains>("descripcion"),
};

template <bool explains>
class FunctionsComponent final : public uno::Component {
 public:
  FunctionsComponent() noexcept : Component(explains ? kExplainingComponent : kComponent) {}

  [[nodiscard]] std::span<const uno::InterfaceTable> interfaces() const noexcept override {
    // Ours first: Calc calls these methods a thousand times for once of the others.
    static const uno::InterfaceTable kTables[] = {
        {catalog::kInterface, kMethods<explains>},
        kInterface,
        kTypeProvider,
        kServiceInfo,
    };
    return kTables;
  }
};

}  // namespace

std::span<const uno::Method> methods() { return kMethods<false>; }

uno::Interface make_component() {
  return uno::Interface::adopt((new FunctionsComponent<false>)->as_interface());
}

uno::Interface make_explaining_component() {
  return uno::Interface::adopt((new FunctionsComponent<true>)->as_interface());
}

}  // namespace poa::functions
