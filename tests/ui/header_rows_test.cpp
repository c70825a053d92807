// SPDX-License-Identifier: MPL-2.0
// Rows of the header for action lines and ejes, and the paper of the form.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "office/arguments.hpp"
#include "office/property.hpp"
#include "office/undo.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/report_commands.hpp"
#include "ui/report_make.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kAddLine = "mx.poa.calc:AgregarLinea";
constexpr const char* kAddAxis = "mx.poa.calc:AgregarEje";
constexpr const char* kPaper = "mx.poa.calc:Papel";
constexpr int kLastOwnColumn = 27;

Range sheet_row(const Document& workbook, int row) {
  return Range(form_sheet(workbook)->getCellRangeByPosition(0, row, kLastOwnColumn, row));
}

// What a row of the header is made of, seen from itself: formulas, texts, looks.
std::vector<std::string> make_of_header_row(const Document& workbook, int row) {
  const Range cells = sheet_row(workbook, row);
  std::vector<std::string> make;
  for (int column = 0; column <= kLastOwnColumn; ++column) {
    make.push_back(seen_from(row, cells.cell(column, 0).formula()) + " " +
                   to_utf8(property<rtl::OUString>(cells.cell(column, 0).uno(), "CellStyle")));
  }
  return make;
}

std::string cell_with_cursor(const Document& workbook) {
  const Reference<css::table::XCellRange> cursor(view_of(workbook)->getSelection(),
                                                 UNO_QUERY_THROW);
  const auto at = Range(cursor).address();
  return std::to_string(at.StartColumn) + "." + std::to_string(at.StartRow);
}

TEST_F(CommandsTest, LinesAreAddedBelowTheLast) {
  const Document workbook = lettered_report(*office, 2);
  const Range before = workbook.named("TMM_CATALOGO");
  const auto first = before.address().StartRow;
  ASSERT_EQ(before.rows(), 7);
  before.cell(0, 5).set_text("2.1.3 LÍNEA");
  EXPECT_EQ(workbook.run(kAddLine, {whole("Cantidad", 3)}),
            "Renglones de línea de acción agregados: 3");
  const Range lines = workbook.named("TMM_CATALOGO");
  EXPECT_EQ(lines.rows(), 10);
  EXPECT_EQ(lines.cell(0, 5).text(), "2.1.3 LÍNEA");
  for (const int line : {6, 7, 8, 9}) EXPECT_TRUE(lines.cell(0, line).is_blank()) << line;
  for (const int line : {6, 7, 8}) {
    EXPECT_EQ(make_of_header_row(workbook, first + line), make_of_header_row(workbook, first + 4))
        << line;
  }
  EXPECT_EQ(cell_with_cursor(workbook), "2." + std::to_string(first + 6));
  EXPECT_EQ(letters(workbook), "AB");
  EXPECT_TRUE(is_protected(workbook));
}

TEST_F(CommandsTest, EjesAreAddedBelowTheLast) {
  const Document workbook = lettered_report(*office, 2);
  const Range header = workbook.named("TMM_ENCABEZADO");
  const int axis = header.address().StartRow + 12;
  ASSERT_EQ(header.cell(0, 12).text(), "EJE");
  header.cell(1, 12).set_text("2 BIENESTAR");
  EXPECT_EQ(workbook.run(kAddAxis, {whole("Cantidad", 2)}), "Renglones de EJE agregados: 2");
  const Range longer = workbook.named("TMM_ENCABEZADO");
  ASSERT_EQ(longer.rows(), 16);
  EXPECT_EQ(longer.cell(1, 12).text(), "2 BIENESTAR");
  for (const int added : {13, 14}) {
    EXPECT_EQ(longer.cell(0, added).text(), "EJE");
    EXPECT_TRUE(longer.cell(1, added).is_blank());
  }
  sheet_row(workbook, axis).cell(2, 0).set_text("");
  EXPECT_EQ(make_of_header_row(workbook, axis + 2), make_of_header_row(workbook, axis));
  EXPECT_EQ(cell_with_cursor(workbook), "2." + std::to_string(axis + 1));
}

