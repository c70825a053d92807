// SPDX-License-Identifier: MPL-2.0
// The C structs that pass between the office and us: for print_layouts and for what it prints.
#pragma once

#include <rtl/string.h>
#include <rtl/ustring.h>
#include <sal/types.h>
#include <stddef.h>
#include <typelib/typedescription.h>
#include <uno/any2.h>
#include <uno/dispatcher.h>
#include <uno/sequence2.h>

// Ours need a C++ library, which there is not for Microsoft's ABI.
#if __STDC_HOSTED__
#include "uno/structs.hpp"
#endif
