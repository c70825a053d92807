// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "consolidation/source_files.hpp"
#include "domain/consolidation/source_report.hpp"
#include "office/services.hpp"

namespace poa::extension {

// The report of one of many files (source_to_gather), as a consolidation takes it. Throws Refusal
// when it is none, and whatever the office throws when it cannot read it.
[[nodiscard]] SourceReport read_report_file(const Services& office, const SourceFile& file);

}  // namespace poa::extension
