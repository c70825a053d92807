// SPDX-License-Identifier: MPL-2.0
// Packages that lack something or have it broken: the office refuses them, or starts and shows an
// error in the cells; it never ends, and the good package put over them computes.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <ostream>
#include <string>

#include "calc/filled_report.hpp"
#include "calc/goal_rows.hpp"
#include "faults/refusal.hpp"
#include "install/machine.hpp"

namespace poa::faults {
namespace {

using install::Machine;
using install::Outcome;
using office::Document;
using office::Office;
using Folder = std::filesystem::path;

const char* const kLibrary = "lib/" POA_PLATFORM "/libpoa_calc.so";

void remove(const Folder& package, const char* name) { std::filesystem::remove(package / name); }

void write_zeroes(const std::filesystem::path& file) {
  const std::string zeroes(std::filesystem::file_size(file), '\0');
  std::ofstream(file, std::ios::binary) << zeroes;
}

void truncate(const std::filesystem::path& file) {
  std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
}

// Its end is zeroes, as after a power cut.
void lose_the_end(const std::filesystem::path& file) {
  const auto size = std::filesystem::file_size(file);
  truncate(file);
  std::filesystem::resize_file(file, size);
}

// The ELF header says which processor it is for.
void make_foreign(const std::filesystem::path& file) {
  constexpr int kMachine = 18;
  constexpr char kArm64 = static_cast<char>(0xB7);
  std::fstream(file, std::ios::binary | std::ios::in | std::ios::out).seekp(kMachine).put(kArm64);
}

enum class Added { Yes, Refused };
enum class Commands { Work, AreNotServed };

struct Damage {
  const char* name;
  std::function<void(const Folder&)> inflict;
  Added added;
  int error;  // of a cell with a function of ours
  Commands commands;
  friend void PrintTo(const Damage& shown, std::ostream* out) { *out << shown.name; }
};

// One PC: each package is put over the one before.
class DamagedPackageTest : public testing::TestWithParam<Damage> {
 protected:
  static void SetUpTestSuite() { machine = std::make_unique<Machine>(); }
  static void TearDownTestSuite() { machine.reset(); }

  // The package with the damage, zipped again.
  [[nodiscard]] std::string damaged() const {
    const Folder folder = temporary.path() / "package";
    const Outcome unzipped = install::run({POA_UNZIP, "-q", POA_EXTENSION, "-d", folder.string()});
    EXPECT_EQ(unzipped.exit_code, 0) << unzipped.output;
    GetParam().inflict(folder);
    std::string result = temporary.path() / "poa-calc.oxt";
    const Outcome zipped = install::run(
        {"/bin/sh", "-c", R"(cd "$0" && "$1" -qrD1 "$2" .)", folder.string(), POA_ZIP, result});
    EXPECT_EQ(zipped.exit_code, 0) << zipped.output;
    return result;
  }

  static Outcome add(const std::string& package) {
    return machine->unopkg({"add", "--shared", "--force", package});
  }

  static inline std::unique_ptr<Machine> machine;
  const office::TemporaryFolder temporary;
};

TEST_P(DamagedPackageTest, IsSeen) {
  const Outcome added = add(damaged());
  EXPECT_EQ(added.exit_code, GetParam().added == Added::Yes ? 0 : 1) << added.output;
  Office office = machine->start();
  Document report = office.load(POA_SAMPLE);
  report.recalculate();
  EXPECT_EQ(office::verdict(report), "SIN REVISAR: falta la extensión POA Calc");
  office::Cell cell = report.cell(report.sheets().back(), "Z1");
  cell.set_formula("=MX.POA.FUNCIONES.VERSION()");
  EXPECT_EQ(cell.error(), GetParam().error) << cell.text();
  const std::string refusal = failure([&] { office::add_goals(report, 1); });
  EXPECT_EQ(refusal,
            GetParam().commands == Commands::Work ? "" : "mx.poa.calc:AgregarMeta is not served");
}

class MendedPackageTest : public DamagedPackageTest {};

TEST_P(MendedPackageTest, TheGoodOneOverItComputes) {
  static_cast<void>(add(damaged()));
  const Outcome mended = add(POA_EXTENSION);
  EXPECT_EQ(mended.exit_code, 0) << mended.output;
  EXPECT_EQ(machine->version(), POA_VERSION_NUMBER);
}

constexpr int kNoResult = 521;

const Damage kNoLibrary{"NoLibrary", [](const Folder& package) { remove(package, kLibrary); },
                        Added::Yes, kNoResult, Commands::AreNotServed};
const Damage kHalfALibrary{"HalfALibrary",
                           [](const Folder& package) { truncate(package / kLibrary); }, Added::Yes,
                           kNoResult, Commands::AreNotServed};
const Damage kLostEnd{"ALibraryWithALostEnd",
                      [](const Folder& package) { lose_the_end(package / kLibrary); }, Added::Yes,
                      kNoResult, Commands::AreNotServed};
const Damage kZeroes{"ALibraryOfZeroes",
                     [](const Folder& package) { write_zeroes(package / kLibrary); }, Added::Yes,
                     kNoResult, Commands::AreNotServed};
const Damage kForeign{"AForeignLibrary",
                      [](const Folder& package) { make_foreign(package / kLibrary); }, Added::Yes,
                      kNoResult, Commands::AreNotServed};
const Damage kNoTypes{"NoTypes", [](const Folder& package) { remove(package, "types/poa.rdb"); },
                      Added::Yes, kNoResult, Commands::Work};
const Damage kNoFunctions{"NoFunctions",
                          [](const Folder& package) { remove(package, "registry/CalcAddIns.xcu"); },
                          Added::Yes, office::kUnknownName, Commands::Work};
const Damage kHalfTheFunctions{
    "HalfTheFunctions",
    [](const Folder& package) { truncate(package / "registry/CalcAddIns.xcu"); }, Added::Refused,
    office::kUnknownName, Commands::Work};

constexpr auto kName = [](const auto& parameter) { return parameter.param.name; };

INSTANTIATE_TEST_SUITE_P(With, DamagedPackageTest,
                         testing::Values(kNoLibrary, kHalfALibrary, kLostEnd, kZeroes, kForeign,
                                         kNoTypes, kNoFunctions, kHalfTheFunctions),
                         kName);

INSTANTIATE_TEST_SUITE_P(With, MendedPackageTest, testing::Values(kHalfALibrary, kHalfTheFunctions),
                         kName);

}  // namespace
}  // namespace poa::faults
