// SPDX-License-Identifier: MPL-2.0
#include "functions/component.hpp"

#include "functions/functions.hpp"
#include "functions/results.hpp"

namespace poa::functions {
namespace {

constexpr uno::Method kMethods[] = {
    uno::function<&absoluto>("absoluto"),
    uno::function<&relativo>("relativo"),
    uno::function<&hallazgos>("hallazgos"),
    uno::function<&version>("version"),
    uno::function<&programado>("programado"),
    uno::function<&avance>("avance"),
    uno::function<&proyeccion>("proyeccion"),
    uno::function<&semaforo>("semaforo"),
    uno::function<&requiere_observacion>("requiereObservacion"),
    uno::function<&numero>("numero"),
    uno::function<&trimestre>("trimestre"),
    uno::function<&periodo>("periodo"),
    uno::function<&distribuir>("distribuir"),
    uno::function<&validar>("validar"),
    uno::function<&resumen>("resumen"),
    uno::function<&lineas>("lineas"),
    uno::function<&lineas_faltantes>("lineasFaltantes"),
    uno::function<&clave>("clave"),
    uno::function<&descripcion>("descripcion"),
};

class FunctionsComponent final : public uno::Component {
 public:
  FunctionsComponent() noexcept : Component(kComponent) {}

  [[nodiscard]] std::span<const uno::InterfaceTable> interfaces() const noexcept override {
    // Ours first: Calc calls these methods a thousand times for once of the others.
    static const uno::InterfaceTable kTables[] = {
        {catalog::kInterface, kMethods},
        kInterface,
        kTypeProvider,
        kServiceInfo,
    };
    return kTables;
  }
};

}  // namespace

std::span<const uno::Method> methods() { return kMethods; }

uno::Interface make_component() {
  return uno::Interface::adopt((new FunctionsComponent)->as_interface());
}

}  // namespace poa::functions
