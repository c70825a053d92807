// SPDX-License-Identifier: MPL-2.0
// Ends an office at a chosen moment of its work on files, as a power cut does: between one thing
// that it does to a file and the next. The office must be started with environment().
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "office/temporary_folder.hpp"

namespace poa::faults {

// The moment before the `nth` thing done to a file, from now on, whose description has `text` in
// it; mortal.cpp says how they are described.
struct Moment {
  int nth;
  std::string text;
};

class Death {
 public:
  // Returns the environment for OfficeOptions.
  [[nodiscard]] std::vector<std::string> environment() const;

  void await(const Moment& moment) const;
  // Awaits no moment any longer: nothing that an office does from now on ends it.
  void forget() const;

  // Returns what the office that died was about to do; empty when none died.
  [[nodiscard]] std::string cause() const;

 private:
  office::TemporaryFolder folder_;
};

}  // namespace poa::faults
