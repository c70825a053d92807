// SPDX-License-Identifier: MPL-2.0
// instalar-poa-calc.sh for the user who runs it, as an ordinary user (as-user) with a home of its
// own.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "install/machine.hpp"
#include "office/temporary_folder.hpp"

namespace poa::install {
namespace {

class ScriptUserTest : public testing::Test {
 protected:
  ScriptUserTest() {
    ::setenv("HOME", home.path().c_str(), 1);
    ::unsetenv("XDG_CONFIG_HOME");
  }

  static Outcome script(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), POA_SCRIPT);
    return run(arguments);
  }

  [[nodiscard]] std::optional<int> version() const {
    return version_in({.profile = home.path() / ".config/libreoffice/4"});
  }

  const office::TemporaryFolder home;
};

TEST_F(ScriptUserTest, InstallsUpgradesAndRemoves) {
  const Outcome older = script({"--usuario", POA_OLDER_EXTENSION});
  EXPECT_EQ(older.exit_code, 0) << older.output;
  EXPECT_EQ(version(), POA_OLDER_NUMBER);
  const Outcome upgraded = script({"--usuario", POA_EXTENSION});
  EXPECT_EQ(upgraded.exit_code, 0) << upgraded.output;
  EXPECT_EQ(version(), POA_VERSION_NUMBER);
  const Outcome back = script({"--usuario", POA_OLDER_EXTENSION});
  EXPECT_EQ(back.exit_code, 9) << back.output;
  EXPECT_EQ(version(), POA_VERSION_NUMBER);

  // Clearing away what unopkg left waits for no pipe.
  const auto odd = home.path() / ".config/libreoffice/4/user/extensions/tmp/extensions/x/y";
  std::filesystem::create_directories(odd);
  ASSERT_EQ(::mkfifo((odd / "description.xml").c_str(), 0600), 0);
  const Outcome removed = script({"--usuario", "--quitar"});
  EXPECT_EQ(removed.exit_code, 0) << removed.output;
  EXPECT_EQ(version(), std::nullopt);
  EXPECT_EQ(traces_below(home.path()), std::vector<std::string>());
}

TEST_F(ScriptUserTest, OnlyRootInstallsForAll) {
  const Outcome refused = script({POA_EXTENSION});
  EXPECT_EQ(refused.exit_code, 5);
  EXPECT_NE(refused.output.find("ejecútelo como root"), std::string::npos) << refused.output;
}

}  // namespace
}  // namespace poa::install
