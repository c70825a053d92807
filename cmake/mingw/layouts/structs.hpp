// SPDX-License-Identifier: MPL-2.0
// The C structs that pass between the office and us: for print_layouts and for what it prints.
#pragma once

#include <rtl/string.h>
#include <rtl/ustring.h>
#include <sal/types.h>
#include <typelib/typedescription.h>
#include <uno/any2.h>
#include <uno/dispatcher.h>
#include <uno/sequence2.h>

#include <cstddef>

#include "uno/proxies.hpp"
