// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace poa::extension {

// Returns a formula, as the office's API has it, whose references to rows of goals follow them:
// `first` is the sheet's row of the first goal, from 0, and `places` says for each goal the place
// that it comes to. References to other sheets, to other rows, and ranges that reach from one goal
// to another stay as they are; so do texts in quotation marks.
[[nodiscard]] std::string moved_references(std::string_view formula, std::int32_t first,
                                           const std::vector<std::int32_t>& places);

}  // namespace poa::extension
