// SPDX-License-Identifier: MPL-2.0
// The cost of the hostile cases, a line a case; printed as one table when the program ends.
#pragma once

#include <sys/types.h>

#include <string>

namespace poa::hostile {

// A process's memory in MB, of what the system holds in RAM for it: now, and the most since
// forget_peak().
[[nodiscard]] long memory_mb(pid_t process);
[[nodiscard]] long peak_memory_mb(pid_t process);
void forget_peak(pid_t process);

struct Figure {
  std::string suite;
  std::string what;
  double seconds;
  long megabytes;  // by which the office grew at its peak
  std::string result;
};

void note(Figure figure);

// Returns by how much the cases are larger than in the ordinary tests: POA_HOSTILE_FACTOR, or 1.
[[nodiscard]] int factor();

}  // namespace poa::hostile
