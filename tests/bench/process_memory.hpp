// SPDX-License-Identifier: MPL-2.0
// The memory of a process as Linux tells it, in mebibytes.
#pragma once

#include <sys/types.h>

#include <string>

namespace poa::bench {

[[nodiscard]] double resident(pid_t process);
// At the most since it began, or since its peak was forgotten.
[[nodiscard]] double peak_resident(pid_t process);
void forget_peak(pid_t process);

// "VmRSS:    1234 kB".
[[nodiscard]] double mebibytes_in(const std::string& line);

}  // namespace poa::bench