TEST_F(CommandsTest, RowsOfTheHeaderAreOneStepOfUndoAndRedo) {
  const Document workbook = lettered_report(*office, 4);
  undo_of(workbook)->clear();
  for (const char* command : {kAddLine, kAddAxis}) {
    const auto before = all_of(workbook);
    workbook.run(command, {whole("Cantidad", 4)});
    const auto added = all_of(workbook);
    EXPECT_NE(added, before);
    EXPECT_EQ(undo_titles(workbook).size(), 1U);
    undo_of(workbook)->undo();
    EXPECT_EQ(all_of(workbook), before);
    undo_of(workbook)->redo();
    EXPECT_EQ(all_of(workbook), added);
    undo_of(workbook)->undo();
    undo_of(workbook)->clear();
  }
}

TEST_F(CommandsTest, AHeaderHasItsLimits) {
  const Document workbook = lettered_report(*office, 1);
  EXPECT_EQ(refusal(workbook, kAddLine, {whole("Cantidad", 95)}),
            "El encabezado tiene a lo más 100 renglones de líneas de acción: a este le caben 94 "
            "más.");
  workbook.run(kAddLine, {whole("Cantidad", 94)});
  EXPECT_EQ(refusal(workbook, kAddLine, {whole("Cantidad", 1)}),
            "El encabezado ya tiene 100 renglones de líneas de acción, y no caben más.");
  EXPECT_EQ(refusal(workbook, kAddAxis, {whole("Cantidad", 21)}),
            "Cantidad debe ser un número entero de 1 a 20.");
  EXPECT_EQ(refusal(workbook, kAddAxis, {whole("Cantidad", 20)}),
            "El encabezado tiene a lo más 20 renglones de ejes: a este le caben 19 más.");
}

css::beans::PropertyValue paper(const char* name) {
  return argument("Tamano", css::uno::makeAny(rtl::OUString::createFromAscii(name)));
}

TEST_F(CommandsTest, ThePaperIsCartaOrOficio) {
  const Document workbook = new_report(*office, 4);
  EXPECT_EQ(workbook.run(kPaper, {paper("oficio")}),
            "El papel del reporte es oficio (34.0 × 21.6 cm)");
  EXPECT_EQ(page_of(workbook), "Oficio 340 × 216");
  EXPECT_EQ(workbook.run(kPaper, {paper("Carta")}),
            "El papel del reporte es carta (27.9 × 21.6 cm)");
  EXPECT_EQ(page_of(workbook), "Carta 279 × 216");
  EXPECT_EQ(workbook.run(kPaper, without_asking()),
            "El papel del reporte es oficio (34.0 × 21.6 cm)");
  EXPECT_EQ(refusal(workbook, kPaper, {paper("A4")}), "Tamano debe ser carta u oficio.");
  EXPECT_EQ(page_of(workbook), "Oficio 340 × 216");
}

TEST_F(CommandsTest, ThePaperIsOneStepOfUndoAndRedo) {
  const Document workbook = new_report(*office, 30);
  const auto before = all_of(workbook);
  workbook.run(kPaper, {paper("oficio")});
  const auto changed = all_of(workbook);
  EXPECT_EQ(undo_titles(workbook),
            std::vector<std::string>{"El papel del reporte es oficio (34.0 × 21.6 cm)"});
  undo_of(workbook)->undo();
  EXPECT_EQ(page_of(workbook), "Carta 279 × 216");
  EXPECT_EQ(all_of(workbook), before);
  undo_of(workbook)->redo();
  EXPECT_EQ(page_of(workbook), "Oficio 340 × 216");
  EXPECT_EQ(all_of(workbook), changed);
}

TEST_F(CommandsTest, AWorkbookWithoutThePageStyleGetsIt) {
  const auto file = office->scratch() / "papel.xlsx";
  new_report(*office, 4).store(file, Format::Xlsx);
  const Document workbook = office->edit(file);
  ASSERT_EQ(page_of(workbook).find("Oficio"), std::string::npos) << page_of(workbook);
  EXPECT_EQ(workbook.run(kPaper, {paper("oficio")}),
            "El papel del reporte es oficio (34.0 × 21.6 cm)");
  EXPECT_EQ(page_of(workbook), "Oficio 340 × 216");
}

TEST_F(CommandsTest, TheSignaturesAreNotAloneOnOficio) {
  const Document workbook = new_report(*office, 1);
  workbook.run(kPaper, {paper("oficio")});
  for (int goals = 1; goals <= 40; ++goals) {
    const auto table = workbook.named("TMM_TABLA").address();
    for (const PageBreak& at : page_breaks(workbook))
      EXPECT_LT(at.row, table.EndRow) << goals << " goals";
    select_verdict(workbook);
    agregar_meta(workbook, 1);
  }
}

}  // namespace
}  // namespace poa::office
