// SPDX-License-Identifier: MPL-2.0
// The package unzipped into share/extensions: the office finds, upgrades and forgets it by itself.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "install/machine.hpp"

namespace poa::install {
namespace {

class BundledTest : public testing::Test {
 protected:
  void unzip(const std::string& package) const { machine.put(Place::Bundled, package); }

  // The office looks again once the date of the folder is newer than its last look.
  void touch() const {
    std::filesystem::last_write_time(machine.bundled(),
                                     std::filesystem::file_time_type::clock::now());
  }

  const Machine machine;
};

TEST_F(BundledTest, IsFound) {
  EXPECT_EQ(machine.version(), std::nullopt);
  unzip(POA_EXTENSION);
  EXPECT_EQ(machine.version(), POA_VERSION_NUMBER);
}

TEST_F(BundledTest, UpgradeInPlace) {
  unzip(POA_OLDER_EXTENSION);
  ASSERT_EQ(machine.version(), POA_OLDER_NUMBER);
  unzip(POA_EXTENSION);
  touch();
  EXPECT_EQ(machine.version(), POA_VERSION_NUMBER);
  unzip(POA_OLDER_EXTENSION);
  touch();
  EXPECT_EQ(machine.version(), POA_OLDER_NUMBER);
}

TEST_F(BundledTest, RemovalLeavesNothingOfOurs) {
  unzip(POA_EXTENSION);
  ASSERT_EQ(machine.version(), POA_VERSION_NUMBER);
  ASSERT_GT(machine.traces().size(), 10U) << "the look for traces is blind";
  std::filesystem::remove_all(machine.unzipped());
  EXPECT_EQ(machine.version(), std::nullopt);
  EXPECT_EQ(machine.traces(), std::vector<std::string>());
}

TEST_F(BundledTest, OlderCopyOfTheUserHidesIt) {
  ASSERT_EQ(machine.unopkg({"add", POA_OLDER_EXTENSION}).exit_code, 0);
  unzip(POA_EXTENSION);
  EXPECT_EQ(machine.version(), POA_OLDER_NUMBER);
  ASSERT_EQ(machine.unopkg({"remove", kIdentifier}).exit_code, 0);
  EXPECT_EQ(machine.version(), POA_VERSION_NUMBER);
}

}  // namespace
}  // namespace poa::install
