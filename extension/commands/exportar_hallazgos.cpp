// SPDX-License-Identifier: MPL-2.0
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "catalog/commands.hpp"
#include "commands/actions.hpp"
#include "commands/calculated.hpp"
#include "commands/findings_sheet.hpp"
#include "commands/findings_table.hpp"
#include "commands/today.hpp"
#include "domain/form/report_name.hpp"
#include "domain/form/report_title.hpp"
#include "domain/values/number.hpp"
#include "formats/csv.hpp"
#include "office/dialogs.hpp"
#include "office/file_dialog.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "review/review.hpp"
#include "workbook/form_in.hpp"

namespace poa::extension {
namespace {

constexpr std::string_view kOds = "ods";
constexpr std::string_view kCsv = "csv";

ChosenFile file_given(const Session& session, const std::string& argument) {
  std::string url = file_url(session.office, catalog::kFileArgument, argument);
  const std::string ending = ending_of(url);
  if (ending != kOds && ending != kCsv) throw Refusal(texts::kNoSuchKind, {catalog::kFileArgument});
  return {std::move(url), Existing::Refuse};
}

// Offers a name after the report's, beside it.
std::optional<ChosenFile> file_asked_for(const Session& session, const Workbook& workbook) {
  const auto words = [&](const Text& text) { return say(session.language, text); };
  const std::string title = words(texts::kExportTitle);
  const std::string ods = words(texts::kKindOds);
  const std::string csv = words(texts::kKindCsv);
  return ask_file(session, {title,
                            folder_of(uno::XModel::url(workbook.model()).utf8()),
                            "Hallazgos " + report_name(form_in(workbook)),
                            {{ods, kOds}, {csv, kCsv}}});
}

// In CSV, where nothing stands above the table, each row says the verdict, too: a report that was
// not reviewed may have no findings.
CellTable csv_table(const CellTable& findings, const std::string& verdict) {
  const auto& columns = findings_columns();
  CellTable table(findings.rows() + 1, columns.size() + 1);
  for (std::size_t column = 0; column < columns.size(); ++column) {
    table.at(0, column) = std::string(columns[column].name);
    for (std::size_t row = 0; row < findings.rows(); ++row)
      table.at(row + 1, column) = findings.at(row, column);
  }
  table.at(0, columns.size()) = std::string("veredicto");
  for (std::size_t row = 0; row < findings.rows(); ++row)
    table.at(row + 1, columns.size()) = make_text_cell(verdict);
  return table;
}

std::string versions(const Services& office) {
  constexpr std::string_view kOffice = "/org.openoffice.Setup/Product";
  return std::string("POA Calc ") + POA_VERSION + " · " + office.setting(kOffice, "ooName") + ' ' +
         office.setting(kOffice, "ooSetupVersionAboutBox");
}

Bytes bytes_for(const Services& office, const std::string& ending, const Form& form,
                const Review& review) {
  const std::string day = today();
  CellTable findings = findings_table(form, review, day);
  if (ending == kCsv) return bytes_of(formats::write_csv(csv_table(findings, review.verdict)));
  return ods_of(office, {"Hallazgos · " + report_title(form),
                         {review.verdict, day + " · " + versions(office)},
                         std::move(findings)});
}

}  // namespace

Outcome exportar_hallazgos(const Session& session, const Arguments& arguments) {
  const auto given = arguments.text(catalog::kFileArgument);
  const bool ask = !given && !arguments.without_asking();
  const Workbook workbook(session.window);
  if (!given && !ask) throw Refusal(texts::kFileWanted, {catalog::kFileArgument});
  const auto file = given ? file_given(session, *given) : file_asked_for(session, workbook);
  if (!file) return {State::Cancelled, {}};
  const bool was_off = workbook.calculate_if_off();
  const Review found = review(workbook);
  write_file(session.office, file->url,
             bytes_for(session.office, ending_of(file->url), form_in(workbook), found),
             file->existing);
  std::string done = say(session.language, texts::kExported,
                         {session.office.path_of(file->url),
                          Number(static_cast<std::int64_t>(found.findings.size()))});
  tell_calculated(session, was_off, done);
  if (ask) inform(session, say(session.language, texts::kExportTitle), done);
  return {State::Success, done};
}

}  // namespace poa::extension
