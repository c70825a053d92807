// SPDX-License-Identifier: MPL-2.0
// Workbooks of somebody else, as commands take them: with links that lead to a server, macros, and
// packages that mislead (make_workbooks.py). Nobody is asked for anything, no macro acts, the file
// is left as it was, and what is not read is refused in words.
#include <algorithm>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "calc/filled_report.hpp"
#include "calc/good_report.hpp"
#include "hostile/counting_server.hpp"
#include "hostile/hostile_test.hpp"
#include "office/arguments.hpp"
#include "office/file_contents.hpp"
#include "office/process.hpp"
#include "office/uno_text.hpp"

namespace poa::hostile {
namespace {

namespace fs = std::filesystem;

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using office::argument;
using office::contents_of;
using office::text_of;
using office::to_uno;

constexpr const char* kCompare = "mx.poa.calc:CompararConAnterior";
constexpr const char* kVerify = "mx.poa.calc:VerificarCopia";
constexpr const char* kImport = "mx.poa.calc:Importar";
constexpr const char* kCommands[] = {kCompare, kVerify, "mx.poa.calc:SiguienteTrimestre"};

constexpr const char* kLinks = "links to something outside of it";
constexpr const char* kUnsafe = "is not made as any office makes it";
constexpr const char* kTooLarge = "more room than any report does";
constexpr const char* kDamaged = "it is damaged, or it is no workbook";
constexpr const char* kNoReport = "is not a TMM-F004 report";
constexpr const char* kPassword = "password";

// Of a file by its name, without its ending; the others link to something.
const std::map<std::string, const char*>& reasons() {
  static const std::map<std::string, const char*> reasons = {{"bomb-size", kTooLarge},
                                                             {"bomb-ratio", kTooLarge},
                                                             {"bomb-content", kTooLarge},
                                                             {"bomb-parts", kTooLarge},
                                                             {"zip-password", kPassword},
                                                             {"protected", kPassword},
                                                             {"old", "Excel"},
                                                             {"cut", kDamaged},
                                                             {"cut-behind", kDamaged},
                                                             {"changed-bytes", kUnsafe},
                                                             {"empty", "not one byte"},
                                                             {"text", kNoReport},
                                                             {"page", kNoReport},
                                                             {"drawing-alone", kNoReport},
                                                             {"zip-prefix", kNoReport},
                                                             {"flat-entity", kNoReport}};
  return reasons;
}

std::string reason_of(const fs::path& file) {
  const std::string name = file.stem();
  const auto found = reasons().find(name);
  if (found != reasons().end()) return found->second;
  return name.starts_with("zip-") || name.starts_with("xml-") ? kUnsafe : kLinks;
}

class HostileWorkbooks : public HostileTest {
 protected:
  void SetUp() override {
    fs::remove_all(folder);
    fs::create_directories(folder);
    const Document report = office::good_report(office(), POA_TEMPLATE);
    report.store(sound(".ods"), office::Format::Ods);
    report.store(sound(".xlsx"), office::Format::Xlsx);
    report.store(sound(".fods"), office::Format::FlatOds);
    store_protected(report);
    make();
  }

  [[nodiscard]] fs::path sound(const char* ending) const {
    return office().scratch() / (std::string("sound") + ending);
  }
  [[nodiscard]] static fs::path marker() { return office().scratch() / "a macro ran"; }

  // The files of a folder and not of those in it, by their names.
  [[nodiscard]] static std::vector<fs::path> files_in(const fs::path& place) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(place)) {
      if (entry.is_regular_file()) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
  }

  // The answer of a command to a file, "refused: " before it when it is a refusal.
  [[nodiscard]] static std::string answer(const Document& workbook, const char* command,
                                          const fs::path& file) {
    try {
      return workbook.run(command, {argument("Archivo", css::uno::makeAny(to_uno(file.string()))),
                                    argument("SinPreguntar", css::uno::makeAny(true))});
    } catch (const office::OfficeError& error) {
      return std::string("refused: ") + error.what();
    }
  }

  // What Importar says to a file, "refused: " before it when it is a refusal. The report that it
  // made is closed again.
  [[nodiscard]] static std::string import_of(const Document& in_front, const fs::path& file) {
    std::string said = answer(in_front, kImport, file);
    if (said.starts_with("refused: ")) return said;
    const Document made = office::document_in_front(office());
    EXPECT_TRUE(made.has_name("TMM_DUDOSAS")) << file;
    return said;
  }

