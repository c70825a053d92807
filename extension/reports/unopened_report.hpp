// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

#include "reports/report_source.hpp"

namespace poa::extension {

// The report of an .ods or .ots that was looked into (harmless_file.hpp), read without having the
// office open it, which takes many times as long. Nothing where anything is unusual
// (formats/ods_cells.hpp), or the line of the verdict in the file is not the one that the domain
// gives, so that the office has to compute it: then the file must be opened.
//
// Throws Refusal when a part of the file is missing or damaged.
[[nodiscard]] std::optional<ReportSource> unopened_report(const Services& office,
                                                          std::string_view url);

}  // namespace poa::extension
