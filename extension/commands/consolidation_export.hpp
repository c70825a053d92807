// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/arguments.hpp"
#include "commands/outcome.hpp"
#include "office/session.hpp"

namespace poa::extension {

// ExportarDatos where the window shows a consolidation: a package of all the reports that it
// counts, in `Carpeta`; `Archivo` is refused.
[[nodiscard]] Outcome export_consolidation(const Session& session, const Arguments& arguments);

}  // namespace poa::extension
