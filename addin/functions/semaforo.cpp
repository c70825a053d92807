// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/traffic_light.hpp"
#include "functions/functions.hpp"

namespace poa::functions {
namespace {

LightThresholds thresholds(const Argument& verde, const Argument& amarillo,
                           const Argument& rebasada) {
  const LightThresholds& usual = LightThresholds::usual();
  const Number green = verde.amount_or(usual.green());
  const Number yellow = amarillo.amount_or(usual.yellow());
  const Number exceeded = rebasada.amount_or(usual.exceeded());
  // Green stands in the middle: whichever two are in disorder, it is next to it.
  return verde.value_of(LightThresholds::make(green, yellow, exceeded));
}

}  // namespace

std::string semaforo(const Argument& avance, const Argument& verde, const Argument& amarillo,
                     const Argument& rebasada) {
  const Amount progress = avance.required_amount();
  const LightThresholds limits = thresholds(verde, amarillo, rebasada);
  const Number* fraction = progress.known();
  if (fraction == nullptr) return {};
  return std::string(light_name(limits.light(*fraction)));
}

}  // namespace poa::functions
