// SPDX-License-Identifier: MPL-2.0
// instalar-poa-calc.sh for all users, on a copy of this machine (private-root) and its own office.
#include <gtest/gtest.h>
#include <sys/stat.h>

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
  kDeb = 8,
  kNewerIsThere = 9
};

// Makes `home` that of somebody whom the machine knows.
void add_user(const std::string& name, const std::filesystem::path& home) {
  std::ofstream("/etc/passwd", std::ios::app)
      << name << ":x:4321:4321::" << home.string() << ":/bin/sh\n";
}

// Where a user's office has the description of the extension `name`; its folder is made.
std::filesystem::path description_in(const std::filesystem::path& home, const std::string& name) {
  const auto copy =
      home / ".config/libreoffice/4/user/uno_packages/cache/uno_packages" / name / "y";
  std::filesystem::create_directories(copy);
  return copy / "description.xml";
}

// Returns the SHA-256 of a file, as SHA256SUMS has it.
std::string sum_of(const std::filesystem::path& file) {
  const std::string output = run({"/usr/bin/sha256sum", file.string()}).output;
  return output.substr(0, output.find(' '));
}

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
  expect(script({POA_OLDER_EXTENSION}), kNewerIsThere, "agregue --permitir-anterior");
  EXPECT_EQ(machine.version(), POA_VERSION_NUMBER);
  expect(script({POA_NEXT_EXTENSION}), kDone,
         "POA Calc " POA_NEXT_VERSION " quedó en /usr/lib/libreoffice (antes: " POA_VERSION ")");
  expect(script({POA_EXTENSION}), kNewerIsThere, "está POA Calc " POA_NEXT_VERSION ", más nuevo");
  expect(script({"--permitir-anterior", POA_EXTENSION}), kDone, "(antes: " POA_NEXT_VERSION ")");
  expect(script({"--permitir-anterior", POA_OLDER_EXTENSION}), kDone, "(antes: " POA_VERSION ")");
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

TEST_F(ScriptEveryoneTest, InstallsOnlyWhatTheSumsSay) {
  const office::TemporaryFolder downloads;
  const auto package = downloads.path() / "renombrado.oxt";
  std::filesystem::copy_file(POA_EXTENSION, package);
  std::ofstream(downloads.path() / "SHA256SUMS")
      << sum_of(POA_OLDER_EXTENSION) << "  poa-calc-" POA_OLDER_VERSION ".oxt\n";
  expect(script({package.string()}), kDamaged, "no es el paquete que dice");
  EXPECT_EQ(machine.version(), std::nullopt);
  std::ofstream(downloads.path() / "SHA256SUMS") << sum_of(POA_EXTENSION) << "  otro.oxt\n";
  expect(script({package.string()}), kDone, "no se comprobó");
  std::ofstream(downloads.path() / "SHA256SUMS")
      << sum_of(POA_EXTENSION) << "  poa-calc-" POA_VERSION ".oxt\n";
  expect(script({package.string()}), kDone, "ya está en");
}

// A second office, whose unopkg empties the package while the script looks at it: what was looked
// at is installed all the same.
TEST_F(ScriptEveryoneTest, InstallsWhatItLookedAt) {
  const office::TemporaryFolder downloads;
  const auto package = downloads.path() / "poa-calc.oxt";
  std::filesystem::copy_file(POA_EXTENSION, package);
  const std::filesystem::path other = "/usr/lib64/libreoffice";
  std::filesystem::create_directories(other / "program");
  const auto unopkg = other / "program/unopkg";
  std::ofstream(unopkg) << "#!/bin/sh\n: >'" << package.string()
                        << "'\n[ $1 != list ] || echo ' Version: 0.0.1'\n";
  std::filesystem::permissions(unopkg, std::filesystem::perms::owner_all);
  const Outcome done = script({package.string()});
  std::filesystem::remove_all(other);
  expect(done, kDone, "POA Calc " POA_VERSION " quedó en /usr/lib/libreoffice");
  EXPECT_EQ(std::filesystem::file_size(package), 0U);
  EXPECT_EQ(machine.version(), POA_VERSION_NUMBER);
}

TEST_F(ScriptEveryoneTest, TakesOnlyAPlainFileOfASize) {
  const office::TemporaryFolder downloads;
  const auto pipe = downloads.path() / "pipe.oxt";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  expect(script({pipe.string()}), kDamaged, "no existe");
  const auto large = downloads.path() / "large.oxt";
  std::ofstream(large).close();
  std::filesystem::resize_file(large, 100'000'000);
  expect(script({large.string()}), kDamaged, "demasiado grande");
}

TEST_F(ScriptEveryoneTest, NamesWhoHasACopyOfTheirOwn) {
  const office::TemporaryFolder home;
  std::ofstream(description_in(home.path(), "x")) << kIdentifier;
  add_user("prueba", home.path());
  expect(script({POA_EXTENSION}), kDone, "Aviso: prueba tiene una copia propia");
}

// Root's script waits for nobody's pipe and reads no device, whatever a user puts into a profile.
TEST_F(ScriptEveryoneTest, LooksOnlyAtPlainFilesOfUsers) {
  const office::TemporaryFolder home;
  ASSERT_EQ(::mkfifo(description_in(home.path(), "a").c_str(), 0600), 0);
  std::filesystem::create_symlink("/dev/zero", description_in(home.path(), "b"));
  std::ofstream(home.path() / "elsewhere") << kIdentifier;
  std::filesystem::create_symlink(home.path() / "elsewhere", description_in(home.path(), "c"));
  const auto large = description_in(home.path(), "d");
  std::ofstream(large).close();
  std::filesystem::resize_file(large, 10'000'000'000);
  std::ofstream(large, std::ios::app) << kIdentifier;
  add_user("travieso", home.path());
  const Outcome done = script({POA_EXTENSION});
  expect(done, kDone, "quedó en");
  EXPECT_EQ(done.output.find("travieso"), std::string::npos) << done.output;
}

TEST_F(ScriptEveryoneTest, LeavesTheDebAlone) {
  const std::filesystem::path folder = "/usr/lib/libreoffice/share/extensions/poa-calc";
  std::filesystem::create_directory(folder);
  expect(script({POA_EXTENSION}), kDeb, "con el paquete .deb");
  std::filesystem::remove(folder);
}

}  // namespace
}  // namespace poa::install
