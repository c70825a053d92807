// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <stdexcept>

namespace poa::extension {

// Why a command does nothing, in words for the person who gave it. Nothing has been changed.
class Refusal : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace poa::extension
