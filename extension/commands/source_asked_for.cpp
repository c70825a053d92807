// SPDX-License-Identifier: MPL-2.0
#include "commands/source_asked_for.hpp"

#include "catalog/commands.hpp"
#include "office/file_dialog.hpp"
#include "office/files.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "workbook/workbook.hpp"

namespace poa::extension {

std::optional<std::string> source_asked_for(const Session& session, const Arguments& arguments,
                                            const Text& title) {
  // The dialog puts "*." before it.
  constexpr std::string_view kEndings = "ods;*.ots;*.fods;*.xlsx;*.json";
  if (const auto given = arguments.text(catalog::kFileArgument))
    return file_url(session.office, catalog::kFileArgument, *given);
  if (arguments.without_asking()) throw Refusal(texts::kSourceWanted, {catalog::kFileArgument});
  const auto shown = shown_in(session.window);
  const std::string beside = shown ? folder_of(uno::XModel::url(shown).utf8()) : std::string();
  const std::string kind = say(session.language, texts::kKindReport);
  return ask_for_existing_file(session,
                               {say(session.language, title), beside, {}, {{kind, kEndings}}});
}

}  // namespace poa::extension
