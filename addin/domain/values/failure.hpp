// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/outcome/basic_result.hpp>
#include <boost/outcome/policy/terminate.hpp>
#include <string>

namespace poa {

// Errors are values inside the domain: a closed set of faults, each with a Spanish message that
// says what to do. Nothing to compute is a fault too, so that no caller invents a number for it.
enum class Fault { WrongShape, WrongKind, OutOfRange, UnknownText, NothingToCompute };

// The domain does not know its caller's arguments and names none: the caller says of which it is.
struct Failure {
  Fault fault;
  std::string message;
};

// Reading the value of a failed result is a programming error and ends the process (no exceptions).
template <class T>
using Result = boost::outcome_v2::basic_result<T, Failure, boost::outcome_v2::policy::terminate>;

}  // namespace poa
