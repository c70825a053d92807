// SPDX-License-Identifier: MPL-2.0
// The outcome of a call of a function: its value, or how it was refused.
#pragma once

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <limits>
#include <string>
#include <utility>

#include "bridge/bridge.hpp"

namespace poa::bridge {

// The position (from 0) and the message of the IllegalArgumentException that a call raises; −1 when
// it raises none.
template <class Call>
std::pair<int, std::string> refusal(Call call) {
  try {
    call();
  } catch (const css::lang::IllegalArgumentException& error) {
    return {error.ArgumentPosition, utf8(error.Message)};
  }
  return {-1, "nothing was raised"};
}

// NaN when the value is no number.
inline double number(const Any& value) {
  double result = std::numeric_limits<double>::quiet_NaN();
  value >>= result;
  return result;
}

inline std::string string(const Any& value) {
  rtl::OUString result;
  return (value >>= result) ? utf8(result) : "(no text)";
}

}  // namespace poa::bridge
