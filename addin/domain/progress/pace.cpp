// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/pace.hpp"

namespace poa {
namespace {

bool is_zero(const Number& quantity) { return same_amount(quantity, Number()); }

Failure nothing_to_compute(const char* message) { return {Fault::NothingToCompute, message}; }

}  // namespace

Result<std::optional<Number>> pace(const Number& achieved, const Number& planned) {
  if (!is_zero(planned)) return std::optional<Number>(achieved / planned);
  if (is_zero(achieved)) return std::optional<Number>();
  return nothing_to_compute("Hay avance y nada programado a la fecha; revise el programado.");
}

Result<std::optional<Number>> pace(GoalKind kind, const Number& achieved, const Number& planned) {
  if (!less_is_better(kind)) return pace(achieved, planned);
  if (!is_zero(achieved)) return std::optional<Number>(planned / achieved);
  if (is_zero(planned)) return std::optional<Number>();
  return nothing_to_compute(
      "El avance a la fecha es 0 o no se ha capturado: lo programado no se puede comparar con él.");
}

Result<Number> projection(const YearFigures& year) {
  if (is_zero(year.planned))
    return nothing_to_compute("Nada está programado a la fecha; no hay ritmo que proyectar.");
  if (is_zero(year.annual))
    return nothing_to_compute("La meta anual está en blanco o es 0; capture la meta anual.");
  return (year.achieved + year.ahead * year.achieved / year.planned) / year.annual;
}

}  // namespace poa
