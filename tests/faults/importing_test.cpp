// SPDX-License-Identifier: MPL-2.0
// Files that Importar cannot have, or that are not what they were: it says so, makes no report, and
// what it has made before stays.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <com/sun/star/frame/Desktop.hpp>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include "calc/goal_rows.hpp"
#include "faults/refusal.hpp"
#include "office/arguments.hpp"
#include "office/file_contents.hpp"
#include "office/office.hpp"

namespace poa::faults {
namespace {

namespace fs = std::filesystem;

using office::contents_of;
using office::Document;
using office::Office;
using std::filesystem::perms;

constexpr const char* kImport = "mx.poa.calc:Importar";

constexpr const char* kTable =
    "METAS Y ACCIONES,UNIDAD,META ANUAL,P1,A1\n1.- Uno,Informe,4,2,1\n2.- Dos,Curso,6,3,3\n";

class ImportingTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(office::OfficeOptions{.language = office::Language::Spanish,
                                                            .extensions = {POA_EXTENSION}});
  }
  static void TearDownTestSuite() { office.reset(); }

  ImportingTest() {
    fs::create_directory(folder);
    fs::copy_file(POA_SAMPLE, workbook);
    write(table, kTable);
  }
  ~ImportingTest() override {
    if (fs::exists(folder)) fs::permissions(folder, perms::owner_all);
  }

  static void write(const fs::path& file, const std::string& contents) {
    std::ofstream(file, std::ios::binary) << contents;
  }

  static int open_documents() {
    const auto all =
        css::frame::Desktop::create(office->context())->getComponents()->createEnumeration();
    int count = 0;
    for (; all->hasMoreElements(); all->nextElement()) ++count;
    return count;
  }

  // Why a file was not imported, and then no document is left of it; "" when it was.
  [[nodiscard]] std::string refusal(const fs::path& file) const {
    const int before = open_documents();
    std::string said =
        failure([&] { sheet.run(kImport, {office::text_argument("Archivo", file.string())}); });
    EXPECT_EQ(open_documents(), before + (said.empty() ? 1 : 0)) << said;
    return said;
  }

  // How many goals the report has that is made of a file.
  [[nodiscard]] int goals_in(const fs::path& file) const {
    EXPECT_EQ(refusal(file), "");
    return office::goal_rows(office::document_in_front(*office));
  }

  void expect_refused(const fs::path& file, const std::string& words) const {
    const std::string said = refusal(file);
    EXPECT_NE(said.find(words), std::string::npos) << said;
    EXPECT_NE(said.find(file.string()), std::string::npos) << said;
  }

  static inline std::unique_ptr<Office> office;
  const office::TemporaryFolder temporary;
  const fs::path folder = temporary.path() / "ajenos";
  const fs::path workbook = folder / "reporte.ods";
  const fs::path table = folder / "tabla.csv";
  const Document sheet = office->new_spreadsheet_in_window();
};

TEST_F(ImportingTest, FilesAreReadWhereNothingMayBeWritten) {
  fs::permissions(workbook, perms::owner_read);
  fs::permissions(table, perms::owner_read);
  fs::permissions(folder, perms::owner_read | perms::owner_exec);
  EXPECT_EQ(goals_in(workbook), 14);
  EXPECT_EQ(goals_in(table), 2);
}

TEST_F(ImportingTest, FilesThatMayNotBeRead) {
  for (const fs::path& file : {workbook, table}) {
    fs::permissions(file, perms::none);
    ASSERT_FALSE(std::ifstream(file).good()) << "whoever runs this may read everything";
    expect_refused(file, "No se pudo leer");
  }
}

TEST_F(ImportingTest, AFolderThatIsGoneOrClosed) {
  expect_refused(folder, "es una carpeta");
  fs::permissions(folder, perms::none);
  EXPECT_NE(refusal(workbook), "");
  fs::permissions(folder, perms::owner_all);
  fs::remove_all(folder);
  expect_refused(workbook, "No existe el archivo");
  expect_refused(table, "No existe el archivo");
}

// What is no file would be read without an end.
TEST_F(ImportingTest, WhatIsNoFile) {
  const fs::path pipe = folder / "tubo.csv";
  ASSERT_EQ(::mkfifo(pipe.c_str(), S_IRUSR | S_IWUSR), 0);
  EXPECT_NE(refusal(pipe), "");
  const fs::path link = folder / "ceros.csv";
  fs::create_symlink("/dev/zero", link);
  EXPECT_NE(refusal(link), "");
  fs::create_symlink(folder / "nada.csv", folder / "roto.csv");
  EXPECT_NE(refusal(folder / "roto.csv"), "");
}

// A copy over the network that broke off: of each length it is told or refused, and the office goes
// on.
TEST_F(ImportingTest, FilesThatWereCutShort) {
  const std::string whole = contents_of(workbook);
  constexpr std::size_t kLengths = 12;
  for (std::size_t length = 0; length < kLengths; ++length) {
    write(workbook, whole.substr(0, whole.size() * length / kLengths));
    EXPECT_NE(refusal(workbook), "") << length;
  }
  const std::string text = kTable;
  for (std::size_t length = 0; length < text.size(); ++length) {
    write(table, text.substr(0, length));
    if (refusal(table).empty()) {
      EXPECT_GE(length, text.find("1.- Uno")) << "goals of nothing";
      static_cast<void>(office::document_in_front(*office));
    }
  }
  write(workbook, whole);
  EXPECT_EQ(goals_in(workbook), 14);
}

// What was imported is a report of its own: the file may change, lose its end or go.
TEST_F(ImportingTest, AFileThatChangesAfterwards) {
  for (const fs::path& file : {workbook, table}) {
    ASSERT_EQ(refusal(file), "");
    const Document report = office::document_in_front(*office);
    const auto goals = [&report] { return report.named("TMM_TABLA").values(); };
    const auto before = goals();
    fs::resize_file(file, fs::file_size(file) / 3);
    EXPECT_TRUE(goals() == before) << file;
    fs::remove(file);
    EXPECT_TRUE(goals() == before) << file;
    report.store(temporary.path() / "importado.ods", office::Format::Ods);
  }
  write(table, std::string(kTable) + "3.- Tres,Taller,1,1,1\n");
  EXPECT_EQ(goals_in(table), 3) << "what the file has now";
}

}  // namespace
}  // namespace poa::faults
