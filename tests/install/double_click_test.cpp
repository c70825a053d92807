// SPDX-License-Identifier: MPL-2.0
// A double click on the package is `soffice <package>`: what the Spanish office asks then, answered
// as a person would.
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "install/machine.hpp"
#include "install/screen.hpp"
#include "office/file_contents.hpp"

namespace poa::install {
namespace {

constexpr const char* kQuestion = "^Alerta$";
constexpr const char* kManager = "^Gestor de extensiones$";
constexpr const char* kRestart = "^Reiniciar LibreOffice$";
constexpr const char* kAccept = "alt+a";  // Aceptar, Reiniciar ahora
constexpr const char* kClose = "Escape";
constexpr int kRestartWanted = 81;
constexpr auto kEndLimit = std::chrono::seconds(60);

class DoubleClickTest : public testing::Test {
 protected:
  [[nodiscard]] office::Process double_click(const std::string& package) const {
    std::vector<std::string> command = office::arguments_for(machine.places());
    command.insert(command.begin(), POA_OFFICE_PROGRAM "/soffice.bin");
    command.push_back(package);
    return office::Process(command, {screen.variable(), "SAL_USE_VCLPLUGIN=gen"},
                           log.path() / "office.log");
  }

  // A package is registered when it is in this list; a manager that is closed before gives it up.
  [[nodiscard]] bool is_registered(const std::string& package) const {
    return comes_true([&] {
      const std::string list = office::contents_of(
          machine.places().profile /
          "user/uno_packages/cache/registry/"
          "com.sun.star.comp.deployment.bundle.PackageRegistryBackend/backenddb.xml");
      const std::string name = std::filesystem::path(package).filename().string();
      return list.find("/" + name + "\"") != std::string::npos;
    });
  }

  // Double-clicks the package and accepts everything that the office asks.
  void accept(const std::string& package) const {
    office::Process office = double_click(package);
    ASSERT_TRUE(screen.answer(kQuestion, kAccept));
    ASSERT_TRUE(is_registered(package));
    ASSERT_TRUE(screen.answer(kManager, kClose, kRestart));
    ASSERT_TRUE(screen.answer(kRestart, kAccept));
    EXPECT_EQ(office.wait(kEndLimit), kRestartWanted);
  }

  const Screen screen;
  const office::TemporaryFolder log;
  const Machine machine;
};

TEST_F(DoubleClickTest, InstallsAndUpgrades) {
  ASSERT_EQ(machine.version(), std::nullopt);
  ASSERT_NO_FATAL_FAILURE(accept(POA_OLDER_EXTENSION));
  EXPECT_EQ(machine.version(), POA_OLDER_NUMBER);
  ASSERT_NO_FATAL_FAILURE(accept(POA_EXTENSION));
  EXPECT_EQ(machine.version(), POA_VERSION_NUMBER);
}

TEST_F(DoubleClickTest, CancelledLeavesNothing) {
  ASSERT_EQ(machine.version(), std::nullopt);
  {
    office::Process office = double_click(POA_EXTENSION);
    ASSERT_TRUE(screen.answer(kQuestion, "alt+c"));
    ASSERT_TRUE(screen.answer(kManager, kClose));
  }
  EXPECT_EQ(machine.version(), std::nullopt);
}

}  // namespace
}  // namespace poa::install
