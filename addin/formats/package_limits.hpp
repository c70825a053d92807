// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>

namespace poa::formats {

// The largest part that is parsed, in bytes; how many "<" it may have, because the tree takes some
// fifty bytes for each; how many attributes an element may have; and how deep elements may lie in
// each other.
inline constexpr std::size_t kLargestXml = 20'000'000;
inline constexpr std::size_t kMostMarks = 500'000;
inline constexpr std::size_t kMostAttributes = 100;
inline constexpr int kDeepestXml = 100;

}  // namespace poa::formats