  // How many files the office offers to open again.
  [[nodiscard]] static std::size_t recent_files() {
    const Reference<css::lang::XMultiServiceFactory> settings(
        office().context()->getServiceManager()->createInstanceWithContext(
            "com.sun.star.configuration.ConfigurationProvider", office().context()),
        UNO_QUERY_THROW);
    const css::uno::Any path = css::uno::makeAny(argument(
        "nodepath",
        css::uno::makeAny(rtl::OUString("/org.openoffice.Office.Histories/Histories/"
                                        "org.openoffice.Office.Histories:HistoryInfo['PickList']/"
                                        "ItemList"))));
    const Reference<css::container::XNameAccess> list(
        settings->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess",
                                              {&path, 1}),
        UNO_QUERY_THROW);
    return static_cast<std::size_t>(list->getElementNames().getLength());
  }

  void expect_no_trace(const fs::path& file, const std::string& before,
                       const std::string& what) const {
    EXPECT_EQ(server.requests(), 0) << what;
    EXPECT_FALSE(fs::exists(marker())) << what;
    EXPECT_EQ(contents_of(file), before) << what;
    for (const auto& entry : fs::directory_iterator(file.parent_path()))
      EXPECT_FALSE(entry.path().filename().string().starts_with(".~lock")) << what;
  }

  const fs::path folder = office().scratch() / "ajenos";
  CountingServer server;

 private:
  void store_protected(const Document& report) const {
    const Reference<css::frame::XStorable> storable(report.uno(), UNO_QUERY_THROW);
    storable->storeToURL(
        to_uno(office::file_url(folder / "protected.ods")),
        office::arguments({argument("FilterName", css::uno::makeAny(to_uno("calc8"))),
                           argument("Password", css::uno::makeAny(to_uno("clave")))}));
  }

  void make() {
    office::Process process({POA_PYTHON, POA_MAKE_WORKBOOKS, sound(".ods"), sound(".xlsx"),
                             sound(".fods"), server.address(), marker(), folder},
                            {}, office().scratch() / "make.log");
    ASSERT_EQ(process.wait(std::chrono::seconds(120)), 0)
        << contents_of(office().scratch() / "make.log");
  }
};

// What they could do is real: without a look at them first, an office asks the server.
TEST_F(HostileWorkbooks, WouldFetchIfTheyWereOpened) {
  { const Document opened = office().load(folder / "picture-http.ods"); }
  EXPECT_GT(server.requests(), 0);
}

TEST_F(HostileWorkbooks, AreRefusedInWords) {
  const std::vector<fs::path> files = files_in(folder);
  ASSERT_GE(files.size(), 40U);
  const std::size_t recent = recent_files();
  const Document workbook = office::good_report(office(), POA_TEMPLATE);
  measured("workbooks that link or mislead: " + std::to_string(files.size()), [&] {
    for (const fs::path& file : files) {
      const std::string before = contents_of(file);
      for (const char* command : kCommands) {
        const std::string what = file.filename().string() + ", " + command;
        const std::string said = watched(what, [&] { return answer(workbook, command, file); });
        EXPECT_TRUE(said.starts_with("refused: ")) << what << ": " << said;
        EXPECT_NE(said.find(reason_of(file)), std::string::npos) << what << ": " << said;
        EXPECT_NE(said.find(file.filename().string()), std::string::npos) << what << ": " << said;
        expect_no_trace(file, before, what);
      }
    }
    return std::string("all refused");
  });
  EXPECT_EQ(recent_files(), recent);
}

TEST_F(HostileWorkbooks, AreReadWhereNothingActs) {
  const std::vector<fs::path> files = files_in(folder / "harmless");
  ASSERT_GE(files.size(), 6U);
  const std::size_t recent = recent_files();
  const Document workbook = office::good_report(office(), POA_TEMPLATE);
  measured("workbooks with macros and links to choose: " + std::to_string(files.size()), [&] {
    for (const fs::path& file : files) {
      const std::string before = contents_of(file);
      for (const char* command : {kCompare, kVerify}) {
        const std::string what = file.filename().string() + ", " + command;
        const std::string said = watched(what, [&] { return answer(workbook, command, file); });
        const bool no_copy = command == kVerify;
        EXPECT_EQ(said.starts_with("refused: "), no_copy) << what << ": " << said;
        if (no_copy) {
          EXPECT_NE(said.find("closed"), std::string::npos) << what << ": " << said;
        }
        expect_no_trace(file, before, what);
      }
    }
    return std::string("all read");
  });
  EXPECT_EQ(recent_files(), recent);
}

