// SPDX-License-Identifier: MPL-2.0
// instalar-poa-calc.sh for all users, on a copy of this machine (private-root) and its own office.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include "install/machine.hpp"
#include "office/temporary_folder.hpp"

namespace poa::install {
namespace {

// The exit codes, as the script's header has them.
enum Exit {
  kDone = 0,
  kWrongCall = 2,
  kOfficeRuns = 4,
  kWantsOtherUser = 5,
  kDamaged = 6,
  kDeb = 8
};

class ScriptEveryoneTest : public testing::Test {
 protected:
  static Outcome script(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), POA_SCRIPT);
    return run(arguments);
  }
  static void expect(const Outcome& outcome, Exit exit_code, const std::string& message) {
    EXPECT_EQ(outcome.exit_code, exit_code) << outcome.output;
    EXPECT_NE(outcome.output.find(message), std::string::npos) << outcome.output;
  }

  void TearDown() override { static_cast<void>(script({"--quitar"})); }

  const Machine machine{Extensions::WhereTheOfficeHasThem};
};

TEST_F(ScriptEveryoneTest, InstallsUpgradesGoesBackAndRemoves) {
  expect(script({POA_OLDER_EXTENSION}), kDone, "POA Calc " POA_OLDER_VERSION " quedó en");
  EXPECT_EQ(machine.version(), POA_OLDER_NUMBER);
  expect(script({POA_EXTENSION}), kDone, "(antes: " POA_OLDER_VERSION ")");
  EXPECT_EQ(machine.version(), POA_VERSION_NUMBER);
  expect(script({POA_EXTENSION}), kDone, "POA Calc " POA_VERSION " ya está en");
  expect(script({POA_OLDER_EXTENSION}), kDone, "(antes: " POA_VERSION ")");
  EXPECT_EQ(machine.version(), POA_OLDER_NUMBER);

  expect(script({"--quitar"}), kDone, "POA Calc " POA_OLDER_VERSION " se quitó de");
  EXPECT_EQ(machine.version(), std::nullopt);
  EXPECT_EQ(machine.traces(), std::vector<std::string>());
  EXPECT_EQ(traces_below("/var/spool/libreoffice"), std::vector<std::string>());
  EXPECT_EQ(traces_below("/usr/lib/libreoffice/share"), std::vector<std::string>());
  EXPECT_EQ(traces_below(std::getenv("HOME")), std::vector<std::string>());
  expect(script({"--quitar"}), kDone, "POA Calc no estaba en");
}

TEST_F(ScriptEveryoneTest, RefusesWhileAnOfficeRuns) {
  {
    const office::Office office = machine.start();
    expect(script({POA_EXTENSION}), kOfficeRuns, "LibreOffice está abierto (root)");
  }
  expect(script({POA_EXTENSION}), kDone, "quedó en");
}

TEST_F(ScriptEveryoneTest, DamagedPackageChangesNothing) {
  expect(script({POA_EXTENSION}), kDone, "quedó en");
  expect(script({"/etc/passwd"}), kDamaged, "está dañado, no es POA Calc");
  expect(script({"/no/existe.oxt"}), kDamaged, "no existe /no/existe.oxt");
  EXPECT_EQ(machine.version(), POA_VERSION_NUMBER);
}

TEST_F(ScriptEveryoneTest, RefusesAWrongCall) {
  expect(script({"--todos"}), kWrongCall, "no existe la opción --todos");
  expect(script({"--usuario", POA_EXTENSION}), kWantsOtherUser, "root instala para todos");
}

TEST_F(ScriptEveryoneTest, NamesWhoHasACopyOfTheirOwn) {
  const office::TemporaryFolder home;
  const auto copy = home.path() / ".config/libreoffice/4/user/uno_packages/cache/uno_packages/x/y";
  std::filesystem::create_directories(copy);
  std::ofstream(copy / "description.xml") << kIdentifier;
  std::ofstream("/etc/passwd", std::ios::app)
      << "prueba:x:4321:4321::" << home.path().string() << ":/bin/sh\n";
  expect(script({POA_EXTENSION}), kDone, "Aviso: prueba tiene una copia propia");
}

TEST_F(ScriptEveryoneTest, LeavesTheDebAlone) {
  const std::filesystem::path folder = "/usr/lib/libreoffice/share/extensions/poa-calc";
  std::filesystem::create_directory(folder);
  expect(script({POA_EXTENSION}), kDeb, "con el paquete .deb");
  std::filesystem::remove(folder);
}

}  // namespace
}  // namespace poa::install
