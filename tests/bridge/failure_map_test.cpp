// SPDX-License-Identifier: MPL-2.0
#include "functions/failure_map.hpp"

#include <gtest/gtest.h>

namespace poa::functions {
namespace {

TEST(FailureMap, OnlyNothingToComputeIsNotAvailable) {
  EXPECT_EQ(shown_as(Fault::NothingToCompute), Shown::NotAvailable);
  for (const Fault fault :
       {Fault::WrongShape, Fault::WrongKind, Fault::OutOfRange, Fault::UnknownText})
    EXPECT_EQ(shown_as(fault), Shown::Err502);
}

TEST(FailureMap, EveryFaultHasItsLine) {
  // A new fault without a line here and in the table fails to compile (-Wswitch) or to match.
  const auto listed = [](Fault fault) {
    switch (fault) {
      case Fault::WrongShape:
      case Fault::WrongKind:
      case Fault::OutOfRange:
      case Fault::UnknownText:
      case Fault::NothingToCompute:
        return true;
    }
    return false;
  };
  for (const auto& [fault, shown] : kShownFaults) EXPECT_TRUE(listed(fault));
  EXPECT_EQ(kShownFaults.size(), static_cast<std::size_t>(Fault::NothingToCompute) + 1);
}

}  // namespace
}  // namespace poa::functions
