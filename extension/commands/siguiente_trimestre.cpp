// SPDX-License-Identifier: MPL-2.0
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "catalog/commands.hpp"
#include "commands/actions.hpp"
#include "commands/filled_report.hpp"
#include "commands/source_asked_for.hpp"
#include "domain/calendar/period.hpp"
#include "domain/calendar/quarter_cell.hpp"
#include "domain/form/column.hpp"
#include "domain/form/succession.hpp"
#include "domain/rules/verdict.hpp"
#include "domain/values/number.hpp"
#include "office/dialogs.hpp"
#include "office/document_bytes.hpp"
#include "office/files.hpp"
#include "office/made_document.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "reports/report_source.hpp"
#include "workbook/reference.hpp"
#include "workbook/selection.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Ref;
using uno::String;

// Nothing when the person who is asked for the file cancels.
std::optional<ReportSource> earlier_source(const Session& session, const Arguments& arguments) {
  if (!arguments.has(catalog::kFileArgument) && is_report(shown_in(session.window))) {
    const Workbook workbook = Workbook::of_any_version(shown_in(session.window));
    require_original(workbook, session.window);
    return source_in(session.office, workbook);
  }
  if (!arguments.has(catalog::kFileArgument) && arguments.without_asking())
    throw Refusal(texts::kNoWorkbook);
  const auto url = source_asked_for(session, arguments, texts::kNextTitle);
  if (!url) return std::nullopt;
  return source_in_file(session.office, *url);
}

std::optional<std::string> target_of(const Session& session, const Arguments& arguments) {
  const auto given = arguments.text(catalog::kTargetArgument);
  if (!given) return std::nullopt;
  std::string url = file_url(session.office, catalog::kTargetArgument, *given);
  if (ending_of(url) != "ods") throw Refusal(texts::kTargetNotOds, {catalog::kTargetArgument});
  return url;
}

void note_source(const ReportSource& source, Notes& notes) {
  if (!is_ready(source.verdict)) notes.add(texts::kSourceNotReady);
  if (source.unsaved) notes.add(texts::kSourceUnsaved);
  if (source.older) notes.add(texts::kSourceOlder);
  if (is_changed_after_closing(source)) notes.add(texts::kSourceChanged);
}

// Into the cell that is typed first: the A of the new quarter, or in a new year the first P.
void select_first_figure(const Workbook& workbook, const Form& form) {
  const auto quarter = quarter_of_cell(form.quarter).value();
  const Column column = form.previous ? achieved_column(*quarter) : Column::Planned1;
  const GoalRows goals = workbook.goals();
  select_cell(workbook, goals.first_column + static_cast<std::int32_t>(index(column)), goals.first);
}

void fill(const EditableWorkbook& workbook, const ReportSource& source, Form& form, Notes& notes) {
  fill_new(workbook, form, notes, [&] {
    offered_out(source.lists, workbook);
    if (source.paper != paper_of(workbook)) set_paper(workbook, source.paper);
  });
}

// What the file is besides being shown: the office stores the headings that stay in sight, and the
// cursor, of a document in a window only. It takes the file for the window's own when it has stored
// it, and replaces what is there: so it is written before by what does not.
void save(const Session& session, const std::string& url, const uno::Ref<uno::XModel>& model) {
  write_file(session.office, url, bytes_of_document(session.office, model, kOdsFilter),
             Existing::Refuse);
  uno::XStorable::store_as(
      uno::query<uno::XStorable>(model), String(url),
      uno::Sequence<uno::PropertyValue>({{String("FilterName"), Any(String(kOdsFilter))}}));
}

// Returns the window that shows it.
Ref<uno::XFrame> show(const Session& session, const std::optional<std::string>& target,
                      const ReportSource& source, Form& form, Notes& notes) {
  MadeDocument shown(session.office, kReportTemplate);
  const EditableWorkbook workbook(shown.model());
  fill(workbook, source, form, notes);
  select_first_figure(workbook, form);
  if (target) {
    save(session, *target, shown.model());
    notes.add(texts::kSavedAs, {session.office.path_of(*target)});
  } else {
    offer_name(workbook, form);
  }
  return shown.keep();
}

NextReport next_of(const ReportSource& source) {
  auto next = next_report(source.form, origin_of(source));
  if (!next) throw Refusal(texts::kNoNextReport, {source.name, next.error().message});
  return std::move(next).value();
}

std::string period_of(const Form& form) {
  return period_text(*quarter_of_cell(form.quarter).value(),
                     fiscal_year_of_cell(form.year).value());
}

}  // namespace

Outcome siguiente_trimestre(const Session& session, const Arguments& arguments) {
  const bool attended = !arguments.has(catalog::kFileArgument) && !arguments.without_asking();
  const auto target = target_of(session, arguments);
  const auto source = earlier_source(session, arguments);
  if (!source) return {State::Cancelled, {}};
  require_confirmed(*source);
  NextReport next = next_of(*source);
  Notes notes(session.language);
  note_source(*source, notes);
  if (next.left_out > 0) notes.add(texts::kAchievedLeftOut, {figure(next.left_out)});
  const bool to_tell = !notes.text().empty();
  const Ref<uno::XFrame> window = show(session, target, *source, next.form, notes);
  const std::string done =
      say(session.language, texts::kNextMade,
          {period_of(next.form), figure(next.form.table.rows()), source->name, source->verdict}) +
      notes.text();
  if (attended && to_tell)
    inform({session.office, window, session.language}, say(session.language, texts::kNextTitle),
           done);
  return {State::Success, done};
}

}  // namespace poa::extension
