// SPDX-License-Identifier: MPL-2.0
#include "commands/consolidation_export.hpp"

#include <optional>
#include <string>
#include <utility>

#include "catalog/commands.hpp"
#include "commands/gather_all.hpp"
#include "consolidation/data_gathering.hpp"
#include "domain/values/number.hpp"
#include "office/dialogs.hpp"
#include "office/file_dialog.hpp"
#include "office/file_set.hpp"
#include "office/files.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "reports/open_data.hpp"
#include "workbook/workbook.hpp"

namespace poa::extension {
namespace {

constexpr std::string_view kPackageName = "Datos consolidados";

std::string title(const Session& session) { return say(session.language, texts::kDataTitle); }

std::optional<std::string> folder_asked_for(const Session& session, const Arguments& arguments) {
  const Services& office = session.office;
  if (arguments.text(catalog::kFileArgument))
    throw Refusal(texts::kFolderForMany, {catalog::kFolderArgument});
  if (const auto given = arguments.text(catalog::kFolderArgument)) {
    std::string folder = folder_url(office, catalog::kFolderArgument, *given);
    require_folder(office, folder);
    return folder;
  }
  if (arguments.without_asking()) throw Refusal(texts::kFolderWanted, {catalog::kFolderArgument});
  return ask_folder(session, say(session.language, texts::kPackageFolder),
                    folder_of(uno::XModel::url(shown_in(session.window)).utf8()));
}

}  // namespace

Outcome export_consolidation(const Session& session, const Arguments& arguments) {
  const bool attended = !arguments.has(catalog::kFolderArgument) && !arguments.without_asking();
  DataGathering gathering(session.office, read_result(shown_in(session.window)));
  const auto folder = folder_asked_for(session, arguments);
  if (!folder || gather_all(session, title(session), gathering, attended) == Ended::Cancelled)
    return {State::Cancelled, {}};
  const auto reports = figure(gathering.all());
  const auto goals = figure(gathering.result().goals);
  const std::string package_title = gathering.result().title;
  const std::string made = write_package(session.office, *folder, kPackageName, package_title,
                                         std::move(gathering).finish());
  std::string done = say(session.language, texts::kPackagesExported,
                         {session.office.path_of(made), reports, goals});
  if (attended) inform(session, title(session), done);
  return {State::Success, std::move(done)};
}

}  // namespace poa::extension
