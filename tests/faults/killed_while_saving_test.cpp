// SPDX-License-Identifier: MPL-2.0
// The power goes while a report is being saved: the file is then the one saved before or the new
// one, whole; it opens in spite of the lock left behind; the next office works in the same profile.
//
// The office makes the new file in its folder for temporary files and puts it in the place of the
// old one. On another disk (a USB stick, a network folder) it must copy it there, and meanwhile
// sets the old one aside as <file>.osl-tmp, with another copy in the profile's folder `backup`.
//
// The disabled tests take minutes: there it dies before each single thing that saving does to a
// file. tests/faults/with-small-disk <this program> --gtest_also_run_disabled_tests
// --gtest_filter=*EveryMoment*
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "faults/death.hpp"
#include "faults/shown.hpp"
#include "install/machine.hpp"

namespace poa::faults {
namespace {

using office::Document;
using office::Office;
using office::OfficeError;

enum class Disk { Same, Other };  // as that of the temporary files
enum class Left { Earlier, New, SetAside };

struct Case {
  const char* name;
  Disk disk;
  Moment moment;
  Left left;
  friend void PrintTo(const Case& shown, std::ostream* out) { *out << shown.name; }
};

class KilledWhileSavingTest : public testing::TestWithParam<Case> {
 protected:
  static void SetUpTestSuite() {
    machine = std::make_unique<install::Machine>();
    machine->put(install::Place::Shared, POA_EXTENSION);
    death = std::make_unique<Death>();
    start();
  }
  static void TearDownTestSuite() {
    living.reset();
    death.reset();
    machine.reset();
  }

  // The one before it has died; its profile stays.
  static void start() {
    living.reset();
    living = std::make_unique<Office>(
        office::OfficeOptions{.places = machine->places(), .environment = death->environment()});
  }

  std::filesystem::path file_on(Disk disk) const {
    const std::filesystem::path folder = disk == Disk::Same
                                             ? temporary.path()
                                             : std::filesystem::path(std::getenv("POA_SMALL_DISK"));
    return folder / "reporte.ods";
  }

  // Saves a change of the workbook and dies of it. False: it was saved before the moment came.
  bool save_and_die(const std::filesystem::path& file, const Moment& moment) {
    forget_backups();
    std::filesystem::copy_file(POA_SAMPLE, file, std::filesystem::copy_options::overwrite_existing);
    Document workbook = living->edit(file);
    before = shown_in(workbook);
    change(workbook);
    after = shown_in(workbook);
    death->await(moment);
    bool died = false;
    try {
      workbook.save();
    } catch (const OfficeError&) {
      died = true;
    }
    death->forget();
    return died;
  }

  static std::filesystem::path lock_of(const std::filesystem::path& file) {
    return file.parent_path() / ".~lock.reporte.ods#";
  }

  static Shown reopened(const std::filesystem::path& file) {
    // An office that dies before it writes into its lock leaves it empty, and the next one asks a
    // person what to do.
    if (std::filesystem::exists(lock_of(file)) && std::filesystem::is_empty(lock_of(file))) {
      std::filesystem::remove(lock_of(file));
    }
    Document workbook = living->edit(file);
    EXPECT_FALSE(workbook.is_read_only()) << "the lock left behind";
    return shown_in(workbook);
  }

  void expect_set_aside(const std::filesystem::path& file) const {
    EXPECT_EQ(shown_in_copy(file.string() + ".osl-tmp"), before);
    EXPECT_EQ(shown_in_copy(backup() / "reporte0.ods"), before);
  }

  // Those that offices left when they died before.
  static void forget_backups() {
    if (!std::filesystem::exists(backup())) return;
    for (const auto& entry : std::filesystem::directory_iterator(backup())) {
      std::filesystem::remove(entry);
    }
  }

  static std::filesystem::path backup() { return machine->places().profile / "user/backup"; }

  Shown shown_in_copy(const std::filesystem::path& file) const {
    const auto copy = temporary.path() / "copia.ods";
    std::filesystem::copy_file(file, copy, std::filesystem::copy_options::overwrite_existing);
    Document workbook = living->load(copy);
    return shown_in(workbook);
  }

  static inline std::unique_ptr<install::Machine> machine;
  static inline std::unique_ptr<Death> death;
  static inline std::unique_ptr<Office> living;
  const office::TemporaryFolder temporary;
  Shown before;
  Shown after;
};

TEST_P(KilledWhileSavingTest, NothingIsLost) {
  const auto& [name, disk, moment, left] = GetParam();
  const auto file = file_on(disk);
  ASSERT_TRUE(save_and_die(file, moment)) << "the moment never came";
  ASSERT_NE(before, after);
  EXPECT_TRUE(std::filesystem::exists(lock_of(file)));

  start();
  EXPECT_EQ(install::version_in(*living), POA_VERSION_NUMBER);
  if (left == Left::SetAside) {
    expect_set_aside(file);
  } else {
    EXPECT_EQ(reopened(file), left == Left::Earlier ? before : after);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Before, KilledWhileSavingTest,
    testing::Values(Case{"TheTemporaryFile", Disk::Same, {1, "create lu"}, Left::Earlier},
                    Case{
                        "TheMiddleOfTheTemporaryFile", Disk::Same, {20, "write lu"}, Left::Earlier},
                    Case{"TheExchange", Disk::Same, {1, "-> reporte.ods"}, Left::Earlier},
                    Case{"TheRightsOfTheNew", Disk::Same, {1, "rights reporte.ods"}, Left::New},
                    Case{"SettingAside", Disk::Other, {1, "-> reporte.ods.osl-tmp"}, Left::Earlier},
                    Case{"TheCopy", Disk::Other, {2, "create reporte.ods"}, Left::SetAside},
                    Case{"TheEndOfTheCopy", Disk::Other, {2, "write reporte.ods"}, Left::SetAside},
                    Case{"TheRest", Disk::Other, {1, "delete reporte.ods.osl-tmp"}, Left::New}),
    [](const auto& parameter) { return parameter.param.name; });

class EveryMomentTest : public KilledWhileSavingTest {};

TEST_P(EveryMomentTest, DISABLED_NothingIsLost) {
  const auto file = file_on(GetParam().disk);
  for (int nth = 1; save_and_die(file, {nth, ""}); ++nth) {
    start();
    EXPECT_EQ(install::version_in(*living), POA_VERSION_NUMBER);
    std::cout << nth << ": before " << death->cause() << std::endl;
    if (std::filesystem::exists(file.string() + ".osl-tmp")) {
      expect_set_aside(file);
      std::filesystem::remove(file.string() + ".osl-tmp");
    } else {
      const Shown shown = reopened(file);
      EXPECT_TRUE(shown == before || shown == after);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(On, EveryMomentTest,
                         testing::Values(Case{"TheSameDisk", Disk::Same, {}, Left::Earlier},
                                         Case{"AnotherDisk", Disk::Other, {}, Left::Earlier}),
                         [](const auto& parameter) { return parameter.param.name; });

}  // namespace
}  // namespace poa::faults
