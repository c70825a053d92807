// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>

#include "office/office.hpp"

namespace poa::bench {

// Writes `count` reports of `goals` goals into a folder, which is made: files as the office itself
// saves them, each of another unit. Only the unit's name is replaced from one to the next, in the
// package, because saving each of them would take hours.
void write_reports(office::Office& office, const std::filesystem::path& folder, int count,
                   int goals, office::Format format);

}  // namespace poa::bench
