// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <sys/types.h>

namespace poa::bench {

// Keeps a process on the machine's last processor while this lives, with all threads that it has
// now: a thread that moves between two of them starts each time with cold caches, and short
// measurements then differ by a tenth. Afterwards its threads may run everywhere that we may. Not
// for comparisons with formulas that Calc computes by several threads.
class Pinned {
 public:
  explicit Pinned(pid_t process);
  ~Pinned();

  Pinned(const Pinned&) = delete;
  Pinned& operator=(const Pinned&) = delete;

 private:
  pid_t process_;
};

}  // namespace poa::bench
