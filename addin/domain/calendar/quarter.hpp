// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cassert>
#include <compare>
#include <cstddef>
#include <optional>
#include <string_view>

#include "domain/values/number.hpp"

namespace poa {

// A quarter of the form's year (section 1): 1 ENE-MAR, 2 ABR-JUN, 3 JUL-SEP, 4 OCT-DIC.
class Quarter {
 public:
  // `number` must be 1 to 4.
  explicit constexpr Quarter(int number) : number_(number) { assert(number >= 1 && number <= 4); }

  // nullopt unless the number is exactly 1, 2, 3 or 4.
  static std::optional<Quarter> from_number(const Number& number);

  constexpr int number() const noexcept { return number_; }
  // 0 to 3, for arrays of four.
  constexpr std::size_t index() const noexcept { return static_cast<std::size_t>(number_ - 1); }
  // As users read it: "T1" to "T4".
  std::string_view short_name() const;
  // As the form's title has it: "ENERO-MARZO" to "OCTUBRE-DICIEMBRE".
  std::string_view months() const;

  friend constexpr auto operator<=>(Quarter left, Quarter right) = default;

 private:
  int number_;
};

inline constexpr std::array<Quarter, 4> kQuarters{Quarter(1), Quarter(2), Quarter(3), Quarter(4)};

}  // namespace poa
