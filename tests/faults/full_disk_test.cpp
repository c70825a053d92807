// SPDX-License-Identifier: MPL-2.0
// A disk without a free byte: what does not fit is refused with a message, the file saved before
// stays, the office lives, and once there is room everything goes on.
#include <gtest/gtest.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <utility>

#include "calc/goal_rows.hpp"
#include "faults/refusal.hpp"
#include "faults/shown.hpp"
#include "faults/small_disk.hpp"
#include "install/machine.hpp"
#include "office/arguments.hpp"
#include "office/file_contents.hpp"
#include "office/uno_text.hpp"

namespace poa::faults {
namespace {

using office::contents_of;
using office::Document;
using office::Format;
using office::Office;

void new_report(const Document& in_front) {
  in_front.run("mx.poa.calc:NuevoReporte",
               {office::argument("Metas", css::uno::Any(sal_Int32{4}))});
}

void expect_refused(const install::Machine& machine, const std::string& package) {
  const auto refused = machine.unopkg({"add", package});
  EXPECT_EQ(refused.exit_code, 1);
  EXPECT_NE(refused.output.find("You need write permissions"), std::string::npos) << refused.output;
}

class FullDiskTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    machine = std::make_unique<install::Machine>();
    machine->put(install::Place::Shared, POA_EXTENSION);
  }
  static void TearDownTestSuite() { machine.reset(); }

  Shown shown_in_copy(Office& office) const {
    Document copy = office.load(file);
    return shown_in(copy);
  }

  // Nothing of the change is lost either: it is saved as soon as there is room.
  void expect_saved_later(Office& office, const Document& workbook, const Shown& after) const {
    disk.free();
    workbook.save();
    EXPECT_EQ(shown_in_copy(office), after);
  }

  static inline std::unique_ptr<install::Machine> machine;
  const SmallDisk disk;
  const std::filesystem::path file = disk.path() / "reporte.ods";
};

TEST_F(FullDiskTest, Saving) {
  std::filesystem::copy_file(POA_SAMPLE, file);
  Office office = machine->start();
  Document workbook = office.edit(file);
  const Shown before = shown_in(workbook);
  change(workbook);
  const Shown after = shown_in(workbook);
  disk.fill();
  EXPECT_NE(failure([&] { workbook.save(); }), "");
  EXPECT_EQ(shown_in_copy(office), before);
  EXPECT_EQ(shown_in(workbook), after);
  expect_saved_later(office, workbook, after);
}

// Nothing can be opened then.
TEST_F(FullDiskTest, SavingWithTemporaryFilesOnIt) {
  std::filesystem::copy_file(POA_SAMPLE, file);
  Office office = machine->start({.environment = {"TMPDIR=" + disk.path().string()}});
  Document workbook = office.edit(file);
  change(workbook);
  const Shown after = shown_in(workbook);
  disk.fill();
  EXPECT_NE(failure([&] { workbook.save(); }), "");
  EXPECT_TRUE(contents_of(file) == contents_of(POA_SAMPLE));
  EXPECT_NE(failure([&] { shown_in_copy(office); }), "");
  EXPECT_EQ(shown_in(workbook), after);
  expect_saved_later(office, workbook, after);
}

