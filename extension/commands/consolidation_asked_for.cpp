// SPDX-License-Identifier: MPL-2.0
#include "commands/consolidation_asked_for.hpp"

#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/split.hpp>
#include <utility>

#include "catalog/commands.hpp"
#include "domain/calendar/period.hpp"
#include "domain/calendar/quarter_cell.hpp"
#include "domain/values/text.hpp"
#include "office/dialogs.hpp"
#include "office/file_dialog.hpp"
#include "office/files.hpp"
#include "office/question_dialog.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "workbook/workbook.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::String;

std::vector<std::string> parts_of(const std::string& text, const char* separators) {
  std::vector<std::string> all;
  boost::split(all, text, boost::is_any_of(separators));
  std::vector<std::string> parts;
  for (const std::string& part : all) {
    std::string trimmed(trim(part));
    if (!trimmed.empty()) parts.push_back(std::move(trimmed));
  }
  return parts;
}

std::vector<std::string> units_in(const std::string& text) { return parts_of(text, "\r\n;"); }

std::optional<Quarter> quarter_given(const Arguments& arguments) {
  const auto text = arguments.text(catalog::kQuarterArgument);
  if (!text) return std::nullopt;
  const auto quarter = quarter_of_cell(make_text_cell(*text));
  if (!quarter || !quarter.value()) throw Refusal(texts::kNoQuarter, {catalog::kQuarterArgument});
  return quarter.value();
}

std::optional<FiscalYear> year_given(const Arguments& arguments) {
  constexpr int kLeast = 1900;
  constexpr int kMost = 9999;
  const auto year = arguments.whole(catalog::kYearArgument, kLeast, kMost);
  if (!year) return std::nullopt;
  return fiscal_year_of_cell(static_cast<double>(*year)).value();
}

ConsolidationRequest request_given(const Arguments& arguments) {
  return {{year_given(arguments), quarter_given(arguments)},
          units_in(arguments.text(catalog::kExpectedArgument).value_or(std::string()))};
}

ConsolidationAsked of_folder(const Services& office, const std::string& folder,
                             Subfolders subfolders, ConsolidationRequest request) {
  auto files = files_in(office, folder, subfolders);
  if (files.empty()) throw Refusal(texts::kFolderEmpty, {office.path_of(folder)});
  return {std::move(files), folder, std::move(request)};
}

ConsolidationAsked of_chosen(const Services& office, const std::string& list,
                             ConsolidationRequest request) {
  std::vector<std::string> urls;
  for (const std::string& file : parts_of(list, "\r\n"))
    urls.push_back(file_url(office, catalog::kFilesArgument, file));
  if (urls.empty()) throw Refusal(texts::kNoFiles, {catalog::kFilesArgument});
  std::string folder = folder_of(urls.front());
  auto files = chosen_files(office, folder, urls);
  return {std::move(files), std::move(folder), std::move(request)};
}

void set_words(const Session& session, QuestionDialog& dialog, const std::string& folder) {
  const auto words = [&](const Text& text) { return say(session.language, text); };
  dialog.set_title(words(texts::kGatherTitle));
  dialog.set_label("carpeta",
                   say(session.language, texts::kGatherFolder, {session.office.path_of(folder)}));
  dialog.set_label("subcarpetas", words(texts::kGatherSubfolders));
  dialog.set_label("de_trimestre", words(texts::kGatherQuarter));
  dialog.set_label("de_ejercicio", words(texts::kGatherYear));
  dialog.set_label("de_esperadas", words(texts::kGatherExpected));
  std::vector<String> quarters{String(words(texts::kGatherAnyQuarter))};
  for (const Quarter quarter : kQuarters) quarters.emplace_back(quarter.months());
  dialog.set_entries("trimestre", quarters);
}

AskedPeriod period_in(const QuestionDialog& dialog) {
  AskedPeriod period;
  const std::size_t quarter = dialog.chosen("trimestre");
  if (quarter > 0) period.quarter = kQuarters.at(quarter - 1);
  if (const auto year = dialog.number("ejercicio"); year && *year > 0)
    period.year = fiscal_year_of_cell(*year).value();
  return period;
}

std::optional<ConsolidationAsked> asked(const Session& session) {
  const std::string title = say(session.language, texts::kGatherFolderTitle);
  const auto front = shown_in(session.window);
  const std::string first = front ? folder_of(uno::XModel::url(front).utf8()) : std::string();
  const auto folder = ask_folder(session, title, first);
  if (!folder) return std::nullopt;
  QuestionDialog dialog(session, "dialogs/Consolidar.xdl");
  set_words(session, dialog, *folder);
  dialog.set("subcarpetas", "Enabled", Any::of_boolean(has_subfolders(session.office, *folder)));
  if (!dialog.ends_with_ok()) return std::nullopt;
  const auto subfolders =
      dialog.is_checked("subcarpetas") ? Subfolders::Included : Subfolders::LeftOut;
  return of_folder(session.office, *folder, subfolders,
                   {period_in(dialog), units_in(dialog.text("esperadas"))});
}

}  // namespace

std::optional<ConsolidationAsked> consolidation_asked_for(const Session& session,
                                                          const Arguments& arguments) {
  const Services& office = session.office;
  if (const auto files = arguments.text(catalog::kFilesArgument))
    return of_chosen(office, *files, request_given(arguments));
  const auto folder = arguments.text(catalog::kFolderArgument);
  if (!folder) {
    if (arguments.without_asking()) throw Refusal(texts::kFolderWanted, {catalog::kFolderArgument});
    return asked(session);
  }
  const bool deeper = arguments.boolean(catalog::kSubfoldersArgument);
  return of_folder(office, folder_url(office, catalog::kFolderArgument, *folder),
                   deeper ? Subfolders::Included : Subfolders::LeftOut, request_given(arguments));
}

}  // namespace poa::extension
