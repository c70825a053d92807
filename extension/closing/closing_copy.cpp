// SPDX-License-Identifier: MPL-2.0
#include "closing/closing_copy.hpp"

#include <cstddef>
#include <set>
#include <utility>
#include <variant>

#include "closing/closing_sheet.hpp"
#include "closing/footer.hpp"
#include "closing/values_only.hpp"
#include "domain/form/column.hpp"
#include "domain/form/report_name.hpp"
#include "domain/form/report_title.hpp"
#include "domain/form/schema.hpp"
#include "domain/values/sentence.hpp"
#include "formats/canonical.hpp"
#include "formats/differing_cells.hpp"
#include "formats/digest.hpp"
#include "formats/json.hpp"
#include "office/document_bytes.hpp"
#include "office/file_set.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "review/closed_copy.hpp"
#include "review/shown_verdict.hpp"
#include "sheet/blocks.hpp"
#include "workbook/cell_contents.hpp"
#include "workbook/document_title.hpp"
#include "workbook/form_in.hpp"
#include "workbook/page_breaks.hpp"
#include "workbook/pending_cells.hpp"
#include "workbook/rest.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Ref;
using uno::String;

// PDF/A-2b, as the office counts.
constexpr std::int32_t kPdfA2 = 2;

void require_goals_seen(const Workbook& workbook) {
  const GoalRows goals = workbook.goals();
  int unseen = 0;
  for (std::int32_t row = goals.first; row <= goals.last(); ++row) {
    if (number_property(workbook.rows(row, row), "IsVisible") == 0) ++unseen;
  }
  if (unseen > 0) throw Refusal(texts::kClosingUnseen, {unseen});
}

Bytes bytes_to_close(const Session& session) {
  const Workbook workbook(session.window);
  if (borne_digest(workbook.model())) throw Refusal(texts::kClosedAlready);
  if (uno::XNameAccess::has(sheets_of(workbook.model()), String(schema::kClosingSheet)))
    throw Refusal(texts::kClosingSheetTaken, {schema::kClosingSheet});
  require_goals_seen(workbook);
  return bytes_of_document(session.office, workbook.model(), kOdsFilter);
}

void unprotect(const uno::Interface& lockable, const std::string& name) {
  try {
    uno::XProtectable::unprotect(uno::query<uno::XProtectable>(lockable), String());
  } catch (const uno::OfficeError&) {
    throw Refusal(texts::kClosingPassword, {name});
  }
}

void unprotect_all(const Ref<uno::XModel>& model) {
  unprotect(model, say(Language::Spanish, texts::kWholeDocument));
  for (const std::string& name : sheet_names(model)) unprotect(sheet_named(model, name), name);
}

// What the domain computed in columns 13 and 14, for offices differ in the last digit.
void write_computed(const Workbook& workbook, const CellTable& table, Column column) {
  const GoalRows goals = workbook.goals();
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const Cell& cell = table.at(row, index(column));
    if (std::holds_alternative<CellError>(cell)) continue;  // It has become a text.
    enter(cell_of(workbook.sheet(), goals.first_column + static_cast<std::int32_t>(index(column)),
                  goals.first + static_cast<std::int32_t>(row)),
          cell);
  }
}

void clear_draft(const Workbook& workbook) {
  for (const uno::CellRangeAddress& area :
       uno::XPrintAreas::print_areas(uno::query<uno::XPrintAreas>(workbook.sheet()))) {
    const CellTable cells = sheet::cells_in(cells_of(workbook.sheet(), area));
    for (std::size_t row = 0; row < cells.rows(); ++row) {
      for (std::size_t column = 0; column < cells.columns(); ++column) {
        if (cell_text(cells.at(row, column)) != schema::kDraft) continue;
        clear(cell_of(workbook.sheet(), area.start_column + static_cast<std::int32_t>(column),
                      area.start_row + static_cast<std::int32_t>(row)),
              kContents);
      }
    }
  }
}

// The states of the goals, beside the table, are of the time before.
void clear_states(const Workbook& workbook) {
  const std::int32_t column = workbook.goals().first_column - 1;
  if (column < 0) return;
  const std::int32_t last = used_area(workbook.sheet()).end_row;
  clear(workbook.cells(column, 1, column, last), kContents);
}

// An error has become a text; anything else that has changed is a fault of ours.
void require_same(const Form& before, const Form& after) {
  for (const formats::DifferingCell& cell : formats::differing_cells(before, after)) {
    if (!std::holds_alternative<CellError>(cell.closed))
      throw Refusal(texts::kClosingChanged, {cell.place});
  }
}

std::string rules_of(const Review& review) {
  std::set<std::string_view> rules;
  std::string list;
  for (const PlacedFinding& placed : review.findings) {
    const Finding& finding = placed.finding;
    if (finding.severity != Severity::Error || !rules.insert(finding.rule).second) continue;
    list += (list.empty() ? "" : ", ") + std::string(finding.rule);
  }
  return list;
}

// As it is printed: Spanish, as the form is.
std::string line_of_reason(const Review& review, const std::string& reason) {
  const std::size_t errors = review.summary.errors;
  return sentence("Cerrado con {} {} ({}). Motivo: {}",
                  {errors, errors == 1 ? "error" : "errores", rules_of(review), reason});
}

