// SPDX-License-Identifier: MPL-2.0
// What libFuzzer calls; its own main comes with the compiler.
#include <cstddef>
#include <cstdint>

#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  poa::fuzz::run({reinterpret_cast<const char*>(data), size});
  return 0;
}
