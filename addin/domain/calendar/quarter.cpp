// SPDX-License-Identifier: MPL-2.0
#include "domain/calendar/quarter.hpp"

namespace poa {
std::optional<Quarter> Quarter::from_number(const Number& number) {
  for (const Quarter quarter : kQuarters) {
    if (number == Number(quarter.number())) return quarter;
  }
  return std::nullopt;
}

std::string_view Quarter::short_name() const {
  constexpr std::array<std::string_view, 4> kNames{"T1", "T2", "T3", "T4"};
  return kNames[index()];
}

std::string_view Quarter::months() const {
  constexpr std::array<std::string_view, 4> kMonthsOfQuarters{
      "ENERO-MARZO", "ABRIL-JUNIO", "JULIO-SEPTIEMBRE", "OCTUBRE-DICIEMBRE"};
  return kMonthsOfQuarters[index()];
}

}  // namespace poa
