// SPDX-License-Identifier: MPL-2.0
// A user's profile with rights that are not the user's. Where the office starts, the extension of
// all users computes; where LibreOffice itself does not, it ends with a message, with the extension
// or without it, and starts again once the rights are mended.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "faults/refusal.hpp"
#include "install/machine.hpp"

namespace poa::faults {
namespace {

using install::Machine;
using install::Place;
using std::filesystem::perms;

constexpr perms kNothing = perms::none;
constexpr perms kRead = perms::owner_read;
constexpr perms kLook = perms::owner_read | perms::owner_exec;  // into a folder

// Gives the folder and all below it back when it goes.
class FolderRights {
 public:
  FolderRights(std::filesystem::path folder, perms rights) : folder_(std::move(folder)) {
    set(rights);
  }
  ~FolderRights() { set(perms::owner_all); }
  FolderRights(const FolderRights&) = delete;
  FolderRights& operator=(const FolderRights&) = delete;

 private:
  // Goes from the top when the folder opens and from the bottom when it closes.
  void set(perms rights) const {
    const bool opens = (rights & perms::owner_write) != perms::none;
    if (opens) std::filesystem::permissions(folder_, rights);
    std::vector<std::filesystem::path> folders;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder_)) {
      if (!entry.is_directory()) continue;
      if (opens) std::filesystem::permissions(entry, rights);
      folders.push_back(entry);
    }
    if (opens) return;
    std::ranges::reverse(folders);
    for (const auto& folder : folders) std::filesystem::permissions(folder, rights);
    std::filesystem::permissions(folder_, rights);
  }

  std::filesystem::path folder_;
};

struct Settings {
  Place place;
  perms rights;
};

class SettingsTest : public testing::TestWithParam<Settings> {};

TEST_P(SettingsTest, CannotBeWrittenOrRead) {
  const Machine machine;
  machine.put(GetParam().place, POA_EXTENSION);
  ASSERT_EQ(machine.version(), POA_VERSION_NUMBER);
  const auto settings = machine.places().profile / "user/registrymodifications.xcu";
  std::filesystem::permissions(settings, GetParam().rights);
  EXPECT_EQ(machine.version(), POA_VERSION_NUMBER);
}

INSTANTIATE_TEST_SUITE_P(Of, SettingsTest,
                         testing::Values(Settings{Place::Shared, kRead},
                                         Settings{Place::Bundled, kNothing}),
                         [](const auto& parameter) {
                           return parameter.param.place == Place::Shared ? "Shared" : "Bundled";
                         });

class ProfileFolderTest : public testing::Test {
 protected:
  ProfileFolderTest() { machine.put(Place::Shared, POA_EXTENSION); }

  [[nodiscard]] static std::string why_not_started(const office::Places& places) {
    return failure([&] { static_cast<void>(install::version_in(places)); });
  }

  static void expect(const std::string& message, std::string_view part) {
    EXPECT_TRUE(message.starts_with("the office did not start:\n")) << message;
    EXPECT_NE(message.find(part), std::string::npos) << message;
  }

  const Machine machine;
};

// LibreOffice 7.4 breaks off, with the extension and without it, and names only the kind of error.
TEST_F(ProfileFolderTest, CannotBeWritten) {
  const Machine plain;
  ASSERT_EQ(machine.version(), POA_VERSION_NUMBER);
  ASSERT_EQ(plain.version(), std::nullopt);
  {
    const FolderRights taken(machine.places().profile, kLook);
    const FolderRights taken_too(plain.places().profile, kLook);
    constexpr const char* kBrokenOff = "com::sun::star::deployment::DeploymentException";
    expect(why_not_started(plain.places()), kBrokenOff);
    expect(why_not_started(machine.places()), kBrokenOff);
  }
  EXPECT_EQ(machine.version(), POA_VERSION_NUMBER);
}

TEST_F(ProfileFolderTest, CannotBeReadOrMade) {
  const office::TemporaryFolder home;
  office::Places places = machine.places();
  places.profile = home.path() / "perfil";
  {
    const FolderRights taken(home.path(), kLook);
    expect(why_not_started(places), "User installation could not be completed");
  }
  EXPECT_EQ(install::version_in(places), POA_VERSION_NUMBER);
  {
    const FolderRights taken(places.profile, kNothing);
    expect(why_not_started(places),
           "make sure that you have sufficient access rights for the following location");
  }
  EXPECT_EQ(install::version_in(places), POA_VERSION_NUMBER);
}

}  // namespace
}  // namespace poa::faults
