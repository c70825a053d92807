// SPDX-License-Identifier: MPL-2.0
// Exceptions across the boundary, both ways.
//
// Inside our library they are the two C++ types below; in the office they are UNO exceptions, an
// `any` that travels through the dispatcher. `raise` and `raise_current` turn ours into the
// office's; a failed call into the office throws an `OfficeError`.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>

#include "uno/value.hpp"

namespace poa::uno {

// An argument that the called method cannot take; Calc shows Err:502.
class IllegalArgument : public std::runtime_error {
 public:
  // `position` counts the method's arguments from 0; −1 when it is none of them in particular.
  IllegalArgument(const std::string& message, int position)
      : std::runtime_error(message), position_(position) {}
  [[nodiscard]] int position() const noexcept { return position_; }

 private:
  int position_;
};

// An exception that came out of the office; it goes back as it came when nobody catches it.
class OfficeError : public std::runtime_error {
 public:
  // Takes over `raised`, an `any` with a UNO exception.
  explicit OfficeError(uno_Any& raised);
  // The full name of its type: "com.sun.star.uno.RuntimeException".
  [[nodiscard]] std::string type_name() const;
  // The argument that an IllegalArgumentException names, from 0, or −1 for none in particular;
  // nullopt for any other exception.
  [[nodiscard]] std::optional<int> argument_position() const;
  [[nodiscard]] const Any& raised() const noexcept { return raised_; }

 private:
  Any raised_;
};

// Constructs the UNO exception for `error` in `memory`, with `context` (borrowed) as the object
// that raised it. Nothing leaves it: when even the few bytes of the message cannot be had, the
// process ends, as the office itself does.
void raise(const IllegalArgument& error, uno_Any* memory, uno_Interface* context) noexcept;

// The same for the exception in flight, whatever its type. Call it inside a catch block only.
void raise_current(uno_Any* memory, uno_Interface* context) noexcept;

}  // namespace poa::uno
