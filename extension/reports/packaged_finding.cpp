// SPDX-License-Identifier: MPL-2.0
#include "reports/packaged_finding.hpp"

#include "domain/consolidation/con.hpp"

namespace poa::extension {

formats::PackagedFinding packaged(const Finding& finding) {
  return {.severity = severity_name(finding.severity),
          .rule = finding.rule,
          .goal = finding.goal,
          .row = finding.row,
          .cell = place_of(finding),
          .message = finding.message,
          .reviewed = finding.reviewed};
}

}  // namespace poa::extension
