// SPDX-License-Identifier: MPL-2.0
// The component mx.poa.Funciones: the functions as methods that Calc can call.
#pragma once

#include <span>

#include "catalog/functions.hpp"
#include "uno/component.hpp"

namespace poa::functions {

// The implementation bears the name of its service.
inline constexpr uno::ComponentNames kComponent{catalog::kService, catalog::kService};

// The methods of mx.poa.XFunciones with their types; tests hold them against the IDL.
[[nodiscard]] std::span<const uno::Method> methods();

// A new component, with one reference.
[[nodiscard]] uno::Interface make_component();

}  // namespace poa::functions
