// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/outcome/basic_result.hpp>
#include <boost/outcome/policy/terminate.hpp>
#include <optional>
#include <string>

namespace poa {

// Errors are values inside the domain: a closed set of faults, each with a Spanish message that
// says what to do. Nothing to compute is a fault too, so that no caller invents a number for it.
enum class Fault { WrongShape, WrongKind, OutOfRange, UnknownText, NothingToCompute };

// `argument` is the 1-based position of the offending argument. The domain does not know how its
// caller's arguments are numbered: it names none, and the caller writes the position.
struct Failure {
  Fault fault;
  std::string message;
  std::optional<int> argument = {};
};

// Reading the value of a failed result is a programming error and ends the process (no exceptions).
template <class T>
using Result = boost::outcome_v2::basic_result<T, Failure, boost::outcome_v2::policy::terminate>;

}  // namespace poa
