// SPDX-License-Identifier: MPL-2.0
// The memory in which the dispatcher finds an argument or leaves a result.
#pragma once

#include <rtl/ustring.h>
#include <uno/any2.h>
#include <uno/dispatcher.h>
#include <uno/sequence2.h>

#include "cases.hpp"

namespace poa::windows {

union Slot {
  double number;
  rtl_uString* text;
  uno_Any any;
  uno_Sequence* table;
  uno_Interface* object;
};

// Constructs what Calc would hand over; destruct it as the argument's type.
void construct(Slot& slot, const Argument& argument);
void destruct(Slot& slot, Type type);

}  // namespace poa::windows
