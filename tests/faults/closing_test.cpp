// SPDX-License-Identifier: MPL-2.0
// A closing for signing where the disk is full, the folder refuses or has gone, or the power goes:
// its three files are there, or none is, or the one that makes them a closing is missing. What was
// there before stays, byte for byte.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <string>

#include "faults/death.hpp"
#include "faults/refusal.hpp"
#include "faults/small_disk.hpp"
#include "install/machine.hpp"
#include "office/arguments.hpp"
#include "office/file_contents.hpp"
#include "office/uno_text.hpp"

namespace poa::faults {
namespace {

using office::contents_of;
using office::Document;
using office::Office;
using std::filesystem::perms;

constexpr const char* kName = "TMM-F004 54201 2023-T4";

std::string close(const Document& workbook, const std::filesystem::path& folder) {
  return workbook.run("mx.poa.calc:CerrarParaFirma",
                      {office::text_argument("Carpeta", folder.string()),
                       office::text_argument("Motivo", "vence el plazo")});
}

std::string verified(const Document& any, const std::filesystem::path& copy) {
  return any.run("mx.poa.calc:VerificarCopia", {office::text_argument("Archivo", copy.string())});
}

using Files = std::map<std::string, std::string>;  // names and contents

Files files_in(const std::filesystem::path& folder) {
  Files files;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    files[entry.path().filename().string()] = contents_of(entry.path());
  return files;
}

void expect_whole(const Document& any, const std::filesystem::path& folder,
                  const std::string& name) {
  for (const char* ending : {".pdf", ".ods", ".json"})
    EXPECT_TRUE(std::filesystem::exists(folder / (name + ending))) << name << ending;
  const std::string answer = verified(any, folder / (name + ".ods"));
  EXPECT_TRUE(answer.starts_with("Coincide: ") || answer.starts_with("It agrees: ")) << answer;
}

bool says_none_was_written(const std::string& refused, const std::filesystem::path& folder) {
  return refused.find("No se pudieron escribir los tres archivos en " + folder.string() +
                      ", y no quedó ninguno") != std::string::npos ||
         refused.find("The three files could not be written into " + folder.string() +
                      ", and none is left") != std::string::npos;
}

class ClosingFaultsTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    machine = std::make_unique<install::Machine>();
    machine->put(install::Place::Shared, POA_EXTENSION);
  }
  static void TearDownTestSuite() { machine.reset(); }

  static inline std::unique_ptr<install::Machine> machine;
  const office::TemporaryFolder temporary;
};

// Room for nothing, for the pages alone, and for the pages and a part of the workbook.
TEST_F(ClosingFaultsTest, AFullDisk) {
  const SmallDisk disk;
  Office office = machine->start();
  const Document workbook = office.load(POA_SAMPLE);
  close(workbook, disk.path());
  const Files before = files_in(disk.path());
  ASSERT_EQ(before.size(), 3U);
  const auto ballast = disk.path() / "lastre";
  const auto pages = std::filesystem::file_size(disk.path() / (std::string(kName) + ".pdf"));
  for (const std::uintmax_t room : {std::uintmax_t{0}, pages + 8'192, pages + 40'960}) {
    std::ofstream(ballast, std::ios::binary)
        << std::string(std::filesystem::space(disk.path()).available - room, 'x');
    const std::string refused = failure([&] { close(workbook, disk.path()); });
    std::filesystem::remove(ballast);
    EXPECT_TRUE(says_none_was_written(refused, disk.path())) << room << ": " << refused;
    EXPECT_TRUE(files_in(disk.path()) == before) << room;
  }
  close(workbook, disk.path());
  expect_whole(workbook, disk.path(), std::string(kName) + " (2)");
}

TEST_F(ClosingFaultsTest, AFolderThatRefuses) {
  Office office = machine->start();
  const Document workbook = office.load(POA_SAMPLE);
  const auto folder = temporary.path() / "compartida";
  std::filesystem::create_directory(folder);
  std::filesystem::permissions(folder, perms::owner_read | perms::owner_exec);
  const std::string refused = failure([&] { close(workbook, folder); });
  std::filesystem::permissions(folder, perms::owner_all);
  EXPECT_TRUE(says_none_was_written(refused, folder)) << refused;
  EXPECT_TRUE(std::filesystem::is_empty(folder));
}

