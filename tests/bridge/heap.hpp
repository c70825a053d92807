// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>

namespace poa::bridge {

// Bytes that this process has allocated and not freed.
[[nodiscard]] std::size_t allocated_bytes();

// Two measurements may differ by this many bytes without a leak.
inline constexpr std::size_t kHeapNoise = 65'536;

}  // namespace poa::bridge
