// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

#include "office/document.hpp"

namespace poa::faults {

// Why the office did not do it; empty when it did.
template <typename Action>
std::string failure(const Action& action) {
  try {
    action();
    return {};
  } catch (const office::OfficeError& error) {
    return error.what();
  }
}

}  // namespace poa::faults