// All of them at once, as the reports of a folder: what is skipped is told, and the others are
// read.
TEST_F(HostileWorkbooks, AreConsolidatedWhereNothingActs) {
  std::map<std::string, std::string> before;
  for (const fs::path& place : {folder, folder / "harmless"}) {
    for (const fs::path& file : files_in(place)) before[file] = contents_of(file);
  }
  const std::size_t recent = recent_files();
  measured("a folder of such workbooks: " + std::to_string(before.size()), [&] {
    return office().new_spreadsheet_in_window().run(
        "mx.poa.calc:Consolidar", {office::text_argument("Carpeta", folder.string()),
                                   argument("Subcarpetas", css::uno::makeAny(true))});
  });
  const Document result = office::document_in_front(office());
  std::map<std::string, std::string> kinds;
  for (const auto& row : result.named("CON_ARCHIVOS").values()) {
    kinds[text_of(row.front())] = text_of(row.at(1));
    EXPECT_NE(text_of(row.at(1)) + text_of(row.back()), "Omitido") << "without a reason";
  }
  EXPECT_EQ(kinds.size(), before.size() + 1) << "each file, and the headings";
  for (const auto& [file, bytes] : before) {
    const std::string name = fs::path(file).lexically_relative(folder).string();
    EXPECT_EQ(kinds[name], name.starts_with("harmless/") ? "Reporte" : "Omitido") << name;
    expect_no_trace(file, bytes, name);
  }
  EXPECT_EQ(recent_files(), recent);
}

TEST_F(HostileWorkbooks, AreNotImported) {
  const std::map<std::string, const char*> as_texts{{"text", "cannot be imported"},
                                                    {"zip-prefix", "cannot be imported"}};
  const std::size_t recent = recent_files();
  const Document sheet = office().new_spreadsheet_in_window();
  measured("Importar of workbooks that link or mislead", [&] {
    for (const fs::path& file : files_in(folder)) {
      const std::string name = file.filename().string();
      const std::string before = contents_of(file);
      const std::string said = watched(name, [&] { return import_of(sheet, file); });
      const auto text = as_texts.find(file.stem().string());
      EXPECT_TRUE(said.starts_with("refused: ")) << name << ": " << said;
      EXPECT_NE(said.find(text == as_texts.end() ? reason_of(file) : text->second),
                std::string::npos)
          << name << ": " << said;
      EXPECT_NE(said.find(name), std::string::npos) << said;
      expect_no_trace(file, before, name);
    }
    return std::string("all refused");
  });
  EXPECT_EQ(recent_files(), recent);
}

TEST_F(HostileWorkbooks, AreImportedWhereNothingActs) {
  // Macros under the name of an old Excel, too.
  fs::copy_file(folder / "harmless/basic.ods", folder / "harmless/basic.xls");
  const std::vector<fs::path> files = files_in(folder / "harmless");
  ASSERT_GE(files.size(), 7U);
  const std::size_t recent = recent_files();
  const Document sheet = office().new_spreadsheet_in_window();
  measured("Importar of workbooks with macros and links to choose", [&] {
    for (const fs::path& file : files) {
      const std::string name = file.filename().string();
      const std::string before = contents_of(file);
      const std::string said = watched(name, [&] { return import_of(sheet, file); });
      EXPECT_TRUE(said.starts_with("Imported from " + name + ". Goals: ")) << said;
      EXPECT_NE(said.find("Data to confirm: 0."), std::string::npos) << "read whole: " << said;
      expect_no_trace(file, before, name);
    }
    return std::string("all imported");
  });
  EXPECT_EQ(recent_files(), recent);
}

// Nothing looks into such a file first; what it would fetch, it may not.
TEST_F(HostileWorkbooks, OfOldExcelFetchNothing) {
  Document workbook = office().new_spreadsheet();
  const std::string sheet = workbook.sheets().front();
  int column = 0;
  for (const char* heading : {"METAS Y ACCIONES", "UNIDAD", "META ANUAL", "P1", "A1", "P2"})
    workbook.range(sheet, "A1:F1").cell(column++, 0).set_text(heading);
  workbook.cell(sheet, "A2").set_text("7.- Atender");
  workbook.cell(sheet, "C2").set_value(4);
  workbook.cell(sheet, "D2").set_formula("=WEBSERVICE(\"" + server.address() + "/a\")");
  workbook.cell(sheet, "B2").set_formula("=HYPERLINK(\"" + server.address() + R"(/b";"Apoyo"))");
  workbook.cell(sheet, "E2").set_formula("='" + server.address() + "/c.ods'#$Hoja1.A1");
  const fs::path place = office().scratch() / "viejos";
  fs::create_directories(place);
  const fs::path file = place / "viejo.xls";
  workbook.store(file, office::Format::Xls);
  const std::string bytes = contents_of(file);
  const int before = server.requests();
  const std::string said = import_of(office().new_spreadsheet_in_window(), file);
  EXPECT_TRUE(said.starts_with("Imported from viejo.xls. Goals: 1.")) << said;
  EXPECT_EQ(server.requests(), before);
  EXPECT_EQ(contents_of(file), bytes);
  EXPECT_EQ(files_in(place).size(), 1U) << "a trace of it";
}

}  // namespace
}  // namespace poa::hostile
