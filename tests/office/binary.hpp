// SPDX-License-Identifier: MPL-2.0
// Objects of an office as the product takes them: in the C ABI and not in C++.
#pragma once

#include <com/sun/star/uno/XInterface.hpp>

#include "uno/interface.hpp"

namespace poa::office {

// The C ABI's side of a C++ object, as an interface of `type`; the object may live in another
// process. This process must have a context already, as it has once an Office has started. Throws
// std::runtime_error when UNO has no bridge or the object no such interface.
[[nodiscard]] uno::Interface in_binary_uno(
    const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& object,
    const com::sun::star::uno::Type& type);

}  // namespace poa::office
