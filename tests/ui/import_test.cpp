// SPDX-License-Identifier: MPL-2.0
// Importar and ConfirmarDato: a report that exists becomes a new one, and no figure of it that was
// not read with certainty counts before a person has confirmed it.
#include <gtest/gtest.h>

#include <map>
#include <optional>

#include "domain/form/goal_number.hpp"
#include "domain/form/pending_names.hpp"
#include "domain/values/text.hpp"
#include "formats/digest.hpp"
#include "formats/json.hpp"
#include "office/file_contents.hpp"
#include "office/property.hpp"
#include "office/undo.hpp"
#include "ui/copied_text.hpp"
#include "ui/quarters_fixture.hpp"
#include "ui/shown_dialog.hpp"

namespace poa::office {
namespace {

constexpr const char* kImport = "mx.poa.calc:Importar";
constexpr const char* kConfirm = "mx.poa.calc:ConfirmarDato";
constexpr const char* kSheet = "Importación";

class ImportTest : public QuartersTest {
 protected:
  static std::string scan() {
    return contents_of(std::filesystem::path(POA_SCANS) / "54201-b.txt");
  }
  // The new report that the command shows.
  static Document imported(const CommandArguments& arguments, std::string* answer = nullptr) {
    const Document sheet = office->new_spreadsheet_in_window();
    std::string said = sheet.run(kImport, arguments);
    if (answer != nullptr) *answer = said;
    return document_in_front(*office);
  }
  static Document imported_text(const std::string& text, std::string* answer = nullptr) {
    return imported({text_argument("Texto", text)}, answer);
  }
};

std::string line(const Document& workbook) {
  return workbook.named("TMM_VEREDICTO").cell(0, 0).text();
}

PendingNames waiting(const Document& workbook, int goal) {
  return PendingNames(workbook.named("TMM_DUDOSAS").cell(0, goal).text());
}

std::size_t all_waiting(const Document& workbook) {
  std::size_t count =
      PendingNames(workbook.named("TMM_DUDOSAS_ENCABEZADO").cell(0, 0).text()).names().size();
  for (int goal = 0; goal + 1 < workbook.named("TMM_DUDOSAS").rows(); ++goal)
    count += waiting(workbook, goal).names().size();
  return count;
}

std::string told(std::size_t count) {
  return "SIN REVISAR: " + std::to_string(count) +
         (count == 1 ? " dato por confirmar" : " datos por confirmar");
}

bool is_visible(const Document& workbook, const char* sheet) {
  return property<bool>(workbook.range(sheet, "A1").sheet(), "IsVisible");
}

std::optional<int> number_of(const Form& form, std::size_t row) {
  const auto number = leading_goal_number(cell_text(form.table.at(row, index(Column::Text))));
  return number ? std::optional(number->value()) : std::nullopt;
}

// The address of a cell of a goal, as a person writes it.
std::string address(const Document& workbook, int goal, int column) {
  const auto table = workbook.named("TMM_TABLA").address();
  return std::string(1, static_cast<char>('A' + table.StartColumn + column)) +
         std::to_string(table.StartRow + 1 + goal);
}

// The first goal with something to confirm, and the column of the first of it.
std::pair<int, int> first_waiting(const Document& workbook) {
  for (int goal = 0; goal + 1 < workbook.named("TMM_DUDOSAS").rows(); ++goal) {
    const PendingNames names = waiting(workbook, goal);
    if (!names.empty())
      return {goal, static_cast<int>(index(column_named(names.names().front()).value()))};
  }
  throw OfficeError("nothing waits");
}

TEST_F(ImportTest, NoFigureOfAScanIsWrongAndUnmarked) {
  std::string answer;
  const Document workbook = imported_text(scan(), &answer);
  const Form form = form_of(workbook);
  const Form truth = printed();
  ASSERT_EQ(form.table.rows(), truth.table.rows());
  std::size_t compared = 0;
  for (std::size_t row = 0; row < form.table.rows(); ++row) {
    ASSERT_EQ(number_of(form, row), number_of(truth, row)) << row;
    const PendingNames names = waiting(workbook, static_cast<int>(row));
    for (const Column column : kAllColumns) {
      if (column < Column::Annual || column > Column::Achieved4) continue;
      const auto& all = names.names();
      if (std::find(all.begin(), all.end(), column_name(column)) != all.end()) continue;
      ++compared;
      EXPECT_EQ(cell_text(form.table.at(row, index(column))),
                cell_text(truth.table.at(row, index(column))))
          << row << ' ' << column_name(column);
    }
  }
  EXPECT_GT(compared, 40U) << "figures that need no confirming";
  const std::size_t count = all_waiting(workbook);
  EXPECT_GT(count, 10U);
  EXPECT_EQ(line(workbook), told(count));
  EXPECT_NE(answer.find("Datos por confirmar: " + std::to_string(count) + "."), std::string::npos)
      << answer;
  EXPECT_NE(answer.find(told(count)), std::string::npos) << answer;
  EXPECT_TRUE(undo_titles(workbook).empty());
}

// From what was copied out of a public report to its findings, by the menu.
TEST_F(ImportTest, OnScreenWhatWasCopiedBecomesAReport) {
  clipboard_of(*office)->setContents(new CopiedText(scan()), {});
  const Document sheet = office->new_spreadsheet_in_window();
  MenuCommand command(*office, sheet, "service:mx.poa.Comandos?Importar");
  EXPECT_EQ(command.dialog("Importar un reporte").front(),
            "Se copió un texto de 68 renglones, que empieza con «XIV AVANCE FÍSICO PROGRAMÁTICO». "
            "¿Importarlo? Con «No» se elige un archivo.");
  command.click("Sí");
  const auto said = command.dialog("Importar un reporte");
  EXPECT_TRUE(
      said.front().starts_with("Importado de lo que se copió. Metas: 14. Datos por confirmar: "))
      << said.front();
  command.press(Key::Enter);
  command.finish();
  const Document workbook = document_in_front(*office);
  EXPECT_EQ(line(workbook), told(all_waiting(workbook)));
  const int goals = workbook.named("TMM_DUDOSAS").rows() - 1;
  workbook.go_to("TMM-F004", address(workbook, 0, 18) + ":" + address(workbook, goals - 1, 18));
  MenuCommand(*office, workbook, "service:mx.poa.Comandos?ConfirmarDato").finish();
  workbook.go_to("TMM-F004", "C3:I17");
  MenuCommand(*office, workbook, "service:mx.poa.Comandos?ConfirmarDato").finish();
  EXPECT_EQ(all_waiting(workbook), 0U);
  EXPECT_FALSE(workbook.named("TMM_HALLAZGOS").cell(1, 0).text().empty()) << "its findings";
  EXPECT_TRUE(line(workbook).starts_with("NO LISTO: ")) << line(workbook);
}

TEST_F(ImportTest, EachDoubtHasItsMarkItsReasonAndItsLine) {
  const Document workbook = imported_text(scan());
  const auto [goal, column] = first_waiting(workbook);
  const Cell cell = workbook.named("TMM_TABLA").cell(column, goal);
  EXPECT_TRUE(note_at(cell).starts_with("Por confirmar: ")) << note_at(cell);
  EXPECT_TRUE(
      workbook.cell("TMM-F004", address(workbook, goal, -1)).text().starts_with("Por confirmar: "));
  ASSERT_TRUE(is_visible(workbook, kSheet));
  std::map<std::string, int> taken;
  bool reasoned = false;
  const auto rows = workbook.used(kSheet).formulas();
  for (std::size_t row = 5; row < rows.size(); ++row) {
    ++taken[rows[row][1]];
    if (rows[row][1] == "meta" && !rows[row][3].empty()) reasoned |= !rows[row][4].empty();
  }
  EXPECT_EQ(taken["meta"], 14);
  EXPECT_EQ(to_utf8(property<rtl::OUString>(workbook.cell(kSheet, "F20").uno(), "CellStyle")),
            "TMM_Importado");
  EXPECT_GT(taken["encabezado"], 3);
  EXPECT_TRUE(reasoned);
}

TEST_F(ImportTest, WhatIsConfirmedWaitsNoLonger) {
  const Document workbook = imported_text(scan());
  const std::size_t before = all_waiting(workbook);
  const auto [goal, column] = first_waiting(workbook);
  const std::string answer =
      workbook.run(kConfirm, {text_argument("Celda", address(workbook, goal, column))});
  EXPECT_EQ(answer, "Datos confirmados: 1. Quedan por confirmar: " + std::to_string(before - 1));
  EXPECT_EQ(line(workbook), told(before - 1));
  EXPECT_EQ(note_at(workbook.named("TMM_TABLA").cell(column, goal)), "");
  EXPECT_EQ(undo_titles(workbook).size(), 1U);
  undo_of(workbook)->undo();
  EXPECT_EQ(line(workbook), told(before));
  EXPECT_TRUE(note_at(workbook.named("TMM_TABLA").cell(column, goal)).starts_with("Por confirmar"));
  undo_of(workbook)->redo();
  EXPECT_EQ(line(workbook), told(before - 1));
  // Again there is nothing to confirm in that cell.
  EXPECT_THROW(workbook.run(kConfirm, {text_argument("Celda", address(workbook, goal, column))}),
               OfficeError);
  EXPECT_EQ(undo_titles(workbook).size(), 1U);
}

TEST_F(ImportTest, ASelectionConfirmsAllOfItAndThenTheReportIsJudged) {
  const Document workbook = imported_text(scan());
  const int goals = workbook.named("TMM_DUDOSAS").rows() - 1;
  workbook.go_to("TMM-F004", address(workbook, 0, 18) + ":" + address(workbook, goals - 1, 18));
  workbook.run(kConfirm, without_asking());
  for (int goal = 0; goal < goals; ++goal) EXPECT_TRUE(waiting(workbook, goal).empty()) << goal;
  const std::size_t left = all_waiting(workbook);
  if (left > 0) {
    EXPECT_EQ(line(workbook), told(left));
    workbook.go_to("TMM-F004", "C3:I17");
    workbook.run(kConfirm, without_asking());
  }
  EXPECT_EQ(all_waiting(workbook), 0U);
  EXPECT_FALSE(line(workbook).starts_with("SIN REVISAR")) << line(workbook);
}

TEST_F(ImportTest, ClearingTheNamesConfirmsAsWell) {
  Document workbook = imported_text(scan());
  const std::size_t before = all_waiting(workbook);
  const auto [goal, column] = first_waiting(workbook);
  const std::size_t own = waiting(workbook, goal).names().size();
  workbook.type_into("TMM-F004", address(workbook, goal, 18), "");
  EXPECT_EQ(line(workbook), told(before - own));
}

TEST_F(ImportTest, DoubtsMoveWithTheirGoalAndGoWithIt) {
  const Document workbook = imported_text(scan());
  const std::size_t before = all_waiting(workbook);
  const auto [goal, column] = first_waiting(workbook);
  const std::string names = waiting(workbook, goal).text();
  const std::string text = workbook.named("TMM_TABLA").cell(1, goal).text();
  workbook.go_to("TMM-F004", address(workbook, goal, 0));
  workbook.run("mx.poa.calc:BajarMeta", without_asking());
  EXPECT_EQ(workbook.named("TMM_TABLA").cell(1, goal + 1).text(), text);
  EXPECT_EQ(waiting(workbook, goal + 1).text(), names);
  EXPECT_EQ(all_waiting(workbook), before);
  workbook.go_to("TMM-F004", address(workbook, goal + 1, 0));
  agregar_meta(workbook, 2);
  EXPECT_EQ(waiting(workbook, goal + 1).text(), names);
  EXPECT_TRUE(waiting(workbook, goal + 2).empty()) << "a new goal has nothing to confirm";
  EXPECT_EQ(all_waiting(workbook), before);
  workbook.go_to("TMM-F004", address(workbook, goal + 1, 0));
  quitar_meta(workbook);
  EXPECT_EQ(all_waiting(workbook), before - PendingNames(names).names().size());
  EXPECT_EQ(line(workbook), told(all_waiting(workbook)));
}

TEST_F(ImportTest, DoubtsAreKeptInTheFile) {
  const Document workbook = imported_text(scan());
  const std::size_t count = all_waiting(workbook);
  for (const auto& [name, format] :
       {std::pair("dudas.ods", Format::Ods), std::pair("dudas.xlsx", Format::Xlsx)}) {
    workbook.store(folder / name, format);
    const Document again = office->edit(folder / name);
    EXPECT_EQ(line(again), told(count)) << name;
    EXPECT_EQ(all_waiting(again), count) << name;
  }
}

// What is made of such a report would take its figures for certain.
TEST_F(ImportTest, NothingIsMadeOfDataThatNobodyHasConfirmed) {
  const Document workbook = imported_text(scan());
  const std::string count = std::to_string(all_waiting(workbook));
  const std::string told_so = "Hay " + count + " datos importados por confirmar";
  const auto with = [](const char* name, const std::filesystem::path& file) {
    return CommandArguments{text_argument(name, file.string())};
  };
  EXPECT_TRUE(refusal(workbook, "mx.poa.calc:ExportarDatos", with("Archivo", folder / "datos.json"))
                  .starts_with(told_so));
  EXPECT_TRUE(
      refusal(workbook, "mx.poa.calc:ExportarDatos", with("Carpeta", folder)).starts_with(told_so));
  EXPECT_TRUE(refusal(workbook, kNext, without_asking()).starts_with(told_so));
  const std::string closing =
      refusal(workbook, "mx.poa.calc:CerrarParaFirma", with("Carpeta", folder));
  EXPECT_NE(closing.find("SIN REVISAR"), std::string::npos) << closing;
  EXPECT_TRUE(std::filesystem::is_empty(folder));
  workbook.store(folder / "dudas.ods", Format::Ods);
  const Document other = new_report(*office, 1);
  for (const char* command : {kNext, kCompare, kImport}) {
    EXPECT_TRUE(refusal(other, command, from(folder / "dudas.ods")).starts_with(told_so))
        << command;
  }
}

// Where a person has cleared the names, the notes stay until then.
TEST_F(ImportTest, AClosedCopyHasNoReasonLeft) {
  const Document workbook = imported_text(scan());
  const auto [goal, column] = first_waiting(workbook);
  for (int row = 0; row + 1 < workbook.named("TMM_DUDOSAS").rows(); ++row)
    workbook.named("TMM_DUDOSAS").cell(0, row).set_text("");
  workbook.named("TMM_DUDOSAS_ENCABEZADO").cell(0, 0).set_text("");
  ASSERT_FALSE(line(workbook).starts_with("SIN REVISAR")) << line(workbook);
  workbook.run("mx.poa.calc:CerrarParaFirma", {text_argument("Carpeta", folder.string()),
                                               text_argument("Motivo", "vence el plazo")});
  EXPECT_TRUE(note_at(workbook.named("TMM_TABLA").cell(column, goal)).starts_with("Por confirmar"))
      << "the report was changed";
  std::size_t copies = 0;
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    if (file.path().extension() != ".ods") continue;
    ++copies;
    const Document copy = office->load(file.path());
    EXPECT_EQ(note_at(copy.named("TMM_TABLA").cell(column, goal)), "");
  }
  EXPECT_EQ(copies, 1U);
}

TEST_F(ImportTest, DataThatWereCopiedAreReadAsData) {
  const Form form = read_form_file(std::filesystem::path(POA_REPORTS) / "54201.json");
  const Document workbook = imported_text("\xEF\xBB\xBF\n" + formats::write_json(form));
  EXPECT_EQ(formats::digest_of(form_of(workbook)), formats::digest_of(form));
  EXPECT_EQ(all_waiting(workbook), 0U);
  const Document sheet = office->new_spreadsheet_in_window();
  EXPECT_THROW(sheet.run(kImport, {text_argument("Texto", R"({"esquema": "otro"})")}), OfficeError);
}

TEST_F(ImportTest, WhatCannotBeImportedIsRefused) {
  const Document sheet = office->new_spreadsheet_in_window();
  for (const CommandArguments& arguments :
       {CommandArguments{text_argument("Texto", "")},
        CommandArguments{text_argument("Texto", "Buenos días")},
        CommandArguments{text_argument("Texto", "x"), text_argument("Archivo", "/x.csv")},
        CommandArguments{text_argument("Archivo", (folder / "no está.csv").string())}}) {
    try {
      sheet.run(kImport, arguments);
      ADD_FAILURE() << "taken";
    } catch (const OfficeError& refusal) {
      EXPECT_FALSE(is_blank(refusal.what()));
    }
  }
  EXPECT_THROW(sheet.run(kConfirm, without_asking()), OfficeError);
}

}  // namespace
}  // namespace poa::office
