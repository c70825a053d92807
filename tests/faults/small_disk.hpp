// SPDX-License-Identifier: MPL-2.0
// The disk that with-small-disk gives, to be filled.
#pragma once

#include <filesystem>

namespace poa::faults {

class SmallDisk {
 public:
  SmallDisk();
  ~SmallDisk();  // Empty again.
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  void fill() const;  // not a byte is free
  void free() const;  // what filled it has gone

 private:
  [[nodiscard]] std::filesystem::path ballast() const { return path_ / "ballast"; }

  std::filesystem::path path_;
};

}  // namespace poa::faults
