// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

#include "domain/calendar/quarter.hpp"
#include "domain/form/goal.hpp"
#include "domain/values/failure.hpp"
#include "domain/values/number.hpp"

namespace poa {

// The traffic light of a progress to date (glossary: semáforo).
enum class TrafficLight { Exceeded, Green, Yellow, Red };

// "REBASADA", "VERDE", "AMARILLO", "ROJO".
std::string_view light_name(TrafficLight light);

// The progress from which each light shows, as fractions of the plan: 0.9 is 90 %.
class LightThresholds {
 public:
  // OutOfRange unless exceeded ≥ green ≥ yellow ≥ 0.
  static Result<LightThresholds> make(Number green, Number yellow, Number exceeded);

  // The thresholds of POA_SEMAFORO when none are given: green 0.9, yellow 0.7, exceeded 1.1.
  static const LightThresholds& usual();

  // Exceeded above its threshold; green and yellow from theirs on; red below. Compares exactly.
  TrafficLight light(const Number& progress) const;

  const Number& green() const noexcept { return green_; }
  const Number& yellow() const noexcept { return yellow_; }
  const Number& exceeded() const noexcept { return exceeded_; }

 private:
  LightThresholds(Number green, Number yellow, Number exceeded);

  Number green_;
  Number yellow_;
  Number exceeded_;
};

// Returns a goal's pace to date (pace.hpp) as it is shown, a fraction of whole percent; nullopt
// when there is none, because nothing was due or a figure cannot be read.
std::optional<Number> pace_to_date(const Goal& goal, Quarter to);

// Returns the light of that pace, by the usual thresholds; nullopt when there is none. The pace
// counts as it is shown: whoever sees 90 % twice sees one light.
std::optional<TrafficLight> light_to_date(const Goal& goal, Quarter to);

}  // namespace poa
