// SPDX-License-Identifier: MPL-2.0
#include <optional>
#include <string>

#include "catalog/commands.hpp"
#include "closing/verification.hpp"
#include "commands/actions.hpp"
#include "domain/values/text.hpp"
#include "formats/typed_digest.hpp"
#include "office/dialogs.hpp"
#include "office/file_dialog.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "review/closed_copy.hpp"

namespace poa::extension {
namespace {

std::optional<std::string> digest_in(const std::optional<std::string>& text) {
  if (!text || is_blank(*text)) return std::nullopt;
  auto digest = formats::typed_digest(*text);
  if (!digest) throw Refusal(texts::kNotADigest, {*text});
  return digest;
}

// Nothing when the person cancels.
std::optional<std::string> file_asked_for(const Session& session) {
  const auto words = [&](const Text& text) { return say(session.language, text); };
  const std::string title = words(texts::kVerifyFile);
  const std::string kind = words(texts::kKindsOfCopies);
  return ask_for_existing_file(session,
                               {title,
                                folder_of(uno::XModel::url(shown_in(session.window)).utf8()),
                                {},
                                {{kind, "ods;*.json;*.xlsx"}}});
}

std::optional<std::string> digest_asked_for(const Session& session, const std::string& name) {
  const auto words = [&](const Text& text) { return say(session.language, text); };
  const std::string title = words(texts::kVerifyTitle);
  const std::string question = words(texts::kVerifyQuestion);
  const std::string explanation = say(session.language, texts::kVerifyExplained, {name});
  return ask_text(session, {title, explanation, question});
}

Verification verified(const Session& session, const std::optional<std::string>& url,
                      const std::optional<std::string>& digest) {
  return url ? verify_file(session, *url, digest)
             : verify(session, Workbook(session.window), digest);
}

// A person is asked for the file where no closed copy is in front, and for the digest on the paper.
Outcome verified_with_person(const Session& session) {
  std::optional<std::string> url;
  if (!borne_digest(shown_in(session.window))) {
    url = file_asked_for(session);
    if (!url) return {State::Cancelled, {}};
  }
  const std::string name =
      url ? session.office.path_of(*url)
          : session.office.path_of(uno::XModel::url(shown_in(session.window)).utf8());
  const auto typed = digest_asked_for(session, name);
  if (!typed) return {State::Cancelled, {}};
  const Verification result = verified(session, url, digest_in(typed));
  const std::string title = say(session.language, texts::kVerifyTitle);
  const bool agrees = result.agreement == Agreement::Agrees;
  (agrees ? inform : tell)(session, title, result.text);
  return {State::Success, result.text};
}

}  // namespace

Outcome verificar_copia(const Session& session, const Arguments& arguments) {
  const auto file = arguments.text(catalog::kFileArgument);
  const auto typed = arguments.text(catalog::kDigestArgument);
  if (!file && !typed && !arguments.without_asking()) return verified_with_person(session);
  std::optional<std::string> url;
  if (file) url = file_url(session.office, catalog::kFileArgument, *file);
  return {State::Success, verified(session, url, digest_in(typed)).text};
}

}  // namespace poa::extension
