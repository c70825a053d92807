// SPDX-License-Identifier: MPL-2.0
#include "reports/report_source.hpp"

#include <exception>
#include <utility>

#include "domain/rules/verdict.hpp"
#include "domain/values/number.hpp"
#include "formats/digest.hpp"
#include "formats/json.hpp"
#include "office/file_contents.hpp"
#include "office/files.hpp"
#include "office/hidden_document.hpp"
#include "office/open_documents.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "reports/file_content.hpp"
#include "reports/form_verdict.hpp"
#include "reports/harmless_file.hpp"
#include "reports/unopened_report.hpp"
#include "review/closed_copy.hpp"
#include "review/review.hpp"
#include "workbook/form_in.hpp"
#include "workbook/pending_cells.hpp"

namespace poa::extension {
namespace {

using uno::Ref;

bool is_data(std::string_view url, FileContent content) {
  return content == FileContent::Json || ending_of(url) == "json";
}

std::string verdict_of(const Workbook& workbook, const Form& form) {
  try {
    return review(workbook, form).verdict;
  } catch (const Refusal& refusal) {
    return unreviewed(refusal.in(Language::Spanish));
  }
}

std::unique_ptr<HiddenDocument> opened(const Services& office, std::string_view url) {
  try {
    return std::make_unique<HiddenDocument>(office, url, Access::ToRead);
  } catch (const std::exception&) {
    throw Refusal(texts::kFileDamaged, {office.path_of(url)});
  }
}

// Throws Refusal for what is no workbook, and for one that is not to be opened.
void require_harmless(const Services& office, std::string_view url, FileContent content) {
  const std::string path = office.path_of(url);
  // Excel keeps an .xlsx with a password in a file of the kind of its older ones.
  if (content == FileContent::Ole) throw Refusal(texts::kFileOfOldExcel, {path});
  if (content == FileContent::Other || content == FileContent::Json)
    throw Refusal(texts::kNotAReportFile, {path});
  if (content == FileContent::Package) {
    require_harmless_package(office, url);
  } else {
    require_harmless_flat_file(office, url);
  }
}

// Of a file that was looked into.
std::unique_ptr<HiddenDocument> open_workbook(const Services& office, std::string_view url) {
  auto document = opened(office, url);
  if (!is_report(document->model())) throw Refusal(texts::kNotAReportFile, {office.path_of(url)});
  return document;
}

// Without the lists and the paper.
ReportSource report_in(const Services& office, const Workbook& workbook) {
  const auto& model = workbook.model();
  auto digest = borne_digest(model);
  Form form = form_in(workbook);
  std::string own_digest = formats::digest_of(form);
  std::string line = verdict_of(workbook, form);
  return {.form = std::move(form),
          .kind = digest ? SourceKind::ClosedCopy : SourceKind::Workbook,
          .name = name_of_document(office, model),
          .unsaved = has_unsaved_changes(model),
          .older = workbook.is_older(),
          .pending = pending_cells(workbook).size(),
          .digest = std::move(digest),
          .own_digest = std::move(own_digest),
          .verdict = std::move(line)};
}

// What `read` finds in the document of a file. What other programs have computed is not what our
// functions say. That is a change of the document which is not told, as is that one made of a
// template has no name.
ReportSource source_in_document(const Services& office, std::string_view url,
                                ReportSource (*read)(const Services&, const Workbook&)) {
  const auto document = open_workbook(office, url);
  const Workbook workbook = Workbook::of_any_version(document->model());
  uno::XCalculatable::calculate_all(uno::query<uno::XCalculatable>(document->model()));
  ReportSource source = read(office, workbook);
  source.name = shown_name(office, url);
  source.unsaved = false;
  return source;
}

ReportSource source_in_data(const Services& office, std::string_view url) {
  const std::string path = office.path_of(url);
  require_size(office, url, formats::kLargestJson);
  auto source = source_in_json(bytes_in_file(office, url, formats::kLargestJson));
  if (!source) throw Refusal(texts::kNotReportData, {path, source.error().message});
  source.value().name = shown_name(office, url);
  return std::move(source).value();
}

}  // namespace

ReportSource source_in(const Services& office, const Workbook& workbook) {
  ReportSource source = report_in(office, workbook);
  source.lists = offered_in(workbook);
  source.paper = paper_of(workbook);
  return source;
}

Result<ReportSource> source_in_json(std::string_view text) {
  const auto data = formats::read_report_json(text);
  if (!data) return data.error();
  const auto& [form, closing] = data.value();
  ReportSource source{.form = form,
                      .kind = SourceKind::Data,
                      .name = {},
                      .own_digest = formats::digest_of(form),
                      .verdict = form_verdict(form)};
  if (closing) source.digest = closing->digest;
  return source;
}

ReportSource source_in_file(const Services& office, std::string_view url) {
  const auto open = open_document(office, url);
  if (!open) return source_on_disk(office, url);
  if (!is_report(open)) throw Refusal(texts::kNotAReportFile, {office.path_of(url)});
  return source_in(office, Workbook::of_any_version(open));
}

ReportSource source_on_disk(const Services& office, std::string_view url) {
  const FileContent content = content_of_file(office, url, kLargestWorkbook);
  if (is_data(url, content)) return source_in_data(office, url);
  require_harmless(office, url, content);
  return source_in_document(office, url, source_in);
}

ReportSource source_to_gather(const Services& office, std::string_view url) {
  const FileContent content = content_of_file(office, url, kLargestWorkbook);
  if (is_data(url, content)) return source_in_data(office, url);
  require_harmless(office, url, content);
  if (content == FileContent::Package) {
    if (auto source = unopened_report(office, url)) return *std::move(source);
  }
  return source_in_document(office, url, report_in);
}

std::unique_ptr<HiddenDocument> open_report(const Services& office, std::string_view url) {
  require_harmless(office, url, content_of_file(office, url, kLargestWorkbook));
  return open_workbook(office, url);
}

void require_confirmed(const ReportSource& source) {
  if (source.pending > 0) throw Refusal(texts::kPendingLeft, {figure(source.pending)});
}

bool is_changed_after_closing(const ReportSource& source) {
  return source.digest && *source.digest != source.own_digest;
}

std::string origin_of(const ReportSource& source) {
  return source.name + (source.unsaved ? " (con cambios sin guardar)" : "") + " · huella SHA-256 " +
         source.own_digest;
}

}  // namespace poa::extension
