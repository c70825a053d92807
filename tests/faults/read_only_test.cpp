// SPDX-License-Identifier: MPL-2.0
// Files and folders that only let themselves be read, as those of a colleague on a server: reports
// open and compute there, and whatever would change them is refused with a message.
#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>
#include <utility>

#include "calc/goal_rows.hpp"
#include "faults/refusal.hpp"
#include "faults/shown.hpp"
#include "office/arguments.hpp"
#include "office/office.hpp"
#include "office/uno_text.hpp"

namespace poa::faults {
namespace {

using office::Document;
using office::Format;
using office::Office;
using std::filesystem::perms;

constexpr double kOther = 4321;
constexpr perms kRead = perms::owner_read;
constexpr perms kLook = perms::owner_read | perms::owner_exec;  // into a folder

class ReadOnlyTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(office::OfficeOptions{.language = office::Language::Spanish,
                                                            .extensions = {POA_EXTENSION}});
    Document sample = office->load(POA_SAMPLE);
    shown = shown_in(sample);
  }
  static void TearDownTestSuite() { office.reset(); }

  ReadOnlyTest() {
    std::filesystem::create_directory(folder);
    std::filesystem::copy_file(POA_SAMPLE, file);
  }
  ~ReadOnlyTest() override { std::filesystem::permissions(folder, perms::owner_all); }

  void expect_only_to_be_read(Document workbook) const {
    EXPECT_TRUE(workbook.is_read_only());
    EXPECT_EQ(shown_in(workbook), shown);
    const int goals = office::goal_rows(workbook);
    for (const std::string command :
         {"mx.poa.calc:AgregarMeta", "mx.poa.calc:QuitarMeta", "mx.poa.calc:PegarDatos",
          "mx.poa.calc:OrdenarMetas", "mx.poa.calc:RepararLibro", "mx.poa.calc:MarcarRevisada",
          "mx.poa.calc:ConfirmarDato", "mx.poa.calc:CompararConAnterior",
          "mx.poa.calc:VistaPrevia"}) {
      EXPECT_EQ(failure([&] {
                  workbook.run(command, {office::argument("SinPreguntar", css::uno::Any(true))});
                }),
                command +
                    ": El documento es de solo lectura. Guárdelo con otro nombre y repita la "
                    "orden.");
    }
    EXPECT_EQ(office::goal_rows(workbook), goals);
    EXPECT_NE(failure([&] { workbook.save(); }), "");
    expect_goes_on_elsewhere(workbook);
  }

  // Does what the refusals advise: stores a copy, which takes goals.
  void expect_goes_on_elsewhere(const Document& workbook) const {
    const auto copy = temporary.path() / "copia.ods";
    workbook.store(copy, Format::Ods);
    const Document own = office->edit(copy);
    const int goals = office::goal_rows(own);
    office::add_goals(own, 1);
    EXPECT_EQ(office::goal_rows(own), goals + 1);
    own.save();
  }

  [[nodiscard]] static Shown shown_in_copy(const std::filesystem::path& saved) {
    Document copy = office->load(saved);
    return shown_in(copy);
  }

  static inline std::unique_ptr<Office> office;
  static inline Shown shown;
  const office::TemporaryFolder temporary;
  const std::filesystem::path folder = temporary.path() / "compartida";
  const std::filesystem::path file = folder / "reporte.ods";
};

TEST_F(ReadOnlyTest, File) {
  std::filesystem::permissions(file, kRead);
  expect_only_to_be_read(office->edit(file));
}

TEST_F(ReadOnlyTest, FileAndFolder) {
  std::filesystem::permissions(file, kRead);
  std::filesystem::permissions(folder, kLook);
  expect_only_to_be_read(office->edit(file));
}

// Without a lock file the office edits nothing: it asks a person whether to open it read-only.
TEST_F(ReadOnlyTest, Folder) {
  std::filesystem::permissions(folder, kLook);
  EXPECT_NE(failure([&] { static_cast<void>(office->edit(file)); }), "");
  expect_only_to_be_read(office->view(file));
}

TEST_F(ReadOnlyTest, NothingIsMadeInTheFolder) {
  Document workbook = office->load(POA_SAMPLE);
  std::filesystem::permissions(folder, kLook);
  for (const auto& [name, format] :
       {std::pair("nuevo.ods", Format::Ods), std::pair("nuevo.pdf", Format::Pdf)}) {
    const std::filesystem::path target = folder / name;
    EXPECT_NE(failure([&, format = format] { workbook.store(target, format); }), "") << target;
    EXPECT_FALSE(std::filesystem::exists(target));
  }
  EXPECT_EQ(shown_in(workbook), shown);
}

