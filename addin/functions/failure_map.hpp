// SPDX-License-Identifier: MPL-2.0
// The one table that says how Calc shows each failure of the domain.
#pragma once

#include <array>
#include <utility>

#include "domain/values/failure.hpp"

namespace poa::functions {

enum class Shown {
  Err502,        // IllegalArgumentException: the argument is wrong
  NotAvailable,  // nothing returned: #N/A, there is nothing to compute
};

inline constexpr std::array<std::pair<Fault, Shown>, 5> kShownFaults{{
    {Fault::WrongShape, Shown::Err502},
    {Fault::WrongKind, Shown::Err502},
    {Fault::OutOfRange, Shown::Err502},
    {Fault::UnknownText, Shown::Err502},
    {Fault::NothingToCompute, Shown::NotAvailable},
}};

[[nodiscard]] constexpr Shown shown_as(Fault fault) {
  for (const auto& [known, shown] : kShownFaults) {
    if (known == fault) return shown;
  }
  return Shown::Err502;
}

}  // namespace poa::functions
