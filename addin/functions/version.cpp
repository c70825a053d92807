// SPDX-License-Identifier: MPL-2.0
#include "functions/functions.hpp"

namespace poa::functions {

// The three numbers come from project() in the root CMakeLists.txt, the one place of the version.
double version() {
  return POA_VERSION_MAJOR * 10'000.0 + POA_VERSION_MINOR * 100.0 + POA_VERSION_PATCH;
}

}  // namespace poa::functions
