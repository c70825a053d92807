// SPDX-License-Identifier: MPL-2.0
// The extension there twice, in two of the places where an office finds it and in two versions. The
// copy of the user hides that of all users, which hides the unzipped one, whichever is newer and
// whichever came first; POA_VERSION says which one computes, and a report that the older one cannot
// check says so. (Of the user's and the unzipped one: tests/install/bundled_test.cpp.)
#include <gtest/gtest.h>

#include <string>
#include <tuple>

#include "calc/filled_report.hpp"
#include "install/machine.hpp"

namespace poa::faults {
namespace {

using install::Machine;
using install::Place;

constexpr const char* kTooOld = "SIN REVISAR: actualice la extensión POA Calc";

std::string name_of(Place place) {
  constexpr const char* kNames[] = {"User", "Shared", "Bundled"};
  return kNames[static_cast<int>(place)];
}

void take_away(const Machine& machine, Place place) {
  const auto done = place == Place::User
                        ? machine.unopkg({"remove", install::kIdentifier})
                        : machine.unopkg({"remove", "--shared", install::kIdentifier});
  ASSERT_EQ(done.exit_code, 0) << done.output;
}

enum class Newer { Near, Far };
enum class First { Near, Far };

using Pair = std::tuple<Place, Place, Newer, First>;

std::string name_of(const Pair& pair) {
  const auto [near, far, newer, first] = pair;
  return (newer == Newer::Near ? "Newer" : "Older") + name_of(near) + "Over" + name_of(far);
}

class TwoVersionsTest : public testing::TestWithParam<Pair> {};

TEST_P(TwoVersionsTest, TheNearerOneComputes) {
  const auto [near, far, newer, first] = GetParam();
  const bool near_is_newer = newer == Newer::Near;
  const std::string near_package = near_is_newer ? POA_EXTENSION : POA_OLDER_EXTENSION;
  const std::string far_package = near_is_newer ? POA_OLDER_EXTENSION : POA_EXTENSION;
  const int near_number = near_is_newer ? POA_VERSION_NUMBER : POA_OLDER_NUMBER;
  const int far_number = near_is_newer ? POA_OLDER_NUMBER : POA_VERSION_NUMBER;

  const Machine machine;
  if (first == First::Near) machine.put(near, near_package);
  machine.put(far, far_package);
  if (first == First::Far) machine.put(near, near_package);
  {
    office::Office office = machine.start();
    EXPECT_EQ(install::version_in(office), near_number);
    const office::Document report = office.load(POA_SAMPLE);
    const std::string verdict = office::verdict(report);
    EXPECT_TRUE(verdict.starts_with(near_is_newer ? "NO LISTO: " : kTooOld)) << verdict;
  }
  take_away(machine, near);
  EXPECT_EQ(machine.version(), far_number);
}

INSTANTIATE_TEST_SUITE_P(
    Both, TwoVersionsTest,
    testing::Values(Pair{Place::User, Place::Shared, Newer::Far, First::Near},
                    Pair{Place::User, Place::Shared, Newer::Near, First::Far},
                    Pair{Place::Shared, Place::Bundled, Newer::Far, First::Near},
                    Pair{Place::Shared, Place::Bundled, Newer::Near, First::Far}),
    [](const auto& parameter) { return name_of(parameter.param); });

}  // namespace
}  // namespace poa::faults
