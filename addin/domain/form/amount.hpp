// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <memory>
#include <string>
#include <utility>
#include <variant>

#include "domain/values/cell.hpp"
#include "domain/values/failure.hpp"
#include "domain/values/number.hpp"

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

  static Amount from_cell(const CellView& cell);

  bool blank() const noexcept { return std::holds_alternative<Blank>(value_); }
  // Not blank: an unknown cell counts as captured.
  bool captured() const noexcept { return !blank(); }

  // nullptr when the amount is blank or unknown.
  const Number* known() const noexcept {
    if (const auto* positive = std::get_if<Positive>(&value_)) return &positive->number;
    const auto* zero = std::get_if<Zero>(&value_);
    return zero != nullptr ? &zero->number : nullptr;
  }
  // nullptr when the amount is blank or known.
  const Unknown* unknown() const noexcept {
    const auto* unknown = std::get_if<SharedUnknown>(&value_);
    return unknown != nullptr ? unknown->get() : nullptr;
  }

  // Known and, at 6 decimals, above zero.
  bool positive() const noexcept { return std::holds_alternative<Positive>(value_); }
  // Blank or, at 6 decimals, zero.
  bool blank_or_zero() const noexcept { return blank() || std::holds_alternative<Zero>(value_); }

 private:
  // Every rule asks whether an amount is above zero, so that is found out once.
  struct Zero {
    Number number;
  };
  struct Positive {
    Number number;
  };
  // Apart, because it is rare and would make every amount of a table twice as large.
  using SharedUnknown = std::shared_ptr<const Unknown>;

  using Value = std::variant<Blank, Zero, Positive, SharedUnknown>;

  explicit Amount(Value value) : value_(std::move(value)) {}

  static Amount of_quantity(Number number);
  static Amount unreadable(Unreadable reason, std::string shown);

  Value value_;
};

// What to say where such a cell cannot be done without: OutOfRange for a negative figure, WrongKind
// for any other.
Failure failure_of(const Amount::Unknown& amount);

// P or A of the four quarters, indexed by Quarter::index().
using QuarterAmounts = std::array<Amount, 4>;

// An unknown one counts as captured.
bool any_captured(const QuarterAmounts& amounts);

}  // namespace poa