TEST_F(FullDiskTest, PdfAndCopies) {
  Office office = machine->start();
  Document workbook = office.load(POA_SAMPLE);
  for (const auto& [ending, format] :
       {std::pair(".pdf", Format::Pdf), std::pair(".ods", Format::Ods)}) {
    const auto target = disk.path() / ("copia" + std::string(ending));
    workbook.store(target, format);
    const std::string earlier = contents_of(target);
    ASSERT_GT(earlier.size(), 10'000U);
    disk.fill();
    EXPECT_NE(failure([&, format = format] { workbook.store(target, format); }), "") << target;
    EXPECT_TRUE(contents_of(target) == earlier) << target;
    disk.free();
    // Another name, because an empty lock file, which the office could not write, guards the first.
    const auto other = disk.path() / ("otra" + std::string(ending));
    workbook.store(other, format);
    EXPECT_GT(std::filesystem::file_size(other), 10'000U);
  }
}

TEST_F(FullDiskTest, FindingsAreExportedWholeOrNotAtAll) {
  Office office = machine->start();
  const Document workbook = office.load(POA_SAMPLE);
  for (const char* name : {"hallazgos.csv", "hallazgos.ods"}) {
    const auto target = disk.path() / name;
    const auto exporting = [&] {
      workbook.run("mx.poa.calc:ExportarHallazgos",
                   {office::argument("Archivo", css::uno::Any(office::to_uno(target.string())))});
    };
    disk.fill();
    const std::string refused = failure(exporting);
    EXPECT_TRUE(refused.find("No se pudo escribir " + target.string()) != std::string::npos ||
                refused.find(target.string() + " could not be written") != std::string::npos)
        << refused;
    disk.free();
    EXPECT_TRUE(std::filesystem::is_empty(disk.path())) << "something was left behind";
    exporting();
    EXPECT_GT(std::filesystem::file_size(target), 1'000U);
    std::filesystem::remove(target);
  }
}

// Room for nothing, and for some of the files.
TEST_F(FullDiskTest, DataAreExportedWholeOrNotAtAll) {
  Office office = machine->start();
  const Document workbook = office.load(POA_SAMPLE);
  const auto target = disk.path() / "datos.json";
  const auto exporting = [&](const char* argument, const std::filesystem::path& place) {
    workbook.run("mx.poa.calc:ExportarDatos",
                 {office::argument(argument, css::uno::Any(office::to_uno(place.string())))});
  };
  const auto ballast = disk.path() / "lastre";
  for (const std::uintmax_t room : {0U, 4'096U, 16'384U}) {
    std::ofstream(ballast, std::ios::binary)
        << std::string(std::filesystem::space(disk.path()).available - room, 'x');
    const std::string data = failure([&] { exporting("Archivo", target); });
    const std::string package = failure([&] { exporting("Carpeta", disk.path()); });
    std::filesystem::remove(ballast);
    if (room == 0) {
      EXPECT_NE(data.find(target.string()), std::string::npos) << data;
    }
    EXPECT_NE(package.find(disk.path().string()), std::string::npos) << room << ": " << package;
    std::filesystem::remove(target);
    EXPECT_TRUE(std::filesystem::is_empty(disk.path())) << room << ": something was left behind";
  }
  exporting("Archivo", target);
  exporting("Carpeta", disk.path());
  EXPECT_GT(std::filesystem::file_size(target), 1'000U);
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(disk.path()), {}), 2);
}

TEST_F(FullDiskTest, CommandsWithEverythingOnIt) {
  Office office({.places = {.profile = disk.path() / "perfil", .shared = machine->places().shared},
                 .environment = {"TMPDIR=" + disk.path().string()}});
  std::filesystem::copy_file(POA_SAMPLE, file);
  Document workbook = office.edit(file);
  const int goals = office::goal_rows(workbook);
  disk.fill();
  office::add_goals(workbook, 2);
  EXPECT_EQ(office::goal_rows(workbook), goals + 2);
  const std::string refusal = failure([&] { new_report(workbook); });
  EXPECT_NE(refusal.find("LibreOffice no pudo abrir /"), std::string::npos) << refusal;
  EXPECT_TRUE(refusal.ends_with("/TMM-F004.ots")) << refusal;
  disk.free();
  new_report(workbook);
}

TEST_F(FullDiskTest, StartingAndComputing) {
  const office::Places places{.profile = disk.path() / "perfil",
                              .shared = machine->places().shared};
  EXPECT_EQ(install::version_in(places), POA_VERSION_NUMBER);
  disk.fill();
  EXPECT_EQ(install::version_in(places), POA_VERSION_NUMBER);
}

// The office's words are misleading, but it says that it failed, and the copy before goes on.
TEST_F(FullDiskTest, InstallingAndUpgrading) {
  const install::Machine there(disk.path());
  ASSERT_EQ(there.version(), std::nullopt);
  disk.fill();
  expect_refused(there, POA_OLDER_EXTENSION);
  disk.free();
  const auto added = there.unopkg({"add", POA_OLDER_EXTENSION});
  EXPECT_EQ(added.exit_code, 0) << added.output;
  disk.fill();
  expect_refused(there, POA_EXTENSION);
  EXPECT_EQ(there.version(), POA_OLDER_NUMBER);
  disk.free();
  const auto upgraded = there.unopkg({"add", POA_EXTENSION});
  EXPECT_EQ(upgraded.exit_code, 0) << upgraded.output;
  EXPECT_EQ(there.version(), POA_VERSION_NUMBER);
}

}  // namespace
}  // namespace poa::faults
