// SPDX-License-Identifier: MPL-2.0
#include "answers/about_bytes.hpp"

#include <string>
#include <utility>

#include "answers/lines.hpp"
#include "domain/calendar/quarter_cell.hpp"
#include "domain/form/header.hpp"
#include "domain/form/pasted_block.hpp"
#include "domain/form/pending_names.hpp"
#include "domain/import/headed_block.hpp"
#include "domain/import/import_account.hpp"
#include "domain/import/imported_source.hpp"
#include "formats/json.hpp"
#include "formats/ods_cells.hpp"
#include "formats/package_look.hpp"
#include "formats/pasted_text.hpp"
#include "formats/text_import.hpp"
#include "formats/zip_directory.hpp"

namespace poa::answers {
namespace {

void about_data(std::ostream& out, std::string_view bytes, std::vector<Form>& forms) {
  auto file = formats::read_report_json(bytes);
  if (!file) return put(out, "no data", file.error().message);
  if (file.value().closing)
    put(out, "closed", formats::write_json(file.value().form, *file.value().closing));
  forms.push_back(std::move(file).value().form);
}

void about_doubts(std::ostream& out, const Imported& imported) {
  PendingNames names;
  for (const DoubtfulCell& cell : imported.doubtful_cells) {
    put(out, column_name(cell.column), cell.reason);
    names.add(column_name(cell.column));
  }
  for (const DoubtfulField& field : imported.doubtful_fields)
    put(out, header_label(field.field), field.reason);
  put(out, kAdministrationLabel, imported.doubtful_administration);
  put(out, "pending", names.text());
}

void about_import(std::ostream& out, const SourceTable& source, CellPlaces places,
                  std::vector<Form>& forms) {
  auto imported = import_source(source, places);
  if (!imported) return put(out, "not imported", imported.error().message);
  put(out, "account", import_account(source, imported.value(), {}));
  put(out, "not understood", not_understood(imported.value()));
  about_doubts(out, imported.value());
  forms.push_back(std::move(imported).value().form);
}

void about_text(std::ostream& out, std::string_view bytes, std::vector<Form>& forms) {
  const auto source = formats::read_import_text(bytes);
  if (!source) return put(out, "no text", source.error().message);
  about_import(out, source.value(), CellPlaces::Known, forms);
  about_import(out, source.value(), CellPlaces::Unknown, forms);
}

void about_headed_block(std::ostream& out, const CellTable& cells) {
  const auto read = read_headed_block(cells);
  if (!read) return put(out, "headings", "none");
  if (!*read) return put(out, "no goals", read->error().message);
  const HeadedBlock& block = read->value();
  put(out, "headed goals", block.table);
  for (const DoubtfulCell& doubt : block.doubts) put(out, column_name(doubt.column), doubt.reason);
  for (const std::string& total : block.totals) put(out, "total", total);
  put(out, "left out",
      block.left_out.headings + block.left_out.totals + block.left_out.others +
          block.left_out.unnamed + block.left_out.computed);
  for (const DoubtfulCell& doubt : differing_results(block, Form{}, 0))
    put(out, column_name(doubt.column), doubt.reason);
}

// Each cell as a person would have entered it, in the place of a text and in that of a figure.
void about_entries(std::ostream& out, const CellTable& cells) {
  for (const EntryKind kind : {EntryKind::Text, EntryKind::Figure}) {
    CellTable entered(cells.rows(), cells.columns());
    for (std::size_t row = 0; row < cells.rows(); ++row)
      for (std::size_t column = 0; column < cells.columns(); ++column)
        entered.at(row, column) = as_entered(cells.at(row, column), kind);
    put(out, "entered", entered);
  }
}

void about_pasted(std::ostream& out, std::string_view bytes) {
  const auto cells = formats::read_pasted_text(bytes);
  if (!cells) return put(out, "pasted", "nothing");
  about_entries(out, *cells);
  about_headed_block(out, *cells);
  for (const auto& column : columns_of_block(*cells, 0))
    put(out, "goes to", column ? column_name(*column) : "none");
  const auto header = read_labelled_header(*cells);
  put(out, "header values", header ? header->values.size() : 0);
}

void about_package(std::ostream& out, std::string_view bytes, std::vector<Form>& forms) {
  const auto put_fault = [&](const formats::PackageFailure& failure) {
    put(out, failure.what, static_cast<std::size_t>(failure.fault));
  };
  const auto entries = formats::read_zip_directory(bytes);
  if (!entries) put_fault(entries.error());
  if (entries)
    for (const formats::ZipEntry& entry : entries.value()) put(out, entry.name, entry.size);
  if (const auto fault = formats::fault_of_flat_file(bytes)) put_fault(*fault);
  if (const auto fault = formats::fault_of_part("content.xml", bytes)) put_fault(*fault);
  auto report = formats::read_ods(bytes);
  if (!report) return put(out, "no workbook", report.error().message);
  put(out, "stored verdict", report.value().verdict.text);
  forms.push_back(std::move(report).value().form);
}

void about_quarter(std::ostream& out, std::string_view bytes) {
  const auto quarter = quarter_of_cell(make_text_cell(std::string(bytes)));
  if (!quarter) return put(out, "no quarter", quarter.error().message);
  put(out, "quarter", quarter.value() ? quarter.value()->index() + 1 : 0);
}

}  // namespace

std::vector<Form> about_bytes(std::ostream& out, std::string_view bytes) {
  std::vector<Form> forms;
  about_data(out, bytes, forms);
  about_text(out, bytes, forms);
  about_package(out, bytes, forms);
  about_pasted(out, bytes);
  about_quarter(out, bytes);
  return forms;
}

}  // namespace poa::answers
