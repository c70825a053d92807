// SPDX-License-Identifier: MPL-2.0
#include "panel/finding_list.hpp"

#include <algorithm>
#include <string_view>

#include "domain/values/sentence.hpp"

namespace poa::extension {
namespace {

std::string_view shown_severity(const Finding& finding) {
  if (finding.reviewed) return "Revisada";
  switch (finding.severity) {
    case Severity::Error:
      return "Error";
    case Severity::Warning:
      return "Advertencia";
    case Severity::Notice:
      break;
  }
  return "Aviso";
}

bool same(const PlacedFinding& one, const PlacedFinding& other) {
  return one.finding.rule == other.finding.rule && one.finding.row == other.finding.row &&
         one.finding.column == other.finding.column && one.finding.goal == other.finding.goal &&
         one.finding.message == other.finding.message &&
         one.finding.severity == other.finding.severity &&
         one.finding.reviewed == other.finding.reviewed && one.about == other.about &&
         one.cell.sheet == other.cell.sheet && one.cell.row == other.cell.row &&
         one.cell.column == other.cell.column;
}

}  // namespace

bool is_wanted(const Wanted& wanted, const Finding& finding) {
  switch (wanted.filter) {
    case Filter::All:
      return true;
    case Filter::Errors:
      return finding.severity == Severity::Error;
    case Filter::Warnings:
      return finding.severity == Severity::Warning;
    case Filter::Notices:
      return finding.severity == Severity::Notice;
    case Filter::ThisGoal:
      break;
  }
  return wanted.row && finding.row == wanted.row;
}

std::vector<FindingGroup> grouped(const std::vector<PlacedFinding>& findings,
                                  const Wanted& wanted) {
  std::vector<FindingGroup> groups;
  std::optional<std::size_t> row;
  for (std::size_t place = 0; place < findings.size(); ++place) {
    const auto& [finding, cell, about] = findings[place];
    if (!is_wanted(wanted, finding)) continue;
    if (groups.empty() || finding.row != row) groups.push_back({about, {}});
    row = finding.row;
    groups.back().findings.push_back(place);
  }
  return groups;
}

std::array<std::size_t, kFilters.size()> counts(const std::vector<PlacedFinding>& findings,
                                                std::optional<std::size_t> row) {
  std::array<std::size_t, kFilters.size()> counts{};
  for (std::size_t filter = 0; filter < counts.size(); ++filter) {
    counts[filter] = static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(), [&](const PlacedFinding& placed) {
          return is_wanted({kFilters[filter], row}, placed.finding);
        }));
  }
  return counts;
}

std::string line_of(const Finding& finding) {
  if (is_pending(finding)) return sentence("Por confirmar · {}", {cell_name(finding)});
  return sentence("{} · {} · {}", {shown_severity(finding), finding.rule, cell_name(finding)});
}

bool same_list(const std::vector<PlacedFinding>& one, const std::vector<PlacedFinding>& other) {
  return std::equal(one.begin(), one.end(), other.begin(), other.end(), same);
}

}  // namespace poa::extension
