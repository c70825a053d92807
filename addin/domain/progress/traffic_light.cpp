// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/traffic_light.hpp"

#include <array>
#include <cstddef>
#include <utility>

#include "domain/progress/pace.hpp"
#include "domain/progress/progress.hpp"
#include "domain/values/percent.hpp"
#include "domain/values/sentence.hpp"

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
                   sentence("Los umbrales van de mayor a menor, rebasada, verde y amarillo, "
                            "y son {}, {} y {}; corríjalos.",
                            {exceeded, green, yellow})};
  return LightThresholds(std::move(green), std::move(yellow), std::move(exceeded));
}

const LightThresholds& LightThresholds::usual() {
  const auto tenths = [](int count) { return Number(count) / Number(10); };
  static const LightThresholds kUsual(tenths(9), tenths(7), tenths(11));
  return kUsual;
}

TrafficLight LightThresholds::light(const Number& progress) const {
  if (progress > exceeded_) return TrafficLight::Exceeded;
  if (progress >= green_) return TrafficLight::Green;
  if (progress >= yellow_) return TrafficLight::Yellow;
  return TrafficLight::Red;
}

std::optional<Number> pace_to_date(const Goal& goal, Quarter to) {
  if (goal.errors.contains({Column::Kind})) return std::nullopt;
  const auto achieved = absolute_progress(goal.kind, goal.achieved, to);
  const auto planned = planned_progress(goal.kind, goal.planned, to);
  if (!achieved || !planned) return std::nullopt;
  const auto progress = pace(goal.kind, *achieved, *planned);
  if (!progress || !progress.value()) return std::nullopt;
  return rounded_fraction(*progress.value(), 0);
}

std::optional<TrafficLight> light_to_date(const Goal& goal, Quarter to) {
  const auto pace = pace_to_date(goal, to);
  if (!pace) return std::nullopt;
  return LightThresholds::usual().light(*pace);
}

}  // namespace poa
