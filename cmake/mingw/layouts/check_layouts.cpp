// SPDX-License-Identifier: MPL-2.0
// Compiles for Windows only if every struct there is as it is on Linux.
#include "layouts.inc"  // what print_layouts printed
#include "structs.hpp"
