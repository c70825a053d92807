// SPDX-License-Identifier: MPL-2.0
// The .deb on the machine's own dpkg and office, of which the test has a copy (private-root). One
// user's profile lives through it all.
#include <gtest/gtest.h>

#include <boost/algorithm/string/replace.hpp>
#include <filesystem>
#include <fstream>
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
  // 1.0.0-rc1 would be newer than 1.0.0.
  static std::string for_dpkg(const std::string& version) {
    return boost::algorithm::replace_first_copy(version, "-", "~");
  }

  std::filesystem::path make_deb(const std::string& package, const std::string& version,
                                 const std::string& folder = "debs") const {
    const std::filesystem::path output = folder_.path() / folder;
    const Outcome made = run({POA_MAKE_DEB, package, output.string()});
    EXPECT_EQ(made.exit_code, 0) << made.output;
    return output / ("poa-calc_" + for_dpkg(version) + "_all.deb");
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

// What the package of the release holds, and one file more, by zip's own hand.
class CraftedPackageTest : public DebTest {
 protected:
  CraftedPackageTest() {
    std::filesystem::create_directories(stage);
    std::filesystem::copy_file(POA_EXTENSION, crafted);
  }

  void add(const std::string& name) const {
    const Outcome added =
        run({"/bin/sh", "-c",
             "cd '" + stage.string() + "' && zip -qyD '" + crafted.string() + "' '" + name + "'"});
    ASSERT_EQ(added.exit_code, 0) << added.output;
  }

  void expect_refused(const std::string& why) const {
    const auto output = folder_.path() / "debs";
    const Outcome made = run({POA_MAKE_DEB, crafted.string(), output.string()});
    EXPECT_EQ(made.exit_code, 1);
    EXPECT_NE(made.output.find(why), std::string::npos) << made.output;
    EXPECT_FALSE(std::filesystem::exists(output));
  }

  const std::filesystem::path stage = folder_.path() / "stage";
  const std::filesystem::path crafted = folder_.path() / "crafted.oxt";
};

TEST_F(CraftedPackageTest, OneWithALinkIsRefused) {
  std::filesystem::create_symlink("/etc/shadow", stage / "link");
  add("link");
  expect_refused("holds what is neither file nor folder");
}

TEST_F(CraftedPackageTest, OneWithANameThatLeadsOutIsRefused) {
  std::ofstream(stage / "XXXevil") << "x";
  add("XXXevil");
  std::string bytes = office::contents_of(crafted);
  boost::algorithm::replace_all(bytes, "XXXevil", "../evil");
  std::ofstream(crafted, std::ios::binary) << bytes;
  expect_refused("holds names that may lead elsewhere");
}

TEST_F(CraftedPackageTest, OneWithANameTwiceIsRefused) {
  std::ofstream(stage / "LICENCE") << "x";
  add("LICENCE");
  std::string bytes = office::contents_of(crafted);
  boost::algorithm::replace_all(bytes, "LICENCE", "LICENSE");
  std::ofstream(crafted, std::ios::binary) << bytes;
  expect_refused("holds names twice");
}

TEST_F(DebTest, VersionsGoUp) {
  const auto expect_newer = [](const std::string& older, const std::string& newer) {
    const auto compared =
        run({POA_DPKG, "--compare-versions", for_dpkg(older), "lt", for_dpkg(newer)});
    EXPECT_EQ(compared.exit_code, 0) << older << " is not older than " << newer;
  };
  expect_newer(POA_OLDER_VERSION, POA_VERSION);
  expect_newer(POA_VERSION, POA_NEXT_VERSION);
  dpkg("--install", make_deb(POA_NEXT_EXTENSION, POA_NEXT_VERSION));
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
