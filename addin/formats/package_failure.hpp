// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/outcome/basic_result.hpp>
#include <boost/outcome/policy/terminate.hpp>
#include <cstdint>
#include <string>

namespace poa::formats {

// Why a file that somebody else may have made is not opened.
enum class PackageFault : std::uint8_t {
  Damaged,    // It is cut short, or no such file at all.
  Encrypted,  // It is behind a password.
  TooLarge,   // It has more parts, or takes more memory, than any report.
  Unsafe,     // No office writes it so: it was made to mislead a program that opens it.
  Linked      // It would have the office fetch or read something outside of it.
};

struct PackageFailure {
  PackageFault fault;
  std::string what;  // The part, link or name in question, as it stands there.
};

template <class T>
using PackageResult =
    boost::outcome_v2::basic_result<T, PackageFailure, boost::outcome_v2::policy::terminate>;

}  // namespace poa::formats
