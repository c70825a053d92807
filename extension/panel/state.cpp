// SPDX-License-Identifier: MPL-2.0
#include "panel/state.hpp"

#include <algorithm>
#include <exception>
#include <iterator>
#include <optional>

#include "catalog/rules.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "review/closed_copy.hpp"
#include "workbook/schema.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

bool is_read_only(const uno::Ref<uno::XModel>& model) {
  const auto storable = uno::query<uno::XStorable>(model);
  return storable && uno::XStorable::is_readonly(storable);
}

// The face of a document that is no workbook to be judged.
Face face_of_stranger(const uno::Ref<uno::XModel>& model) {
  const bool spreadsheet = model && uno::query<uno::XCalculatable>(model);
  return spreadsheet && cells_named(model, schema::kTable) ? Face::Broken : Face::NoReport;
}

// In groups, between which a line can break.
std::string in_groups(const std::string& digest) {
  constexpr std::size_t kGroup = 8;
  std::string text;
  for (std::size_t at = 0; at < digest.size(); at += kGroup)
    text += (at == 0 ? "" : " ") + digest.substr(at, kGroup);
  return text;
}

std::string line_of_review(const Review& review, const uno::Ref<uno::XModel>& model,
                           Language language) {
  const auto digest = borne_digest(model);
  if (!digest) return review.verdict;
  return say(language, texts::kPanelClosedCopy, {in_groups(*digest), review.verdict});
}

PanelState state_of_report(const Workbook& workbook, Language language) {
  Review judged = review(workbook);
  return {Face::Report, line_of_review(judged, workbook.model(), language),
          is_read_only(workbook.model()), std::move(judged.findings)};
}

PanelState look(const Session& session) {
  const auto model = shown_in(session.window);
  std::optional<Workbook> workbook;
  try {
    workbook.emplace(model);
  } catch (const Refusal& refusal) {
    return {face_of_stranger(model), refusal.in(session.language)};
  }
  const auto not_judged = [&](Face face, const Refusal& refusal) {
    return PanelState{
        face, say(session.language, texts::kPanelNotReviewed, {refusal.in(session.language)})};
  };
  try {
    require_original(*workbook, session.window);
  } catch (const Refusal& refusal) {
    return not_judged(Face::Copy, refusal);
  }
  try {
    return state_of_report(*workbook, session.language);
  } catch (const Refusal& refusal) {
    return not_judged(Face::Broken, refusal);
  }
}

const catalog::RuleEntry* entry_of(std::string_view rule) {
  const auto* found =
      std::find_if(std::begin(catalog::kRules), std::end(catalog::kRules),
                   [rule](const catalog::RuleEntry& entry) { return entry.rule == rule; });
  return found == std::end(catalog::kRules) ? nullptr : found;
}

}  // namespace

PanelState panel_state(const Session& session) {
  try {
    return look(session);
  } catch (const std::exception& error) {
    return {Face::Broken, say(session.language, texts::kPanelFailed, {error.what()})};
  }
}

std::string whole_text(const Finding& finding, Language language) {
  std::string text = finding.message;
  if (finding.reviewed) text += "\n\n" + say(language, texts::kPanelReviewed);
  if (const auto* entry = entry_of(finding.rule))
    text +=
        "\n\n" + say(language, texts::kPanelSolution, {entry->solution, entry->rule, entry->why});
  return text;
}

}  // namespace poa::extension
