// SPDX-License-Identifier: MPL-2.0
// The little that the stand-in cppu3 knows of the office's type library: the methods of the office
// that our functions call (addin/uno/sheet_proxies.hpp, which a test on Linux compares with the
// office's own type library). Anything else is not found.
#pragma once

#include <typelib/typedescription.h>

namespace poa::windows {

// A new reference to the type of this name, the caller's.
[[nodiscard]] typelib_TypeDescriptionReference* new_reference(typelib_TypeClass type_class,
                                                              rtl_uString* name);

// The description of an interface, or of a method by its full name: "com.…XCellRange::getRange…".
// It lives as long as the process. Returns null when it is not known.
[[nodiscard]] typelib_TypeDescription* find_description(const rtl_uString* name);

}  // namespace poa::windows