TEST_F(ReadOnlyTest, TheNextReportIsSavedWholeOrNotAtAll) {
  const Document workbook = office->load(file);
  const auto entries = [&] {
    return std::distance(std::filesystem::directory_iterator(folder), {});
  };
  const auto before = entries();
  std::filesystem::permissions(folder, kLook);
  const std::filesystem::path target = folder / "siguiente.ods";
  const std::string refused = failure([&] {
    workbook.run("mx.poa.calc:SiguienteTrimestre",
                 {office::argument("Archivo", css::uno::Any(office::to_uno(file.string()))),
                  office::argument("Destino", css::uno::Any(office::to_uno(target.string())))});
  });
  EXPECT_TRUE(refused.starts_with("mx.poa.calc:SiguienteTrimestre: No se pudo escribir " +
                                  target.string() + ", y lo que había quedó"))
      << refused;
  EXPECT_FALSE(std::filesystem::exists(target));
  EXPECT_EQ(entries(), before);
  std::filesystem::permissions(folder, perms::owner_all);
}

TEST_F(ReadOnlyTest, FindingsAreExportedWholeOrNotAtAll) {
  const auto there = folder / "hallazgos.csv";
  const auto exports = [&](const Document& workbook, const std::filesystem::path& target) {
    return failure([&] {
      workbook.run("mx.poa.calc:ExportarHallazgos",
                   {office::argument("Archivo", css::uno::Any(office::to_uno(target.string())))});
    });
  };
  std::filesystem::permissions(file, kRead);
  const Document workbook = office->edit(file);
  ASSERT_TRUE(workbook.is_read_only());
  EXPECT_EQ(exports(workbook, there), "") << "a report that is only to be read";
  std::filesystem::remove(there);
  std::filesystem::permissions(folder, kLook);
  for (const char* name : {"hallazgos.csv", "hallazgos.ods"}) {
    const std::string refused = exports(workbook, folder / name);
    EXPECT_TRUE(refused.starts_with("mx.poa.calc:ExportarHallazgos: No se pudo escribir " +
                                    (folder / name).string() + ", y lo que había quedó"))
        << refused;
  }
  std::filesystem::permissions(folder, perms::owner_all);
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    EXPECT_FALSE(entry.path().filename().string().starts_with("hallazgos") ||
                 entry.path().filename().string().ends_with(".tmp"))
        << entry.path();
}

TEST_F(ReadOnlyTest, DataAreExportedWholeOrNotAtAll) {
  const auto exports = [&](const Document& workbook, const char* argument,
                           const std::filesystem::path& place) {
    return failure([&] {
      workbook.run("mx.poa.calc:ExportarDatos",
                   {office::argument(argument, css::uno::Any(office::to_uno(place.string())))});
    });
  };
  const Document workbook = office->edit(file);
  const auto others = folder / "datos";
  std::filesystem::create_directory(others);
  std::filesystem::permissions(others, kLook);
  const std::string refused = exports(workbook, "Archivo", others / "datos.json");
  EXPECT_TRUE(refused.starts_with("mx.poa.calc:ExportarDatos: No se pudo escribir " +
                                  (others / "datos.json").string() + ", y lo que había quedó"))
      << refused;
  const std::string package = exports(workbook, "Carpeta", others);
  EXPECT_TRUE(package.starts_with("mx.poa.calc:ExportarDatos: No se pudo escribir la carpeta " +
                                  others.string() + "/Datos "))
      << package;
  EXPECT_NE(package.find(", y no quedó nada de ella"), std::string::npos) << package;
  std::filesystem::permissions(others, perms::owner_all);
  EXPECT_TRUE(std::filesystem::is_empty(others));
  std::filesystem::remove(others);
  EXPECT_TRUE(
      exports(workbook, "Carpeta", others)
          .starts_with("mx.poa.calc:ExportarDatos: No existe la carpeta " + others.string()));
}

// Rights that go while a report is open: first the folder's, where the office then writes into the
// file itself, then the file's.
TEST_F(ReadOnlyTest, RightsTakenAway) {
  Document workbook = office->edit(file);
  change(workbook);
  const Shown after = shown_in(workbook);
  std::filesystem::permissions(folder, kLook);
  workbook.save();
  EXPECT_EQ(shown_in_copy(file), after);

  std::filesystem::permissions(file, kRead);
  change(workbook, kOther);
  const Shown later = shown_in(workbook);
  EXPECT_NE(failure([&] { workbook.save(); }), "");
  EXPECT_EQ(shown_in_copy(file), after);
  EXPECT_EQ(shown_in(workbook), later);

  // The office does not try again there, but elsewhere.
  const auto elsewhere = temporary.path() / "copia.ods";
  workbook.store(elsewhere, Format::Ods);
  EXPECT_EQ(shown_in_copy(elsewhere), later);
}

}  // namespace
}  // namespace poa::faults
