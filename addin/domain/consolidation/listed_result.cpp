// SPDX-License-Identifier: MPL-2.0
#include "domain/consolidation/listed_result.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <string_view>
#include <utility>

#include "domain/consolidation/con.hpp"
#include "domain/consolidation/result_tables.hpp"
#include "domain/form/goal_number.hpp"

namespace poa {
namespace {

using Headings = std::span<const std::string_view>;

bool has_headings(const CellTable& list, Headings headings) {
  if (list.rows() == 0 || list.columns() != headings.size()) return false;
  for (std::size_t column = 0; column < headings.size(); ++column) {
    if (cell_text(list.at(0, column)) != headings[column]) return false;
  }
  return true;
}

// Its cells by their headings.
class Row {
 public:
  Row(const CellTable& list, Headings headings, std::size_t row)
      : list_(list), headings_(headings), row_(row) {}

  [[nodiscard]] const Cell& cell(std::string_view heading) const {
    const auto found = std::find(headings_.begin(), headings_.end(), heading);
    return list_.at(row_, static_cast<std::size_t>(found - headings_.begin()));
  }
  // As it was written, without a change: names of files are no plain texts.
  [[nodiscard]] std::string text(std::string_view heading) const {
    const auto* text = std::get_if<std::string>(&cell(heading));
    return text != nullptr ? *text : std::string();
  }

 private:
  const CellTable& list_;
  Headings headings_;
  std::size_t row_;
};

// What counts has a digest, and no note that says why it would not.
std::vector<ListedReport> counted_in(const CellTable& files) {
  std::vector<ListedReport> reports;
  for (std::size_t at = 1; at < files.rows(); ++at) {
    const Row row(files, file_headings(), at);
    std::string digest = row.text("Huella");
    if (!digest.empty() && row.text("Nota").empty())
      reports.push_back({row.text("Archivo"), std::move(digest)});
  }
  return reports;
}

std::optional<ListedFinding> finding_in(const Row& row, const ConRule& rule,
                                        const std::map<std::string, std::size_t>& places) {
  const auto report = places.find(row.text("Archivo"));
  const auto* in_table = std::get_if<double>(&row.cell("Fila"));
  if (in_table == nullptr || *in_table < 0) return std::nullopt;
  Finding finding{{},      parse_goal_number(cell_text(row.cell("Meta"))),
                  rule.id, rule.severity,
                  {},      row.text("Mensaje")};
  if (*in_table > 0) finding.row = static_cast<std::size_t>(*in_table);
  return ListedFinding{report == places.end() ? std::nullopt : std::optional(report->second),
                       std::move(finding)};
}

}  // namespace

std::optional<ListedResult> listed_in(const CellTable& files, const CellTable& findings) {
  if (!has_headings(files, file_headings()) || !has_headings(findings, finding_headings()))
    return std::nullopt;
  ListedResult result{counted_in(files), {}};
  std::map<std::string, std::size_t> places;
  for (std::size_t at = 0; at < result.reports.size(); ++at) {
    if (!places.emplace(result.reports[at].name, at).second) return std::nullopt;
  }
  for (std::size_t at = 1; at < findings.rows(); ++at) {
    const Row row(findings, finding_headings(), at);
    const std::string id = row.text("Regla");
    if (!id.starts_with("CON-")) continue;
    const ConRule* rule = con_rule(id);
    auto listed = rule != nullptr ? finding_in(row, *rule, places) : std::nullopt;
    if (!listed) return std::nullopt;
    result.findings.push_back(*std::move(listed));
  }
  return result;
}

}  // namespace poa
