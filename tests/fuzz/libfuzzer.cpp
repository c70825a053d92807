// SPDX-License-Identifier: MPL-2.0
// The function that libFuzzer calls; its main comes with the compiler.
#include <cstddef>
#include <cstdint>

#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  poa::fuzz::run({reinterpret_cast<const char*>(data), size});
  return 0;
}
