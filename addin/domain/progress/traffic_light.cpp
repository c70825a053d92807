// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/traffic_light.hpp"

#include <array>
#include <cstddef>
#include <utility>

namespace poa {

std::string_view light_name(TrafficLight light) {
  constexpr std::array<std::string_view, 4> kNames{"REBASADA", "VERDE", "AMARILLO", "ROJO"};
  return kNames[static_cast<std::size_t>(light)];
}

LightThresholds::LightThresholds(Number green, Number yellow, Number exceeded)
    : green_(std::move(green)), yellow_(std::move(yellow)), exceeded_(std::move(exceeded)) {}

Result<LightThresholds> LightThresholds::make(Number green, Number yellow, Number exceeded) {
  if (exceeded < green || green < yellow || yellow.sign() < 0)
    return Failure{Fault::OutOfRange,
                   "Los umbrales van de mayor a menor, rebasada, verde y amarillo, y son " +
                       exceeded.to_text() + ", " + green.to_text() + " y " + yellow.to_text() +
                       "; corríjalos."};
  return LightThresholds(std::move(green), std::move(yellow), std::move(exceeded));
}

TrafficLight LightThresholds::light(const Number& progress) const {
  if (progress > exceeded_) return TrafficLight::Exceeded;
  if (progress >= green_) return TrafficLight::Green;
  if (progress >= yellow_) return TrafficLight::Yellow;
  return TrafficLight::Red;
}

}  // namespace poa
