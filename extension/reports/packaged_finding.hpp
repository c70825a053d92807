// SPDX-License-Identifier: MPL-2.0
// A finding as a package of open data has it; nothing of the office, so that what is asked on every
// platform (tests/answers) asks this too.
#pragma once

#include "domain/rules/finding.hpp"
#include "formats/data_package.hpp"

namespace poa::extension {

// The finding, one of CON too; its place as place_of says it (con.hpp).
[[nodiscard]] formats::PackagedFinding packaged(const Finding& finding);

}  // namespace poa::extension