void set_read_only_opening(const Ref<uno::XModel>& model) {
  const auto settings = uno::XMultiServiceFactory::create_instance(
      uno::query<uno::XMultiServiceFactory>(model), String("com.sun.star.document.Settings"));
  set_property(settings, "LoadReadonly", Any::of_boolean(true));
}

void protect_all(const Ref<uno::XModel>& model) {
  for (const std::string& name : sheet_names(model)) lock_all_cells(sheet_named(model, name));
  uno::XProtectable::protect(uno::query<uno::XProtectable>(model), String());
  set_read_only_opening(model);
}

Bytes pdf_of(const Services& office, const Ref<uno::XModel>& model) {
  return bytes_of_document(office, model, kPdfFilter,
                           {{String("SelectPdfVersion"), Any::of_long(kPdfA2)},
                            {String("UseTaggedPDF"), Any::of_boolean(false)},
                            {String("ExportBookmarks"), Any::of_boolean(false)}});
}

}  // namespace

ClosingCopy::ClosingCopy(const Session& session)
    : session_(session), document_(session.office, bytes_to_close(session)) {
  repaired_ = repair(inside(), {});
  workbook_.emplace(document_.model());
  uno::XCalculatable::calculate_all(uno::query<uno::XCalculatable>(document_.model()));
  form_ = form_in(*workbook_);
  review_ = review_to_close(*workbook_, form_);
  if (review_.summary.goals == 0) throw Refusal(texts::kClosingNoGoals);
  if (review_.verdict.starts_with(kUnchecked))
    throw Refusal(texts::kClosingNotReviewed, {review_.verdict});
  unprotect_all(document_.model());
}

Session ClosingCopy::inside() const {
  return {session_.office, uno::XController::frame(document_.controller()), session_.language};
}

std::string ClosingCopy::name() const { return "TMM-F004 " + report_name(form_); }

// The other sheets first: they tell of formulas that the form's has lost.
void ClosingCopy::keep_values() {
  const Rest rest(document_.model());
  const std::int16_t form = workbook_->goals().sheet;
  for (const std::string& name : sheet_names(document_.model())) {
    const auto sheet = sheet_named(document_.model(), name);
    if (sheet::address_of(sheet).sheet == form) continue;
    keep_values_only(sheet);
    uno::XPrintAreas::set_print_areas(uno::query<uno::XPrintAreas>(sheet),
                                      uno::Sequence<uno::CellRangeAddress>({}));
  }
  keep_values_only(workbook_->sheet());
  clear_reasons(workbook_->sheet());
  write_computed(*workbook_, form_.table, Column::Absolute);
  write_computed(*workbook_, form_.table, Column::Relative);
  clear_draft(*workbook_);
  clear_states(*workbook_);
  Form kept = form_in(*workbook_);
  require_same(form_, kept);
  form_ = std::move(kept);
}

void ClosingCopy::add_marks(const formats::Closing& closing) {
  const std::string digest = std::string(kDigestLabel) + closing.digest;
  std::vector<std::string> lines{digest};
  if (!closing.reason.empty()) lines.push_back(line_of_reason(review_, closing.reason));
  add_to_footer(*workbook_, lines);
  if (const auto verdict = workbook_->named(schema::kVerdict)) {
    enter(uno::XCellRange::cell_by_position(verdict, 0, 0),
          Cell(std::string(kClosedLine) + " el " + closing.date + " · " + digest));
  }
  lines.insert(lines.begin(), "Reporte cerrado para firma");
  lines.emplace_back(
      "La huella es de los datos del formato: encabezado, líneas de acción, metas y firmas. Las "
      "otras hojas no entran en ella. Se comprueba con POA ▸ Verificar copia.");
  add_closing_sheet(document_.model(), {lines,
                                        {{"Reporte", report_title(form_)},
                                         {"Fecha", closing.date},
                                         {"POA Calc", closing.version},
                                         {"Errores", std::to_string(closing.errors)},
                                         {"Advertencias", std::to_string(closing.warnings)},
                                         {"Avisos", std::to_string(closing.notices)},
                                         {"Motivo", closing.reason}}});
  const EditableWorkbook workbook(document_.model());
  keep_last_goal_with_signatures(workbook);
  set_document_title(workbook);
}

Closed ClosingCopy::write(std::string_view folder, const std::string& reason,
                          const std::string& day) {
  keep_values();
  const Summary& found = review_.summary;
  const formats::Closing closing{formats::digest_of(form_),
                                 POA_VERSION,
                                 day,
                                 found.errors > 0 ? reason : std::string(),
                                 found.errors,
                                 found.warnings,
                                 found.notices};
  add_marks(closing);
  const Services& office = session_.office;
  Bytes pages = pdf_of(office, document_.model());
  protect_all(document_.model());
  std::vector<FileOfSet> files;
  files.push_back({"pdf", std::move(pages)});
  files.push_back({"ods", bytes_of_document(office, document_.model(), kOdsFilter)});
  files.push_back({"json", bytes_of(formats::write_json(formats::canonical_form(form_), closing))});
  return {closing.digest, write_set(office, folder, name(), files).front()};
}

}  // namespace poa::extension
