// SPDX-License-Identifier: MPL-2.0
// The one function that the library exports.
#include <sal/types.h>

#include "functions/funciones.hpp"

// Called by the office's loader when the component is first wanted. `manager` arrives borrowed and
// is not needed. Returns an acquired factory of the C ABI, or null for a name that is not ours.
extern "C" SAL_DLLPUBLIC_EXPORT void* SAL_CALL component_getFactory(const char* implementation,
                                                                    void* /*manager*/,
                                                                    void* /*registry*/) noexcept {
  using namespace poa;
  if (implementation != functions::kFunciones.implementation) return nullptr;
  return uno::make_factory(functions::kFunciones, &functions::make_funciones).release();
}
