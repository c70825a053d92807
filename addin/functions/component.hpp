// SPDX-License-Identifier: MPL-2.0
// The component mx.poa.Funciones: the functions as methods that Calc can call.
//
// The component mx.poa.FuncionesExplicadas has the same methods, for whoever asks why a cell has an
// error; no formula calls it. It alone raises what Calc shows as #N/A. Nothing of a call is kept
// anywhere, so that the functions stay pure and a column of #N/A stays cheap: whoever wants the
// message makes the call again.
#pragma once

#include <span>

#include "catalog/functions.hpp"
#include "uno/component.hpp"

namespace poa::functions {

// The implementation bears the name of its service.
inline constexpr uno::ComponentNames kComponent{catalog::kService, catalog::kService};

inline constexpr uno::ComponentNames kExplainingComponent{catalog::kExplainingService,
                                                          catalog::kExplainingService};

// The position of the IllegalArgumentException by which it says that there is nothing to compute.
inline constexpr int kNoArgument = -1;

// The methods of mx.poa.XFunciones with their types; tests hold them against the IDL.
[[nodiscard]] std::span<const uno::Method> methods();

// A new component, with one reference.
[[nodiscard]] uno::Interface make_component();
[[nodiscard]] uno::Interface make_explaining_component();

}  // namespace poa::functions
