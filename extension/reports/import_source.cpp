// SPDX-License-Identifier: MPL-2.0
#include "reports/import_source.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <utility>

#include "domain/import/imported_source.hpp"
#include "domain/import/whole_report.hpp"
#include "domain/values/sentence.hpp"
#include "domain/values/text.hpp"
#include "formats/text_import.hpp"
#include "office/file_contents.hpp"
#include "office/files.hpp"
#include "office/hidden_document.hpp"
#include "office/open_documents.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "reports/file_content.hpp"
#include "reports/harmless_file.hpp"
#include "reports/report_source.hpp"
#include "reports/sheet_rows.hpp"
#include "sheet/blocks.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

using uno::Ref;

Result<ImportSource> source_of_rows(SourceTable rows, CellPlaces places) {
  auto report = import_source(rows, places);
  if (!report) return std::move(report).error();
  return ImportSource{.table = std::move(rows), .report = std::move(report).value()};
}

ImportSource whole(ReportSource source) {
  require_confirmed(source);
  ImportSource imported;
  imported.table = source_of(source.form);
  if (is_changed_after_closing(source))
    imported.notes.emplace_back("Es una copia cerrada para firma que cambió después de cerrarse.");
  imported.report = imported_whole(std::move(source.form));
  imported.whole = true;
  return imported;
}

// The sheets of a workbook that may hold the report.
class SheetChooser {
 public:
  SheetChooser(std::string path, Ref<uno::XModel> model)
      : path_(std::move(path)), model_(std::move(model)), in_front_(sheet_in_front()) {}

  ImportSource choose() && {
    look(true);
    if (found_.empty()) look(false);
    if (found_.empty()) {
      if (why_.empty()) throw Refusal(texts::kImportBlankWorkbook, {path_});
      throw Refusal(texts::kImportSheetFailed, {path_, quotation(failed_), why_});
    }
    const auto best = std::max_element(found_.begin(), found_.end(), is_worse);
    ImportSource taken = std::move(best->source);
    for (const Found& other : found_) {
      if (&other != &*best) taken.notes.push_back(left_out(other.source.sheet));
    }
    return taken;
  }

 private:
  struct Found {
    ImportSource source;
    bool in_front;
  };

  // Among equals the first is the largest.
  static bool is_worse(const Found& one, const Found& other) {
    const std::size_t goals = one.source.report.form.table.rows();
    const std::size_t others = other.source.report.form.table.rows();
    return goals != others ? goals < others : !one.in_front && other.in_front;
  }

  static std::string left_out(const std::string& sheet) {
    return sentence("También hay metas en la hoja {}, que no se importó.", {quotation(sheet)});
  }

  // None where no window shows the workbook, or its print preview.
  std::optional<std::int16_t> sheet_in_front() const {
    const auto controller = uno::XModel::current_controller(model_);
    if (!controller) return std::nullopt;
    const auto view = uno::query<uno::XSpreadsheetView>(controller);
    if (!view) return std::nullopt;
    return sheet::address_of(uno::XSpreadsheetView::active_sheet(view)).sheet;
  }

  void look(bool visible) {
    for (const std::string& name : sheet_names(model_)) {
      const auto sheet = sheet_named(model_, name);
      if ((number_property(sheet, "IsVisible") != 0) == visible) look_at(name, sheet);
    }
  }

  void look_at(const std::string& name, const Ref<uno::XSpreadsheet>& sheet) {
    try {
      SourceTable rows = rows_of_sheet(model_, sheet);
      if (rows.empty()) return;
      auto source = source_of_rows(std::move(rows), CellPlaces::Known);
      if (!source) return fail(name, source.error().message);
      source.value().sheet = name;
      found_.push_back({std::move(source).value(), in_front_ == sheet::address_of(sheet).sheet});
    } catch (const Refusal& refusal) {
      fail(name, refusal.in(Language::Spanish));
    }
  }