TEST_F(ClosingFaultsTest, AFolderThatHasGone) {
  Office office = machine->start();
  const Document workbook = office.load(POA_SAMPLE);
  const auto folder = temporary.path() / "memoria";
  std::filesystem::create_directory(folder);
  close(workbook, folder);
  std::filesystem::remove_all(folder);
  const std::string refused = failure([&] { close(workbook, folder); });
  EXPECT_NE(refused.find(folder.string()), std::string::npos) << refused;
  EXPECT_FALSE(std::filesystem::exists(folder));
}

// An earlier closing that somebody looks at, and one whose file was only locked.
TEST_F(ClosingFaultsTest, AFileThatIsOpenElsewhere) {
  Office office = machine->start();
  const Document workbook = office.load(POA_SAMPLE);
  close(workbook, temporary.path());
  const Document opened = office.edit(temporary.path() / (std::string(kName) + ".ods"));
  std::ofstream(temporary.path() / (".~lock." + std::string(kName) + " (2).ods#")) << "otro";
  const Files before = files_in(temporary.path());
  close(workbook, temporary.path());
  const Files after = files_in(temporary.path());
  EXPECT_EQ(after.size(), before.size() + 3);
  for (const auto& [name, bytes] : before) EXPECT_TRUE(after.at(name) == bytes) << name;
  expect_whole(workbook, temporary.path(), std::string(kName) + " (3)");
}

// Where the power goes, and which of the three are there then.
struct Case {
  const char* name;
  Moment moment;
  bool pages;
  bool workbook;
  friend void PrintTo(const Case& shown, std::ostream* out) { *out << shown.name; }
};

class KilledWhileClosingTest : public ClosingFaultsTest,
                               public testing::WithParamInterface<Case> {};

TEST_P(KilledWhileClosingTest, NothingIsHalfAndNothingOverwritten) {
  const auto& [name, moment, pages, workbook] = GetParam();
  const auto folder = temporary.path() / "cierres";
  std::filesystem::create_directory(folder);
  std::ofstream(folder / "ajeno.pdf") << "de otro";
  const Death death;
  {
    Office office({.places = machine->places(), .environment = death.environment()});
    const Document report = office.load(POA_SAMPLE);
    death.await(moment);
    EXPECT_NE(failure([&] { close(report, folder); }), "");
    ASSERT_NE(death.cause(), "") << "the moment never came";
    death.forget();
  }
  const std::string set = kName;
  EXPECT_EQ(contents_of(folder / "ajeno.pdf"), "de otro");
  EXPECT_EQ(std::filesystem::exists(folder / (set + ".pdf")), pages);
  EXPECT_EQ(std::filesystem::exists(folder / (set + ".ods")), workbook);
  EXPECT_FALSE(std::filesystem::exists(folder / (set + ".json")));

  Office office = machine->start();
  const Document report = office.load(POA_SAMPLE);
  if (workbook) {
    const std::string answer = verified(report, folder / (set + ".ods"));
    EXPECT_TRUE(answer.find("no es un cierre completo") != std::string::npos ||
                answer.find("no whole closing") != std::string::npos)
        << answer;
  }
  const Files before = files_in(folder);
  close(report, folder);
  const Files after = files_in(folder);
  for (const auto& [file, bytes] : before) EXPECT_TRUE(after.at(file) == bytes) << file;
  expect_whole(report, folder, pages || workbook ? set + " (2)" : set);
}

INSTANTIATE_TEST_SUITE_P(
    Before, KilledWhileClosingTest,
    testing::Values(Case{"TheFirstFile", {1, "create .~poa-calc-1.tmp"}, false, false},
                    Case{"TheWorkbook", {1, "create .~poa-calc-2.tmp"}, false, false},
                    Case{"TheContentsOfTheData", {1, "write .~poa-calc-3.tmp"}, false, false},
                    Case{"TheNameOfThePages", {1, "-> TMM-F004 54201 2023-T4.pdf"}, false, false},
                    Case{"TheNameOfTheWorkbook", {1, "-> TMM-F004 54201 2023-T4.ods"}, true, false},
                    Case{"TheNameOfTheData", {1, "-> TMM-F004 54201 2023-T4.json"}, true, true}),
    [](const auto& parameter) { return parameter.param.name; });

}  // namespace
}  // namespace poa::faults
