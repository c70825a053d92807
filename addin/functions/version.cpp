// SPDX-License-Identifier: MPL-2.0
#include "functions/functions.hpp"

namespace poa::functions {

// The number is made of the version of project() in the root CMakeLists.txt, and made there.
double version() { return POA_VERSION_NUMBER; }

}  // namespace poa::functions
