// SPDX-License-Identifier: MPL-2.0
// What the panel lists: which findings, how they are grouped and what each line says. Nothing of
// the office is needed for it.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "review/review.hpp"

namespace poa::extension {

enum class Filter { All, Errors, Warnings, Notices, ThisGoal };
inline constexpr std::array kFilters{Filter::All, Filter::Errors, Filter::Warnings, Filter::Notices,
                                     Filter::ThisGoal};

// Which findings are wanted. `row` is the row of the table, from 1, in which the cursor is; none
// when it is in no goal: then "this goal" has no finding.
struct Wanted {
  Filter filter = Filter::All;
  std::optional<std::size_t> row = {};
};
[[nodiscard]] bool is_wanted(const Wanted& wanted, const Finding& finding);

// The findings of one goal, or of the header, by their places in Review::findings.
struct FindingGroup {
  std::string title;
  std::vector<std::size_t> findings;

  friend bool operator==(const FindingGroup&, const FindingGroup&) = default;
};
// In the order of the findings; none without a finding.
[[nodiscard]] std::vector<FindingGroup> grouped(const std::vector<PlacedFinding>& findings,
                                                const Wanted& wanted);

// How many findings each filter would list, in the order of kFilters.
[[nodiscard]] std::array<std::size_t, kFilters.size()> counts(
    const std::vector<PlacedFinding>& findings, std::optional<std::size_t> row);

// The line of a finding: "Error · ARIT-02 · relativo", or, of an advertencia that a
// person has accepted, "Revisada · PER-02 · T3 alcanzado"; of a cell that waits, "Por confirmar ·
// T3 alcanzado".
[[nodiscard]] std::string line_of(const Finding& finding);

// Returns whether both are the same in everything that is listed.
[[nodiscard]] bool same_list(const std::vector<PlacedFinding>& one,
                             const std::vector<PlacedFinding>& other);

}  // namespace poa::extension
