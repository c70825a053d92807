// SPDX-License-Identifier: MPL-2.0
#include "domain/consolidation/consolidation.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include "domain/consolidation/con.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

// Where the ending of a file's name begins, its point included; the length where it has none.
std::size_t ending_at(std::string_view name) {
  const std::size_t point = name.rfind('.');
  const std::size_t folder = name.find_last_of("/\\");
  const bool has_ending =
      point != std::string_view::npos && (folder == std::string_view::npos || point > folder);
  return has_ending ? point : name.size();
}

// What the files of one closing have in common.
std::string stem_of(const std::string& name) { return name.substr(0, ending_at(name)); }

bool is_pdf(const std::string& name) { return fold(name.substr(ending_at(name))) == ".pdf"; }

bool is_closed(const ConsolidatedFile& file) {
  return file.report && file.report->closing != ClosingState::NotClosed;
}

// Whether more rules could be judged on it.
bool tells_more(const ReportData& report, const ReportData& than) {
  return std::tie(report.has_previous, report.has_measure_units) >
         std::tie(than.has_previous, than.has_measure_units);
}

void drop_contents(ReportData& report) {
  report.goals = CellTable(0, kColumns);
  report.figures = {};
  report.findings = {};
}

std::vector<ConsolidatedGoal> goals_of(const std::vector<ConsolidatedFile>& files) {
  std::vector<ConsolidatedGoal> goals;
  for (std::size_t file = 0; file < files.size(); ++file) {
    if (files[file].role != FileRole::Counted) continue;
    for (std::size_t row = 0; row < files[file].report->figures.size(); ++row)
      goals.push_back({file, row});
  }
  return goals;
}

void move_findings(std::vector<Finding>& from, std::size_t file, std::vector<FileFinding>& to) {
  for (Finding& finding : from) to.push_back({file, std::move(finding)});
  from = {};
}

// The findings of CON come in the order of their rules; here they come to their files.
std::vector<FileFinding> all_findings(std::vector<FileFinding> con,
                                      std::vector<ConsolidatedFile>& files) {
  std::vector<FileFinding> all;
  std::vector<std::vector<Finding>> by_file(files.size());
  for (FileFinding& found : con) {
    if (found.file)
      by_file[*found.file].push_back(std::move(found.finding));
    else
      all.push_back(std::move(found));
  }
  for (std::size_t file = 0; file < files.size(); ++file) {
    move_findings(by_file[file], file, all);
    if (files[file].report) move_findings(files[file].report->findings, file, all);
  }
  return all;
}

}  // namespace

std::vector<const ReportData*> counted_reports(const std::vector<ConsolidatedFile>& files) {
  std::vector<const ReportData*> reports;
  for (const ConsolidatedFile& file : files) {
    if (file.role == FileRole::Counted) reports.push_back(&*file.report);
  }
  return reports;
}

std::size_t count_of(const Consolidated& result, FileRole role) {
  return static_cast<std::size_t>(
      std::count_if(result.files.begin(), result.files.end(),
                    [role](const ConsolidatedFile& file) { return file.role == role; }));
}

void Consolidation::add(SourceReport report) {
  const std::size_t place = files_.size();
  std::string name = std::move(report.name);
  files_.push_back({std::move(name), FileRole::Counted, data_of(std::move(report))});
  const auto [same, is_new] =
      by_digest_.try_emplace(files_.back().report->digest, SameData{place, {}});
  if (is_new) return;
  std::size_t other = place;
  if (tells_more(*files_[place].report, *files_[same->second.counted].report))
    std::swap(other, same->second.counted);
  drop_contents(*files_[other].report);
  same->second.others.push_back(other);
}

void Consolidation::skip(SkippedFile file) {
  files_.push_back({std::move(file.name), FileRole::Skipped, std::nullopt, std::nullopt,
                    std::move(file.reason)});
}

void Consolidation::mark_others() {
  for (const auto& [digest, same] : by_digest_) {
    std::map<std::string, std::size_t> closings;  // The first file of each.
    if (is_closed(files_[same.counted]))
      closings.emplace(stem_of(files_[same.counted].name), same.counted);
    for (const std::size_t place : same.others) {
      ConsolidatedFile& file = files_[place];
      file.role = FileRole::Copy;
      file.other = same.counted;
      if (!is_closed(file)) continue;
      const auto [closing, is_new] = closings.emplace(stem_of(file.name), place);
      if (is_new) continue;
      file.role = FileRole::SameClosing;
      file.other = closing->second;
    }
  }
}

// Nothing is read from the PDF of a closing, and it is nobody's fault.
void Consolidation::mark_papers() {
  std::map<std::string, std::size_t> closings;
  for (std::size_t place = 0; place < files_.size(); ++place) {
    if (is_closed(files_[place])) closings.emplace(stem_of(files_[place].name), place);
  }
  for (ConsolidatedFile& file : files_) {
    if (file.role != FileRole::Skipped || !is_pdf(file.name)) continue;
    const auto closing = closings.find(stem_of(file.name));
    if (closing == closings.end()) continue;
    file.role = FileRole::SameClosing;
    file.other = closing->second;
    file.reason.clear();
  }
}

Consolidated Consolidation::finish() && {
  mark_others();
  mark_papers();
  Consolidated result;
  result.goals = goals_of(files_);
  result.totals = totals_of(counted_reports(files_));
  result.findings = all_findings(con_findings({files_, request_}), files_);
  result.files = std::move(files_);
  return result;
}

}  // namespace poa
