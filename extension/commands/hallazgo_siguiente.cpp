// SPDX-License-Identifier: MPL-2.0
#include "commands/actions.hpp"
#include "commands/other_finding.hpp"

namespace poa::extension {

Outcome hallazgo_siguiente(const Session& session, const Arguments& arguments) {
  return go_to_finding(session, arguments, Direction::Forward);
}

}  // namespace poa::extension
