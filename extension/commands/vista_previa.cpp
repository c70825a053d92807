// SPDX-License-Identifier: MPL-2.0
#include "commands/actions.hpp"
#include "commands/mended.hpp"
#include "office/texts.hpp"
#include "workbook/editing.hpp"
#include "workbook/page_breaks.hpp"
#include "workbook/repair.hpp"

namespace poa::extension {

Outcome vista_previa(const Session& session, const Arguments& arguments) {
  const Repaired repaired =
      repair(session, shown_in(session.window), say(session.language, texts::kMendedTitle));
  std::string done = say(session.language, texts::kPagesReady);
  const EditableWorkbook workbook(session.window);
  in_one_step(workbook, done, [&] { keep_last_goal_with_signatures(workbook); });
  if (!repaired.nothing()) done = told(repaired, session.language) + ". " + done;
  if (!arguments.without_asking()) session.office.command(session.window, ".uno:PrintPreview");
  return {State::Success, done};
}

}  // namespace poa::extension
