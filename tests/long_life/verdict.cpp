// SPDX-License-Identifier: MPL-2.0
#include "long_life/verdict.hpp"

#include <algorithm>

namespace poa::long_life {
namespace {

constexpr long kMostKilobytesEach = 20;
constexpr long kMostKilobytes = 30'000;
constexpr int kMostHandles = 3;

long most_gained(const Course& ours, const Course& plain) {
  return std::max(plain.gained(), 0L) + kMostKilobytes + kMostKilobytesEach * ours.times;
}

std::string told(const char* what, int early, int late) {
  if (late <= early + kMostHandles) return "";
  return std::string(what) + " " + std::to_string(early) + " -> " + std::to_string(late) + " ";
}

}  // namespace

std::string kept(const Course& course) {
  return told("files", course.early.files, course.late.files) +
         told("threads", course.early.threads, course.late.threads);
}

void judge(const Course& ours, const Course& plain, std::vector<std::string>& faults) {
  const long most = most_gained(ours, plain);
  if (ours.gained() > most) {
    faults.push_back(ours.work + ": " + std::to_string(ours.gained()) + " kB gained, and " +
                     std::to_string(most) + " at the most");
  }
  if (!kept(ours).empty()) faults.push_back(ours.work + ": kept " + kept(ours));
}

std::vector<std::string> locks_in(const std::filesystem::path& folder) {
  std::vector<std::string> locks;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with(".~lock.") || name == ".lock") locks.push_back(entry.path().string());
  }
  return locks;
}

}  // namespace poa::long_life
