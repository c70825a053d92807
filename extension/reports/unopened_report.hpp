// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

#include "reports/report_source.hpp"

namespace poa::extension {

// The report of an .ods or .ots, read without having the office open it, which takes some thirty
// times as long; the same as source_on_disk gives, but for the lists and the paper that a
// consolidation does not need. Nothing where anything is unusual (formats/ods_cells.hpp), or the
// line of the verdict in the file is not the one that the domain gives, so that the office has to
// compute it: then the file must be opened.
//
// Throws Refusal as source_on_disk does for a file that is not to be opened.
[[nodiscard]] std::optional<ReportSource> unopened_report(const Services& office,
                                                          std::string_view url);

}  // namespace poa::extension
