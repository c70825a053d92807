// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "catalog/commands.hpp"
#include "commands/actions.hpp"
#include "commands/consolidation_asked_for.hpp"
#include "commands/gather_all.hpp"
#include "commands/today.hpp"
#include "consolidation/gathering.hpp"
#include "consolidation/result_workbook.hpp"
#include "domain/values/number.hpp"
#include "office/dialogs.hpp"
#include "office/made_document.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"

namespace poa::extension {
namespace {

// Whether what was read until the person cancelled is kept.
bool keeps_what_was_read(const Session& session, const Gathering& gathering) {
  return ask_yes(session, say(session.language, texts::kGatherTitle),
                 say(session.language, texts::kGatherKeep,
                     {figure(gathering.read()), figure(gathering.all())}));
}

// Reads the files; whether there is anything to show.
bool gather(const Session& session, Gathering& gathering, bool watched) {
  const std::string title = say(session.language, texts::kGatherTitle);
  return gather_all(session, title, gathering, watched) == Ended::Done ||
         keeps_what_was_read(session, gathering);
}

// In the workbook, which is Spanish.
ResultTexts texts_of(const Session& session, const std::string& folder, const AskedPeriod& period,
                     std::size_t unread) {
  const auto spanish = [](const Text& text, std::initializer_list<Word> words) {
    return say(Language::Spanish, text, words);
  };
  ResultTexts texts{.folder = folder,
                    .source = spanish(texts::kGatherFolder, {session.office.path_of(folder)}),
                    .made = spanish(texts::kGatheredOn, {today(), POA_VERSION}),
                    .incomplete = {}};
  const std::string asked = period_text(period);
  if (!asked.empty()) texts.source += ". " + spanish(texts::kAskedPeriod, {asked});
  if (unread > 0) texts.incomplete = spanish(texts::kGatheringCancelled, {figure(unread)});
  return texts;
}

// Returns the window that shows it.
uno::Ref<uno::XFrame> show(const Session& session, const Consolidated& result,
                           const ResultTexts& texts) {
  MadeDocument document(session.office, kResultTemplate);
  fill_result(document.model(), result, texts);
  return document.keep();
}

std::string answer(const Session& session, const Consolidated& result) {
  return say(session.language, texts::kGathered,
             {figure(count_of(result, FileRole::Counted)), figure(result.goals.size()),
              figure(count_of(result, FileRole::Copy) + count_of(result, FileRole::SameClosing)),
              figure(count_of(result, FileRole::Skipped)),
              figure(static_cast<std::size_t>(std::count_if(
                  result.findings.begin(), result.findings.end(), [](const FileFinding& found) {
                    return found.finding.rule.starts_with("CON-");
                  })))});
}

}  // namespace

Outcome consolidar(const Session& session, const Arguments& arguments) {
  const bool attended = !arguments.has(catalog::kFolderArgument) &&
                        !arguments.has(catalog::kFilesArgument) && !arguments.without_asking();
  auto asked = consolidation_asked_for(session, arguments);
  if (!asked) return {State::Cancelled, {}};
  const AskedPeriod period = asked->request.period;
  Gathering gathering(session.office, std::move(asked->files), std::move(asked->request));
  if (!gather(session, gathering, attended)) return {State::Cancelled, {}};
  const std::size_t unread = gathering.all() - gathering.read();
  const Consolidated result = std::move(gathering).finish();
  const auto window = show(session, result, texts_of(session, asked->folder, period, unread));
  const std::string done = answer(session, result);
  if (attended)
    inform({session.office, window, session.language}, say(session.language, texts::kGatherTitle),
           done);
  return {State::Success, done};
}

}  // namespace poa::extension
