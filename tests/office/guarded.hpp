// SPDX-License-Identifier: MPL-2.0
// Turns what the office throws, which is no std::exception, into an OfficeError.
#pragma once

#include <com/sun/star/uno/Exception.hpp>
#include <string>
#include <string_view>

#include "office/document.hpp"
#include "office/uno_text.hpp"

namespace poa::office {

// Returns the result of `action`; an error says `what` was tried.
template <typename Action>
decltype(auto) guarded(std::string_view what, Action&& action) {
  try {
    return action();
  } catch (const css::uno::Exception& exception) {
    throw OfficeError(std::string(what) + ": " + to_utf8(exception.Message));
  }
}

}  // namespace poa::office
