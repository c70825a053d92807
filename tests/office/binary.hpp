// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/XInterface.hpp>

#include "uno/interface.hpp"

namespace poa::office {

// Returns an object of the office as the product's own code is handed it: through the C ABI of
// binary UNO. So the product's functions run in the test's process, on documents of the office.
[[nodiscard]] uno::Interface in_binary_uno(
    const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& object);

}  // namespace poa::office
