// SPDX-License-Identifier: MPL-2.0
#include "office/holdings.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace poa::office {
namespace {

int entries_of(const std::filesystem::path& folder) {
  return static_cast<int>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

}  // namespace

Holdings holdings_of(const Office& office) {
  const std::filesystem::path process = "/proc/" + std::to_string(office.process_id());
  std::ifstream status(process / "status");
  long kilobytes = 0;
  for (std::string word; kilobytes == 0 && status >> word;) {
    if (word == "VmRSS:") status >> kilobytes;
  }
  return {kilobytes, entries_of(process / "fd"), entries_of(process / "task")};
}

std::ostream& operator<<(std::ostream& out, const Holdings& holdings) {
  return out << holdings.kilobytes << " kB, " << holdings.files << " files, " << holdings.threads
             << " threads";
}

}  // namespace poa::office
