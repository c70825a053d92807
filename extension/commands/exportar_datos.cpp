// SPDX-License-Identifier: MPL-2.0
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "catalog/commands.hpp"
#include "commands/actions.hpp"
#include "commands/calculated.hpp"
#include "commands/consolidation_export.hpp"
#include "consolidation/result_read.hpp"
#include "domain/form/report_name.hpp"
#include "domain/form/report_title.hpp"
#include "domain/rules/verdict.hpp"
#include "formats/digest.hpp"
#include "formats/json.hpp"
#include "office/dialogs.hpp"
#include "office/file_dialog.hpp"
#include "office/file_set.hpp"
#include "office/open_documents.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "reports/open_data.hpp"
#include "reports/packaged_finding.hpp"
#include "review/review.hpp"
#include "workbook/form_in.hpp"
#include "workbook/pending_cells.hpp"

namespace poa::extension {
namespace {

constexpr std::string_view kJson = "json";
constexpr std::string_view kCsvPackage = "csv";

// A file of JSON, or a package: a folder of that name in `folder`.
struct DataPlace {
  std::optional<ChosenFile> file = {};
  std::string folder = {};
  std::string name = {};
};

std::string offered_name(const Form& form) { return "Datos " + report_name(form); }

DataPlace place_given(const Session& session, const std::optional<std::string>& file,
                      const std::optional<std::string>& folder, const Form& form) {
  if (file && folder)
    throw Refusal(texts::kOnePlace, {catalog::kFileArgument, catalog::kFolderArgument});
  if (!file) {
    std::string url = folder_url(session.office, catalog::kFolderArgument, *folder);
    require_folder(session.office, url);
    return {.folder = std::move(url), .name = offered_name(form)};
  }
  std::string url = file_url(session.office, catalog::kFileArgument, *file);
  if (ending_of(url) != kJson) throw Refusal(texts::kNoJsonName, {catalog::kFileArgument});
  return {.file = ChosenFile{std::move(url), Existing::Refuse}};
}

// A package is asked for by the name of a text of CSV, which is no file's, but its folder's.
std::optional<DataPlace> place_asked_for(const Session& session, const Workbook& workbook,
                                         const Form& form) {
  const auto words = [&](const Text& text) { return say(session.language, text); };
  const std::string title = words(texts::kDataTitle);
  const std::string json = words(texts::kKindData);
  const std::string csv = words(texts::kKindPackage);
  auto chosen = ask_file(session, {title,
                                   folder_of(uno::XModel::url(workbook.model()).utf8()),
                                   offered_name(form),
                                   {{json, kJson}, {csv, kCsvPackage}}});
  if (!chosen) return std::nullopt;
  if (ending_of(chosen->url) != kJson) {
    std::string name = shown_name(session.office, chosen->url);
    name.resize(name.rfind('.'));
    return DataPlace{.folder = folder_of(chosen->url), .name = std::move(name)};
  }
  return DataPlace{.file = std::move(chosen)};
}

// What the rules say; of a report that they cannot judge, why.
struct Judged {
  std::string verdict;
  std::vector<formats::PackagedFinding> findings;
};

Judged judged(const Workbook& workbook, const Form& form) {
  try {
    const Review found = review(workbook, form);
    Judged result{found.verdict, {}};
    for (const PlacedFinding& placed : found.findings)
      result.findings.push_back(packaged(placed.finding));
    return result;
  } catch (const Refusal& refusal) {
    return {unreviewed(refusal.in(Language::Spanish)), {}};
  }
}

std::string write_package(const Session& session, const DataPlace& place, const Workbook& workbook,
                          const Form& form) {
  const Judged said = judged(workbook, form);
  formats::DataPackage package;
  package.add({.file = name_of_document(session.office, workbook.model()),
               .form = form,
               .digest = formats::digest_of(form),
               .verdict = said.verdict,
               .findings = said.findings});
  return write_package(session.office, place.folder, place.name, report_title(form),
                       std::move(package));
}

std::string write(const Session& session, const DataPlace& place, const Workbook& workbook,
                  const Form& form) {
  const std::size_t goals = goal_rows(form.table).rows();
  const auto done = [&](const Text& text, const std::string& url) {
    return say(session.language, text, {session.office.path_of(url), goals});
  };
  if (!place.file)
    return done(texts::kPackageExported, write_package(session, place, workbook, form));
  write_file(session.office, place.file->url, bytes_of(formats::write_json(form)),
             place.file->existing);
  return done(texts::kDataExported, place.file->url);
}

}  // namespace

Outcome exportar_datos(const Session& session, const Arguments& arguments) {
  if (is_result(shown_in(session.window))) return export_consolidation(session, arguments);
  const auto file = arguments.text(catalog::kFileArgument);
  const auto folder = arguments.text(catalog::kFolderArgument);
  const bool given = file || folder;
  const bool ask = !given && !arguments.without_asking();
  const Workbook workbook(session.window);
  require_confirmed(workbook);
  if (!given && !ask)
    throw Refusal(texts::kDataPlaceWanted, {catalog::kFileArgument, catalog::kFolderArgument});
  Form form = form_in(workbook);
  const auto place =
      given ? place_given(session, file, folder, form) : place_asked_for(session, workbook, form);
  if (!place) return {State::Cancelled, {}};
  const bool was_off = workbook.calculate_if_off();
  if (was_off) form = form_in(workbook);
  std::string done = write(session, *place, workbook, form);
  tell_calculated(session, was_off, done);
  if (ask) inform(session, say(session.language, texts::kDataTitle), done);
  return {State::Success, done};
}

}  // namespace poa::extension
