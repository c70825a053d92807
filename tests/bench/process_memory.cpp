// SPDX-License-Identifier: MPL-2.0
#include "bench/process_memory.hpp"

#include <fstream>
#include <stdexcept>
#include <string_view>

namespace poa::bench {
namespace {

constexpr double kKibibytes = 1024;  // in a mebibyte

std::string process_file(pid_t process, const char* name) {
  return "/proc/" + std::to_string(process) + "/" + name;
}

double status(pid_t process, std::string_view name) {
  std::ifstream file(process_file(process, "status"));
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with(name)) return mebibytes_in(line);
  }
  throw std::runtime_error("the process does not tell its memory");
}

}  // namespace

double resident(pid_t process) { return status(process, "VmRSS:"); }

double peak_resident(pid_t process) { return status(process, "VmHWM:"); }

void forget_peak(pid_t process) {
  std::ofstream file(process_file(process, "clear_refs"));
  file << "5" << std::flush;
  if (!file) throw std::runtime_error("the process keeps its peak of memory");
}

double mebibytes_in(const std::string& line) {
  return std::stod(line.substr(line.find(':') + 1)) / kKibibytes;
}

}  // namespace poa::bench
