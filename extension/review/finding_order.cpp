// SPDX-License-Identifier: MPL-2.0
#include "review/finding_order.hpp"

#include <algorithm>
#include <iterator>

namespace poa::extension {
namespace {

using Findings = std::vector<PlacedFinding>;

// The findings where a person stands, from `first` to before `after`; between two others where
// there is none.
struct Here {
  std::size_t first;
  std::size_t after;
};

Step step(std::size_t count, const Here& here, Direction direction) {
  if (direction == Direction::Forward)
    return here.after < count ? Step{here.after, false} : Step{0, true};
  return here.first > 0 ? Step{here.first - 1, false} : Step{count - 1, true};
}

// From the first that fulfils a condition to the last.
template <class Condition>
std::optional<Here> span_of(const Findings& findings, Condition condition) {
  const auto first = std::find_if(findings.begin(), findings.end(), condition);
  if (first == findings.end()) return std::nullopt;
  const auto last = std::find_if(findings.rbegin(), findings.rend(), condition);
  return Here{static_cast<std::size_t>(std::distance(findings.begin(), first)),
              static_cast<std::size_t>(std::distance(findings.begin(), last.base()))};
}

bool is_at(const PlacedFinding& placed, const uno::CellAddress& cell) {
  return placed.cell.row == cell.row && placed.cell.column == cell.column;
}

// A goal that is missing is shown at the first goal's cell, and stands with the header: findings
// of the row come before it.
Here here(const Findings& findings, const uno::CellAddress& cell) {
  const auto of_row = span_of(findings, [&cell](const PlacedFinding& placed) {
    return placed.finding.row.has_value() && is_at(placed, cell);
  });
  if (of_row) return *of_row;
  const auto of_header =
      span_of(findings, [&cell](const PlacedFinding& placed) { return is_at(placed, cell); });
  if (of_header) return *of_header;
  const auto next = std::find_if(findings.begin(), findings.end(), [&cell](const auto& placed) {
    return !placed.finding.row || placed.cell.row >= cell.row;
  });
  const auto place = static_cast<std::size_t>(std::distance(findings.begin(), next));
  return {place, place};
}

template <class Condition>
std::optional<std::size_t> place_of(const Findings& findings, Condition condition) {
  const auto found = span_of(findings, condition);
  if (!found) return std::nullopt;
  return found->first;
}

}  // namespace

std::optional<std::size_t> find_again(const Findings& findings, const Finding& finding) {
  const auto is_alike = [&finding](const PlacedFinding& placed) {
    const Finding& other = placed.finding;
    return other.rule == finding.rule && other.row == finding.row && other.column == finding.column;
  };
  const auto same = place_of(findings, [&](const PlacedFinding& placed) {
    return is_alike(placed) && placed.finding.message == finding.message;
  });
  if (same || !finding.row) return same;
  return place_of(findings, is_alike);
}

Step step_from(const Findings& findings, std::size_t place, Direction direction) {
  return step(findings.size(), {place, place + 1}, direction);
}

Step step_from(const Findings& findings, const uno::CellAddress& cell, Direction direction) {
  return step(findings.size(), here(findings, cell), direction);
}

}  // namespace poa::extension
