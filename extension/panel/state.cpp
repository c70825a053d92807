// SPDX-License-Identifier: MPL-2.0
#include "panel/state.hpp"

#include <algorithm>
#include <exception>
#include <iterator>
#include <optional>

#include "catalog/rules.hpp"
#include "domain/form/schema.hpp"
#include "domain/rules/verdict.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "review/closed_copy.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

bool is_read_only(const uno::Ref<uno::XModel>& model) {
  const auto storable = uno::query<uno::XStorable>(model);
  return storable && uno::XStorable::is_readonly(storable);
}

// The steps with a document that is no workbook to be judged.
std::vector<std::string_view> steps_of_stranger(const uno::Ref<uno::XModel>& model) {
  const bool spreadsheet = model && uno::query<uno::XCalculatable>(model);
  if (spreadsheet && cells_named(model, schema::kTable)) return {control::kRepair};
  return {control::kNewReport, control::kImport, control::kNextQuarter};
}

PanelState state_of_report(const Workbook& workbook, Language language) {
  const auto digest = borne_digest(workbook.model());
  Review judged = digest ? review(workbook) : review_with_names(workbook);
  const std::string line = judged.verdict;
  PanelState state{.face = Face::Report,
                   .line = line,
                   .read_only = is_read_only(workbook.model()),
                   .findings = to_look_at(std::move(judged))};
  if (digest) {
    state.line = say(language, texts::kPanelClosedCopy, {in_groups(*digest), line});
    state.steps = {control::kNextQuarter};
  } else if (is_ready(line)) {
    state.steps = {control::kClose};
  }
  return state;
}

PanelState look(const Session& session) {
  const auto model = shown_in(session.window);
  std::optional<Workbook> workbook;
  try {
    workbook.emplace(model);
  } catch (const Refusal& refusal) {
    return {.line = refusal.in(session.language), .steps = steps_of_stranger(model)};
  }
  const auto not_judged = [&](const Refusal& refusal) {
    return say(session.language, texts::kPanelNotReviewed, {refusal.in(session.language)});
  };
  try {
    require_original(*workbook, session.window);
  } catch (const Refusal& refusal) {
    return {.line = not_judged(refusal)};
  }
  try {
    return state_of_report(*workbook, session.language);
  } catch (const Refusal& refusal) {
    return {.line = not_judged(refusal), .steps = {control::kRepair}};
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
    return {.line = say(session.language, texts::kPanelFailed, {error.what()}),
            .steps = {control::kRepair}};
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
