// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "catalog/commands.hpp"
#include "commands/actions.hpp"
#include "commands/source_asked_for.hpp"
#include "domain/form/report_title.hpp"
#include "domain/form/schema.hpp"
#include "domain/form/succession.hpp"
#include "domain/report/report.hpp"
#include "domain/rules/check.hpp"
#include "domain/values/number.hpp"
#include "office/dialogs.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "reports/report_source.hpp"
#include "workbook/editing.hpp"
#include "workbook/form_in.hpp"
#include "workbook/previous_report.hpp"

namespace poa::extension {
namespace {

// The report's own file is compared as it was saved.
ReportSource source_of(const Session& session, const Workbook& workbook, const std::string& url) {
  const bool own = uno::XModel::url(workbook.model()).utf8() == url;
  return own ? source_on_disk(session.office, url) : source_in_file(session.office, url);
}

PreviousReport previous_of(const Form& form, const ReportSource& source) {
  auto previous = previous_for(form, source.form, origin_of(source));
  if (!previous) throw Refusal(texts::kCannotCompare, {source.name, previous.error().message});
  if (previous.value().table.rows() == 0) throw Refusal(texts::kNothingToCompare, {source.name});
  return std::move(previous).value();
}

// Whether to go on.
bool agreed(const Session& session, bool attended, const Form& form, const ReportSource& source) {
  if (!of_other_units(form, source.form)) return true;
  const std::string theirs = cell_text(source.form.unit);
  const std::string ours = cell_text(form.unit);
  if (!attended) throw Refusal(texts::kOtherUnit, {source.name, theirs, ours});
  return ask_yes(session, say(session.language, texts::kCompareTitle),
                 say(session.language, texts::kOtherUnitQuestion, {theirs, ours}));
}

std::size_t differences(const Form& form) {
  const auto report = read_report(form);
  if (!report) throw Refusal(texts::kCannotReview, {report.error().message});
  const auto findings = check(report.value());
  return static_cast<std::size_t>(
      std::count_if(findings.begin(), findings.end(),
                    [](const Finding& finding) { return finding.rule.starts_with("CMP-"); }));
}

}  // namespace

Outcome comparar_con_anterior(const Session& session, const Arguments& arguments) {
  const bool attended = !arguments.has(catalog::kFileArgument) && !arguments.without_asking();
  const EditableWorkbook workbook(session.window);
  if (!workbook.named(schema::kPrevious)) throw Refusal(texts::kNoPreviousPlace);
  const auto url = source_asked_for(session, arguments, texts::kCompareTitle);
  if (!url) return {State::Cancelled, {}};
  const ReportSource source = source_of(session, workbook, *url);
  require_confirmed(source);
  Form form = form_in(workbook);
  form.previous = previous_of(form, source);
  const std::size_t found = differences(form);
  if (!agreed(session, attended, form, source)) return {State::Cancelled, {}};
  const bool was_off = workbook.calculate_if_off();
  in_one_step(workbook, say(session.language, texts::kComparing, {source.name}),
              [&] { previous_out(form.previous, workbook, Steps::kKept); });
  std::string done = say(session.language, texts::kCompared,
                         {source.name, report_title(source.form), source.verdict,
                          Number(static_cast<std::int64_t>(found))});
  if (source.older) done += " " + say(session.language, texts::kSourceOlder);
  if (is_changed_after_closing(source)) done += " " + say(session.language, texts::kSourceChanged);
  if (was_off) done += say(session.language, texts::kCalculated);
  if (attended) inform(session, say(session.language, texts::kCompareTitle), done);
  return {State::Success, done};
}

}  // namespace poa::extension
