// SPDX-License-Identifier: MPL-2.0
#include "commands/actions.hpp"
#include "commands/mended.hpp"
#include "office/dialogs.hpp"
#include "office/texts.hpp"
#include "workbook/repair.hpp"

namespace poa::extension {

Outcome reparar_libro(const Session& session, const Arguments& arguments) {
  const std::string title = say(session.language, texts::kMendedTitle);
  const Repaired repaired = repair(session, title);
  const std::string done = told(repaired, session.language);
  if (!arguments.without_asking()) inform(session, title, done + ".");
  return {State::Success, done};
}

}  // namespace poa::extension
