// SPDX-License-Identifier: MPL-2.0
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "catalog/commands.hpp"
#include "closing/closing_copy.hpp"
#include "commands/actions.hpp"
#include "commands/mended.hpp"
#include "commands/today.hpp"
#include "domain/values/text.hpp"
#include "formats/canonical.hpp"
#include "office/dialogs.hpp"
#include "office/file_dialog.hpp"
#include "office/file_set.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "review/closed_copy.hpp"

namespace poa::extension {
namespace {

// In a message for a person; a macro's answer lists all.
constexpr std::size_t kMostListed = 8;
// Two lines of the footer.
constexpr int kLongestReason = 250;

std::optional<std::string> folder_asked_for(const Session& session) {
  const std::string title = say(session.language, texts::kClosingFolder);
  return ask_folder(session, title, folder_of(uno::XModel::url(shown_in(session.window)).utf8()));
}

std::size_t count_of(const Review& review, Severity severity) {
  return severity == Severity::Error ? review.summary.errors : review.summary.warnings;
}

std::string list_of(const Session& session, const Review& review, Severity severity,
                    std::size_t most) {
  std::string list;
  std::size_t listed = 0;
  for (const PlacedFinding& placed : review.findings) {
    if (placed.finding.severity != severity) continue;
    if (++listed > most) break;
    list += (list.empty() ? "" : "\n") + to_line(placed.finding);
  }
  const std::size_t count = count_of(review, severity);
  if (count > most) list += "\n" + say(session.language, texts::kAndMore, {count - most});
  return list;
}

std::string told(const Session& session, const Review& review, Severity severity,
                 std::size_t most) {
  const Text& text =
      severity == Severity::Error ? texts::kClosingErrors : texts::kClosedWithWarnings;
  return say(session.language, text,
             {count_of(review, severity), list_of(session, review, severity, most)});
}

// On one line, without what nobody sees; "" for a blank one.
std::string tidied(const std::string& reason) {
  std::string text = formats::canonical_text_of(reason);
  int letters = 0;
  for (std::size_t at = 0; at < text.size(); ++letters) next_character(text, at);
  if (letters > kLongestReason) throw Refusal(texts::kReasonTooLong, {kLongestReason});
  return text;
}

// Nothing when the person does not close the report.
std::optional<std::string> reason_asked_for(const Session& session, const Review& review) {
  const auto words = [&](const Text& text) { return say(session.language, text); };
  const std::string title = words(texts::kClosingTitle);
  const std::string question = words(texts::kReasonQuestion);
  const std::string explanation = say(session.language, texts::kReasonExplained,
                                      {told(session, review, Severity::Error, kMostListed)});
  const auto answer = ask_text(session, {title, explanation, question});
  if (!answer) return std::nullopt;
  std::string reason = tidied(*answer);
  if (reason.empty()) return std::nullopt;
  return reason;
}

bool accepts_warnings(const Session& session, const Review& review) {
  return ask_yes(session, say(session.language, texts::kClosingTitle),
                 say(session.language, texts::kWarningsQuestion,
                     {told(session, review, Severity::Warning, kMostListed)}));
}

// Nothing when a person does not close the report after all.
std::optional<std::string> reason_for(const Session& session, const Review& review,
                                      const std::string& given, bool ask) {
  std::string reason = given;
  if (review.summary.errors > 0 && reason.empty()) {
    if (!ask) {
      throw Refusal(texts::kClosingRefused,
                    {told(session, review, Severity::Error, SIZE_MAX), catalog::kReasonArgument});
    }
    auto asked = reason_asked_for(session, review);
    if (!asked) return std::nullopt;
    reason = std::move(*asked);
  }
  if (ask && review.summary.warnings > 0 && !accepts_warnings(session, review)) return std::nullopt;
  return reason;
}

std::string answer(const Session& session, const ClosingCopy& copy, const Closed& closed,
                   const std::string& reason) {
  const Review& review = copy.review();
  std::string text =
      say(session.language, texts::kClosed, {session.office.path_of(closed.pages), closed.digest});
  const auto add = [&](const std::string& line) {
    text += (text.ends_with('.') ? "\n" : ".\n") + line;
  };
  if (review.summary.errors > 0)
    add(say(session.language, texts::kClosedWithErrors, {review.summary.errors}));
  if (review.summary.errors == 0 && !reason.empty())
    add(say(session.language, texts::kReasonNotUsed));
  if (review.summary.warnings > 0) add(told(session, review, Severity::Warning, kMostListed));
  if (!copy.repaired().nothing()) add(told(copy.repaired(), session.language));
  return text;
}

}  // namespace

Outcome cerrar_para_firma(const Session& session, const Arguments& arguments) {
  const auto given = arguments.text(catalog::kFolderArgument);
  const bool ask = !given && !arguments.without_asking();
  const std::string reason_given =
      tidied(arguments.text(catalog::kReasonArgument).value_or(std::string()));
  if (!given && !ask) throw Refusal(texts::kFolderWanted, {catalog::kFolderArgument});
  std::optional<std::string> folder;
  if (given) folder = folder_url(session.office, catalog::kFolderArgument, *given);
  if (folder) require_folder(session.office, *folder);
  ClosingCopy copy(session);
  const auto reason = reason_for(session, copy.review(), reason_given, ask);
  if (!reason) return {State::Cancelled, {}};
  if (!folder) folder = folder_asked_for(session);
  if (!folder) return {State::Cancelled, {}};
  const Closed closed = copy.write(*folder, *reason, today());
  const std::string done = answer(session, copy, closed, *reason);
  if (ask) inform(session, say(session.language, texts::kClosingTitle), done);
  return {State::Success, done};
}

}  // namespace poa::extension
