// SPDX-License-Identifier: MPL-2.0
#include "commands/actions.hpp"
#include "commands/added_header_rows.hpp"
#include "domain/form/limits.hpp"
#include "office/texts.hpp"

namespace poa::extension {

Outcome agregar_eje(const Session& session, const Arguments& arguments) {
  return add_header_rows(
      {kMostAxes, &axis_rows, &add_axes, texts::kAddAxisTitle, texts::kAddAxisQuestion,
       texts::kAxesAdded, texts::kAxesFull, texts::kTooManyAxes},
      session, arguments);
}

}  // namespace poa::extension
