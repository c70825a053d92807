// SPDX-License-Identifier: MPL-2.0
// What an office's process holds, as Linux tells it.
#pragma once

#include <ostream>

#include "office/office.hpp"

namespace poa::office {

struct Holdings {
  long kilobytes;  // of memory, resident
  int files;       // open ones, pipes and sockets too
  int threads;
};

[[nodiscard]] Holdings holdings_of(const Office& office);

// "123456 kB, 30 files, 9 threads".
std::ostream& operator<<(std::ostream& out, const Holdings& holdings);

}  // namespace poa::office
