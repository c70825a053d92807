// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <stdexcept>

namespace poa::fill {

// A fault of the template or of the report, told to the maintainer who builds.
class FillError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace poa::fill
