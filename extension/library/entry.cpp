// SPDX-License-Identifier: MPL-2.0
// The one function that the library exports, and the components that it knows.
#include <sal/types.h>

#include "commands/component.hpp"
#include "functions/component.hpp"
#include "panel/component.hpp"
#include "titles/kept_titles.hpp"

namespace {

using namespace poa;

struct KnownComponent {
  const uno::ComponentNames& names;
  uno::CreateComponent make;
};

// Titles are kept from the first component on, whichever that is.
template <auto make>
uno::Interface made(const uno::Ref<uno::XComponentContext>& context) {
  extension::keep_titles(context);
  if constexpr (requires { make(context); }) {
    return make(context);
  } else {
    return make();
  }
}

constexpr KnownComponent kComponents[] = {
    {functions::kComponent, &made<&functions::make_component>},
    {functions::kExplainingComponent, &made<&functions::make_explaining_component>},
    {extension::kComandos, &made<&extension::make_comandos>},
    {extension::kPanel, &made<&extension::make_panel_factory>},
};

}  // namespace

// Called by the office's loader when a component is first wanted. `manager` arrives borrowed and
// is not needed. Returns an acquired factory of the C ABI, or null for a name that is not ours.
extern "C" SAL_DLLPUBLIC_EXPORT void* SAL_CALL component_getFactory(const char* implementation,
                                                                    void* /*manager*/,
                                                                    void* /*registry*/) noexcept {
  for (const KnownComponent& component : kComponents) {
    if (implementation == component.names.implementation)
      return uno::make_factory(component.names, component.make).release();
  }
  return nullptr;
}
