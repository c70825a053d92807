// SPDX-License-Identifier: MPL-2.0
#include "commands/actions.hpp"
#include "office/texts.hpp"
#include "workbook/document_title.hpp"
#include "workbook/editing.hpp"
#include "workbook/page_breaks.hpp"

namespace poa::extension {

Outcome vista_previa(const Session& session, const Arguments& arguments) {
  const EditableWorkbook workbook(session.window);
  const std::string done = say(session.language, texts::kPagesReady);
  in_one_step(workbook, done, [&] { keep_last_goal_with_signatures(workbook); });
  set_document_title(workbook);
  if (!arguments.without_asking()) session.office.command(session.window, ".uno:PrintPreview");
  return {State::Success, done};
}

}  // namespace poa::extension
