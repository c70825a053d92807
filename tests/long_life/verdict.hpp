// SPDX-License-Identifier: MPL-2.0
// What a long life must not show.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "long_life/works.hpp"

namespace poa::long_life {

// The handles that were kept, "" when there are none: "files 24 -> 30".
[[nodiscard]] std::string kept(const Course& course);

// Adds a sentence for each thing that our office kept and the other, for as much of the same work,
// did not.
void judge(const Course& ours, const Course& plain, std::vector<std::string>& faults);

// Files in the folder by which an office says that something is open.
[[nodiscard]] std::vector<std::string> locks_in(const std::filesystem::path& folder);

}  // namespace poa::long_life
