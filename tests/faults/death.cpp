// SPDX-License-Identifier: MPL-2.0
#include "faults/death.hpp"

#include <filesystem>
#include <fstream>

#include "office/file_contents.hpp"

namespace poa::faults {

std::vector<std::string> Death::environment() const {
  return {"LD_PRELOAD=" POA_MORTAL, "POA_DEATH=" + folder_.path().string()};
}

// It appears whole: the office reads it at any moment.
void Death::await(const Moment& moment) const {
  std::filesystem::remove(folder_.path() / "died");
  const std::filesystem::path written = folder_.path() / "written";
  std::ofstream(written) << moment.nth << '\n' << moment.text;
  std::filesystem::rename(written, folder_.path() / "moment");
}

void Death::forget() const { std::filesystem::remove(folder_.path() / "moment"); }

std::string Death::cause() const { return office::contents_of(folder_.path() / "died"); }

}  // namespace poa::faults
