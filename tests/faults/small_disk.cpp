// SPDX-License-Identifier: MPL-2.0
#include "faults/small_disk.hpp"

#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <vector>

namespace poa::faults {
namespace {

std::filesystem::path given_disk() {
  const char* const path = std::getenv("POA_SMALL_DISK");
  if (path == nullptr) throw std::runtime_error("to be run by with-small-disk");
  return path;
}

}  // namespace

SmallDisk::SmallDisk() : path_(given_disk()) {}

SmallDisk::~SmallDisk() {
  for (const auto& entry : std::filesystem::directory_iterator(path_)) {
    std::error_code ignored;  // the disk goes with the test anyway
    std::filesystem::remove_all(entry, ignored);
  }
}

void SmallDisk::fill() const {
  std::ofstream out(ballast(), std::ios::binary | std::ios::app);
  const std::vector<char> page(4096);
  while (out.write(page.data(), static_cast<std::streamsize>(page.size())).flush()) {
  }
  if (std::filesystem::space(path_).free != 0) throw std::runtime_error("the disk is not full");
}

void SmallDisk::free() const { std::filesystem::remove(ballast()); }

}  // namespace poa::faults
