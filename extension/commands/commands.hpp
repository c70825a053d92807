// SPDX-License-Identifier: MPL-2.0
// The commands, one a file. Each says what it did; what it cannot do it throws as a Refusal.
#pragma once

#include <string_view>

#include "commands/command.hpp"

namespace poa::extension {

// The arguments that leave nothing to ask. Their names are permanent.
inline constexpr std::string_view kGoalsArgument = "Metas";
inline constexpr std::string_view kCountArgument = "Cantidad";

// A new report with `Metas` goals, untitled, from the package's own template.
[[nodiscard]] Outcome nuevo_reporte(const Session& session, const Arguments& arguments);

// `Cantidad` blank goals after the selected one, or at the end when none is selected.
[[nodiscard]] Outcome agregar_meta(const Session& session, const Arguments& arguments);

// The selected goals go; the only one that is left is emptied instead. Asks when they hold data,
// unless it runs SinPreguntar.
[[nodiscard]] Outcome quitar_meta(const Session& session, const Arguments& arguments);

// The form as it will print, in Calc's print preview; SinPreguntar only sees to its pages. Rows
// grow as they are filled, so the signatures may have come to stand alone.
[[nodiscard]] Outcome vista_previa(const Session& session, const Arguments& arguments);

// The manual of the package, to be read only.
[[nodiscard]] Outcome manual(const Session& session, const Arguments& arguments);

// Which version this is and where it is installed, in a message box; SinPreguntar leaves it to the
// answer.
[[nodiscard]] Outcome acerca_de(const Session& session, const Arguments& arguments);

}  // namespace poa::extension
