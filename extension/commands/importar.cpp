// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catalog/commands.hpp"
#include "commands/actions.hpp"
#include "commands/copied_cells.hpp"
#include "commands/filled_report.hpp"
#include "domain/form/header.hpp"
#include "domain/form/pending_names.hpp"
#include "domain/import/import_account.hpp"
#include "domain/values/number.hpp"
#include "domain/values/text.hpp"
#include "office/dialogs.hpp"
#include "office/file_dialog.hpp"
#include "office/files.hpp"
#include "office/made_document.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "reports/import_source.hpp"
#include "reports/report_source.hpp"
#include "workbook/import_sheet.hpp"
#include "workbook/pending_cells.hpp"
#include "workbook/reference.hpp"
#include "workbook/selection.hpp"

namespace poa::extension {
namespace {

ImportSource source_copied(const Copied& copied) {
  return copied.cells ? cells_to_import(*copied.cells) : text_to_import(copied.text);
}

std::optional<ImportSource> source_in_chosen_file(const Session& session) {
  // The dialog puts "*." before it.
  constexpr std::string_view kEndings =
      "ods;*.ots;*.fods;*.xlsx;*.xls;*.csv;*.tsv;*.tab;*.txt;*.json";
  const auto url =
      ask_for_existing_file(session, {say(session.language, texts::kImportTitle),
                                      {},
                                      {},
                                      {{say(session.language, texts::kKindSource), kEndings}}});
  if (!url) return std::nullopt;
  return source_to_import(session.office, *url);
}

bool wants_copied(const Session& session, const Copied& copied) {
  const std::string_view text = trim(copied.text);
  const auto lines = static_cast<std::size_t>(1 + std::count(text.begin(), text.end(), '\n'));
  return ask_yes(session, say(session.language, texts::kImportTitle),
                 say(session.language, texts::kImportCopied,
                     {figure(lines), quotation(text.substr(0, text.find('\n')))}));
}

// Nothing when the person who is asked cancels.
std::optional<ImportSource> source_of(const Session& session, const Arguments& arguments) {
  const auto file = arguments.text(catalog::kFileArgument);
  const auto text = arguments.text(catalog::kTextArgument);
  if (file && text)
    throw Refusal(texts::kOneOfBoth, {catalog::kFileArgument, catalog::kTextArgument});
  if (file)
    return source_to_import(session.office,
                            file_url(session.office, catalog::kFileArgument, *file));
  if (text) return text_to_import(*text);
  const auto copied = copied_to_import(session.office);
  if (arguments.without_asking()) {
    if (!copied) throw Refusal(texts::kClipboardNoText);
    return source_copied(*copied);
  }
  if (copied && wants_copied(session, *copied)) return source_copied(*copied);
  return source_in_chosen_file(session);
}

std::vector<Doubt> doubts_of(const Imported& imported) {
  std::vector<Doubt> doubts;
  for (const DoubtfulCell& cell : imported.doubtful_cells)
    doubts.push_back({GoalCell{static_cast<std::int32_t>(cell.goal), cell.column}, cell.reason});
  for (const DoubtfulField& field : imported.doubtful_fields)
    doubts.push_back({header_label(field.field), field.reason});
  if (!imported.doubtful_administration.empty())
    doubts.push_back({kAdministrationLabel, imported.doubtful_administration});
  return doubts;
}

void fill(const EditableWorkbook& workbook, ImportSource& source, Notes& notes) {
  fill_new(workbook, source.report.form, notes, [&] {
    add_pending(workbook, doubts_of(source.report));
    import_sheet_out(workbook, source.name,
                     import_account(source.table, source.report, source.notes));
  });
  for (const std::string& note : source.notes) notes.add(note);
}

void select_first(const Workbook& workbook, const std::vector<PendingCell>& pending) {
  if (pending.empty()) return select_goal(workbook, 0);
  select_cell(workbook, pending.front().cell.column, pending.front().cell.row);
}

}  // namespace

Outcome importar(const Session& session, const Arguments& arguments) {
  const bool attended = !arguments.has(catalog::kFileArgument) &&
                        !arguments.has(catalog::kTextArgument) && !arguments.without_asking();
  auto source = source_of(session, arguments);
  if (!source) return {State::Cancelled, {}};
  if (source->name.empty()) source->name = say(session.language, texts::kCopiedSource);
  MadeDocument made(session.office, kReportTemplate);
  const EditableWorkbook workbook(made.model());
  Notes notes(session.language);
  fill(workbook, *source, notes);
  const auto pending = pending_cells(workbook);
  const std::size_t lost = not_understood(source->report);
  select_first(workbook, pending);
  offer_name(workbook, source->report.form);
  std::string done =
      say(session.language, texts::kImported,
          {source->name, figure(source->report.form.table.rows()), figure(pending.size()),
           figure(lost), source_in(session.office, workbook).verdict}) +
      notes.text();
  const uno::Ref<uno::XFrame> window = made.keep();
  if (attended && (!pending.empty() || lost > 0 || !notes.text().empty()))
    inform({session.office, window, session.language}, say(session.language, texts::kImportTitle),
           done);
  return {State::Success, std::move(done)};
}

}  // namespace poa::extension
