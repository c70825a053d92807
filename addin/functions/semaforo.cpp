// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/traffic_light.hpp"
#include "functions/arguments/arguments.hpp"
#include "functions/functions.hpp"

namespace poa::functions {
namespace {

constexpr int kAvance = 1;
constexpr int kVerde = 2;
constexpr int kAmarillo = 3;
constexpr int kRebasada = 4;

Number tenths(int count) { return Number(count) / Number(10); }

Result<LightThresholds> thresholds(const uno::AnyView& verde, const uno::AnyView& amarillo,
                                   const uno::AnyView& rebasada) {
  const auto green = amount_or(verde, kVerde, tenths(9));
  if (!green) return green.error();
  const auto yellow = amount_or(amarillo, kAmarillo, tenths(7));
  if (!yellow) return yellow.error();
  const auto exceeded = amount_or(rebasada, kRebasada, tenths(11));
  if (!exceeded) return exceeded.error();
  auto made = LightThresholds::make(green.value(), yellow.value(), exceeded.value());
  // Green stands in the middle: whichever two are in disorder, it is next to it.
  if (!made) return at_argument(kVerde, made.error());
  return made;
}

}  // namespace

Result<std::string> semaforo(const uno::AnyView& avance, const uno::AnyView& verde,
                             const uno::AnyView& amarillo, const uno::AnyView& rebasada) {
  const auto progress = required_amount(avance, kAvance);
  if (!progress) return progress.error();
  const auto limits = thresholds(verde, amarillo, rebasada);
  if (!limits) return limits.error();

  const Number* fraction = progress.value().known();
  if (fraction == nullptr) return std::string();
  return std::string(light_name(limits.value().light(*fraction)));
}

}  // namespace poa::functions
