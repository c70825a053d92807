// SPDX-License-Identifier: MPL-2.0
#include <optional>
#include <string>

#include "catalog/commands.hpp"
#include "commands/actions.hpp"
#include "domain/values/text.hpp"
#include "office/dialogs.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "workbook/paper.hpp"

namespace poa::extension {
namespace {

std::optional<Paper> paper_asked_for(const Arguments& arguments) {
  const auto given = arguments.text(catalog::kPaperArgument);
  if (!given) return std::nullopt;
  const std::string name = fold(*given);
  if (name == "carta") return Paper::Carta;
  if (name == "oficio") return Paper::Oficio;
  throw Refusal(texts::kNoSuchPaper, {catalog::kPaperArgument});
}

Paper other_than(Paper paper) { return paper == Paper::Carta ? Paper::Oficio : Paper::Carta; }

}  // namespace

Outcome papel(const Session& session, const Arguments& arguments) {
  const auto asked = paper_asked_for(arguments);
  const bool ask = !asked && !arguments.without_asking();
  const EditableWorkbook workbook(session.window);
  const Paper paper = asked ? *asked : other_than(paper_of(workbook));
  const Text& words = paper == Paper::Carta ? texts::kPaperLetter : texts::kPaperOficio;
  const std::string done = say(session.language, words);
  in_one_step(workbook, done, [&] { set_paper(workbook, paper); });
  if (ask) inform(session, say(session.language, texts::kProduct), done);
  return {State::Success, done};
}

}  // namespace poa::extension