  // The first failure is that of the sheet that a person takes for the report.
  void fail(const std::string& sheet, const std::string& why) {
    if (!why_.empty()) return;
    failed_ = sheet;
    why_ = why;
  }

  std::string path_;
  Ref<uno::XModel> model_;
  std::optional<std::int16_t> in_front_;
  std::vector<Found> found_;
  std::string failed_;  // The first sheet without a report,
  std::string why_;     // and why it has none.
};

ImportSource source_in_model(const Services& office, std::string_view url,
                             const Ref<uno::XModel>& model) {
  if (is_report(model)) return whole(source_in(office, Workbook::of_any_version(model)));
  if (!uno::query<uno::XSpreadsheetDocument>(model))
    throw Refusal(texts::kImportOtherDocument, {office.path_of(url)});
  return SheetChooser(office.path_of(url), model).choose();
}

std::unique_ptr<HiddenDocument> opened(const Services& office, std::string_view url,
                                       FileContent content) {
  constexpr std::string_view kOldExcel = "MS Excel 97";
  const bool old = content == FileContent::Ole;
  try {
    return std::make_unique<HiddenDocument>(office, url, Access::ToRead,
                                            old ? kOldExcel : std::string_view());
  } catch (const std::exception&) {
    throw Refusal(old ? texts::kImportOldExcel : texts::kFileDamaged, {office.path_of(url)});
  }
}

// Results that the program which wrote the file left out, or computed otherwise, are computed.
ImportSource source_in_workbook(const Services& office, std::string_view url, FileContent content) {
  if (content == FileContent::Package) require_harmless_package(office, url);
  if (content == FileContent::FlatXml) require_harmless_flat_file(office, url);
  const auto document = opened(office, url, content);
  if (const auto calculable = uno::query<uno::XCalculatable>(document->model()))
    uno::XCalculatable::calculate_all(calculable);
  return source_in_model(office, url, document->model());
}

Result<ImportSource> source_in_text(std::string_view bytes, CellPlaces places) {
  auto rows = formats::read_import_text(bytes);
  if (!rows) return std::move(rows).error();
  return source_of_rows(std::move(rows).value(), places);
}

ImportSource source_in_text_file(const Services& office, std::string_view url) {
  const std::string ending = ending_of(url);
  const bool values = ending == "csv" || ending == "tsv" || ending == "tab";
  const std::string bytes = bytes_in_file(office, url, formats::kLargestImport + 1);
  auto source = source_in_text(bytes, values ? CellPlaces::Known : CellPlaces::Unknown);
  if (!source)
    throw Refusal(texts::kImportFileFailed, {office.path_of(url), source.error().message});
  return std::move(source).value();
}

// Of what was copied.
template <typename Source>
Source taken(Result<Source> source) {
  if (!source) throw Refusal(texts::kImportTextFailed, {source.error().message});
  return std::move(source).value();
}

ImportSource source_in_file_of(const Services& office, std::string_view url) {
  if (const auto open = open_document(office, url)) return source_in_model(office, url, open);
  const FileContent content = content_of_file(office, url, formats::kLargestImport);
  if (content == FileContent::Json || ending_of(url) == "json")
    return whole(source_on_disk(office, url));
  if (content == FileContent::Other) return source_in_text_file(office, url);
  return source_in_workbook(office, url, content);
}

}  // namespace

ImportSource source_to_import(const Services& office, std::string_view url) {
  ImportSource source = source_in_file_of(office, url);
  source.name = shown_name(office, url);
  return source;
}

ImportSource text_to_import(std::string_view bytes) {
  if (content_of(bytes) == FileContent::Json) return whole(taken(source_in_json(bytes)));
  return taken(source_in_text(bytes, CellPlaces::Unknown));
}

ImportSource cells_to_import(const CellTable& cells) {
  return taken(source_of_rows(source_rows(cells), CellPlaces::Known));
}

}  // namespace poa::extension
