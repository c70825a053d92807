// SPDX-License-Identifier: MPL-2.0
#include "commands/actions.hpp"
#include "commands/calculated.hpp"
#include "commands/mended.hpp"
#include "office/dialogs.hpp"
#include "office/texts.hpp"
#include "workbook/editing.hpp"
#include "workbook/page_breaks.hpp"
#include "workbook/printed_sheets.hpp"
#include "workbook/repair.hpp"

namespace poa::extension {

Outcome vista_previa(const Session& session, const Arguments& arguments) {
  const bool ask = !arguments.without_asking();
  const Repaired repaired = repair(session, say(session.language, texts::kMendedTitle));
  const EditableWorkbook workbook(session.window);
  const bool was_off = workbook.calculate_if_off();
  const std::string done = say(session.language, texts::kPagesReady);
  in_one_step(workbook, done, [&] {
    keep_last_goal_with_signatures(workbook);
    print_form_alone(workbook);
  });
  std::string answer = done;
  if (!repaired.nothing()) answer = told(repaired, session.language) + ". " + answer;
  tell_calculated(session, was_off, answer);
  if (ask && answer != done) inform(session, say(session.language, texts::kProduct), answer);
  if (ask) session.office.command(session.window, ".uno:PrintPreview");
  return {State::Success, answer};
}

}  // namespace poa::extension
