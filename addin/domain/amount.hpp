// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <utility>
#include <variant>

#include "domain/cell.hpp"
#include "domain/number.hpp"

namespace poa {

// Why a cell of columns 4–14 cannot be read (section 2).
enum class Unreadable { NotANumber, Negative, ErrorValue };

// A cell of columns 4–14: blank (not captured), known (0 is captured) or unknown. Units are those
// of the goal; column 14 is a fraction. Never a silent default: who needs a number asks for it.
class Amount {
 public:
  struct Unknown {
    Unreadable reason;
    std::string shown;  // What stands in the cell.
  };

  Amount() = default;
  explicit Amount(Number number) : value_(std::move(number)) {}
  explicit Amount(Unknown unknown) : value_(std::move(unknown)) {}

  static Amount from_cell(const Cell& cell);

  bool blank() const noexcept { return std::holds_alternative<Blank>(value_); }
  // Not blank: an unknown cell counts as captured.
  bool captured() const noexcept { return !blank(); }

  // nullptr when the amount is blank or unknown.
  const Number* known() const noexcept { return std::get_if<Number>(&value_); }
  // nullptr when the amount is blank or known.
  const Unknown* unknown() const noexcept { return std::get_if<Unknown>(&value_); }

  // Known and, at 6 decimals, above zero.
  bool positive() const { return known() != nullptr && !zero(); }
  // Blank or, at 6 decimals, zero.
  bool blank_or_zero() const { return blank() || (known() != nullptr && zero()); }

 private:
  static Amount of_quantity(Number number);
  static Amount of_error(const Cell& cell);

  // Of a known amount.
  bool zero() const { return same_amount(*known(), Number()); }

  std::variant<Blank, Number, Unknown> value_;
};

}  // namespace poa
