// SPDX-License-Identifier: MPL-2.0
// The component mx.poa.Comandos: the commands as the office reaches them.
//
// The menu POA names `service:mx.poa.Comandos?<Command>`: the office itself answers for the state
// of those entries and makes this component only when one is chosen (XJobExecutor). Macros and
// tests dispatch `mx.poa.calc:<Command>` with arguments, for which this is the protocol handler. A
// command can always be given; when it cannot be done, its answer says why.
#pragma once

#include <string_view>

#include "uno/component.hpp"

namespace poa::extension {

inline constexpr std::string_view kProtocol = "mx.poa.calc:";
inline constexpr uno::ComponentNames kComandos{"mx.poa.Comandos", "mx.poa.Comandos"};

// Returns a new component, with one reference.
[[nodiscard]] uno::Interface make_comandos(const uno::Ref<uno::XComponentContext>& context);

}  // namespace poa::extension
