// SPDX-License-Identifier: MPL-2.0
// What a PDF shows to the eye: colours and sizes.
#pragma once

#include <cstddef>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace poa::office {

// Returns how many points of each page have one of the colours ("fffdf0"), drawn at 50 an
// inch with hard edges.
[[nodiscard]] std::vector<std::size_t> points_in(const std::set<std::string>& colours,
                                                 const std::filesystem::path& pdf);

// Returns the sizes, in points, in which the texts are set. The PDF must be one that was written
// without compression: VCL_DEBUG_DISABLE_PDFCOMPRESSION in the office's environment.
[[nodiscard]] std::set<double> text_sizes(const std::filesystem::path& pdf);

}  // namespace poa::office
