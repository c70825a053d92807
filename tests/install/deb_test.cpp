// SPDX-License-Identifier: MPL-2.0
// The .deb on the machine's own dpkg and office, of which the test has a copy (private-root). One
// user's profile lives through it all.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "install/machine.hpp"
#include "office/file_contents.hpp"
#include "office/temporary_folder.hpp"

namespace poa::install {
namespace {

constexpr const char* kExtension = "/usr/lib/libreoffice/share/extensions/poa-calc";

class DebTest : public testing::Test {
 protected:
  std::filesystem::path make_deb(const std::string& package, const std::string& version,
                                 const std::string& folder = "debs") const {
    const std::filesystem::path output = folder_.path() / folder;
    const Outcome made = run({POA_MAKE_DEB, package, output.string()});
    EXPECT_EQ(made.exit_code, 0) << made.output;
    return output / ("poa-calc_" + version + "_all.deb");
  }

  void dpkg(const std::string& action, const std::string& what) const {
    const Outcome done = run({POA_DPKG, action, what});
    ASSERT_EQ(done.exit_code, 0) << done.output;
  }

  void TearDown() override { static_cast<void>(run({POA_DPKG, "--purge", "poa-calc"})); }

  const office::TemporaryFolder folder_;
  const Machine machine{Extensions::WhereTheOfficeHasThem};
};

TEST_F(DebTest, SamePackageSameBytes) {
  const auto one = make_deb(POA_EXTENSION, POA_VERSION, "one");
  const auto other = make_deb(POA_EXTENSION, POA_VERSION, "other");
  ASSERT_GT(office::contents_of(one).size(), 100'000U);
  EXPECT_TRUE(office::contents_of(one) == office::contents_of(other));
}

TEST_F(DebTest, InstallsUpgradesGoesBackAndLeavesNothing) {
  const auto older = make_deb(POA_OLDER_EXTENSION, POA_OLDER_VERSION);
  const auto ours = make_deb(POA_EXTENSION, POA_VERSION);
  ASSERT_EQ(machine.version(), std::nullopt);

  dpkg("--install", older);
  EXPECT_EQ(machine.version(), POA_OLDER_NUMBER);
  dpkg("--install", ours);
  EXPECT_EQ(machine.version(), POA_VERSION_NUMBER);
  dpkg("--install", older);
  EXPECT_EQ(machine.version(), POA_OLDER_NUMBER);

  dpkg("--remove", "poa-calc");
  EXPECT_FALSE(std::filesystem::exists(kExtension));
  EXPECT_FALSE(std::filesystem::exists("/usr/share/doc/poa-calc"));
  EXPECT_FALSE(std::filesystem::exists("/usr/share/lintian/overrides/poa-calc"));
  EXPECT_FALSE(std::filesystem::exists("/var/lib/dpkg/info/poa-calc.list"));
  EXPECT_EQ(machine.version(), std::nullopt);
  EXPECT_EQ(machine.traces(), std::vector<std::string>());
}

// The date of the folder is what the office looks at; dpkg itself leaves it in an upgrade.
TEST_F(DebTest, UpgradeGivesTheFolderANewDate) {
  dpkg("--install", make_deb(POA_OLDER_EXTENSION, POA_OLDER_VERSION));
  const std::filesystem::path extensions = std::filesystem::path(kExtension).parent_path();
  const auto before = std::filesystem::last_write_time(extensions);
  dpkg("--install", make_deb(POA_EXTENSION, POA_VERSION));
  EXPECT_GT(std::filesystem::last_write_time(extensions), before);
}

}  // namespace
}  // namespace poa::install
