// SPDX-License-Identifier: MPL-2.0
// SiguienteTrimestre: the next report has what was delivered and nothing that was said of it, and
// what it was made of stays as it was.
#include <gtest/gtest.h>

#include <algorithm>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/frame/XTitle.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/sheet/XViewFreezable.hpp>
#include <com/sun/star/sheet/XViewSplitable.hpp>
#include <vector>

#include "formats/digest.hpp"
#include "office/file_contents.hpp"
#include "office/property.hpp"
#include "office/undo.hpp"
#include "ui/quarters_fixture.hpp"
#include "ui/shown_dialog.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kOfThree = "Reporte de JULIO-SEPTIEMBRE 2023 con metas: 14. Se hizo de ";

std::string title_of(const Document& workbook) {
  return to_utf8(Reference<css::frame::XTitle>(workbook.uno(), UNO_QUERY_THROW)->getTitle());
}

Document document_titled(const Office& office, const std::string& title) {
  const auto open =
      css::frame::Desktop::create(office.context())->getComponents()->createEnumeration();
  while (open->hasMoreElements()) {
    const Reference<css::frame::XTitle> document(open->nextElement(), css::uno::UNO_QUERY);
    if (document.is() && to_utf8(document->getTitle()) == title)
      return Document(office.context(),
                      Reference<css::lang::XComponent>(document, UNO_QUERY_THROW));
  }
  throw OfficeError("no document has the title " + title);
}

std::string text_in(const Form& form, std::size_t row, Column column) {
  return cell_text(form.table.at(row, index(column)));
}

// What CMP says, each as "CMP-02 advertencia T1 alcanzado".
std::vector<std::string> changes(const Document& workbook) {
  std::vector<std::string> found;
  for (const ShownFinding& finding : shown_findings(workbook)) {
    if (finding.rule.starts_with("CMP"))
      found.push_back(finding.rule + " " + finding.severity + " " + finding.cell);
  }
  return found;
}

std::string address_of_first_achieved(const Document& workbook, int quarter) {
  const auto table = workbook.named("TMM_TABLA").address();
  return std::string(1, static_cast<char>('A' + table.StartColumn + 3 + 2 * quarter)) +
         std::to_string(table.StartRow + 1);
}

std::string selected(const Document& workbook) {
  const Reference<css::sheet::XCellRangeAddressable> cell(view_of(workbook)->getSelection(),
                                                          UNO_QUERY_THROW);
  const auto at = cell->getRangeAddress();
  return std::string(1, static_cast<char>('A' + at.StartColumn)) + std::to_string(at.StartRow + 1);
}

void expect_third_quarter(const Document& next) {
  const Form before = report_of_quarter(2);
  const Form form = form_of(next);
  EXPECT_EQ(cell_text(form.quarter), "JULIO-SEPTIEMBRE");
  EXPECT_EQ(std::get<double>(form.year), 2023);
  EXPECT_EQ(cell_text(form.unit), cell_text(before.unit));
  EXPECT_EQ(form.axes.size(), before.axes.size());
  EXPECT_EQ(form.action_lines.size(), before.action_lines.size());
  ASSERT_EQ(form.table.rows(), before.table.rows());
  for (std::size_t row = 0; row < form.table.rows(); ++row) {
    for (std::size_t column = 0; column <= index(Column::Achieved4); ++column)
      EXPECT_EQ(text_in(form, row, column_at(column)), text_in(before, row, column_at(column)));
    EXPECT_EQ(text_in(form, row, Column::Remarks), "");
    EXPECT_EQ(text_in(form, row, Column::Kind), text_in(before, row, Column::Kind));
    EXPECT_EQ(text_in(form, row, Column::Components), text_in(before, row, Column::Components));
  }
  ASSERT_TRUE(form.previous);
  EXPECT_EQ(cell_text(form.previous->table.at(13, index(Column::Remarks))), "se explica en T2");
  EXPECT_TRUE(changes(next).empty());
}

TEST_F(QuartersTest, TheNextReportOfTheOneInTheWindow) {
  const Document workbook = shown(report_of_quarter(2));
  workbook.store(folder / "dos.ods", Format::Ods);
  const bool modified = is_modified(workbook);
  const auto before = cells_of_goals(workbook);
  const auto steps = undo_titles(workbook);
  const std::string answer = workbook.run(kNext, without_asking());
  const Document next = document_in_front(*office);
  EXPECT_TRUE(answer.starts_with(kOfThree)) << answer;
  EXPECT_NE(answer.find(", que dice: NO LISTO: "), std::string::npos) << answer;
  EXPECT_NE(answer.find("Ese reporte no está listo para firma: sus datos pasaron como estaban."),
            std::string::npos);
  expect_third_quarter(next);
  EXPECT_TRUE(undo_titles(next).empty());
  EXPECT_FALSE(Reference<css::frame::XStorable>(next.uno(), UNO_QUERY_THROW)->hasLocation());
  EXPECT_EQ(title_of(next), "TMM-F004 54201 2023-T3");
  EXPECT_EQ(selected(next), address_of_first_achieved(next, 3));
  EXPECT_EQ(is_modified(workbook), modified);
  EXPECT_EQ(cells_of_goals(workbook), before);
  EXPECT_EQ(undo_titles(workbook), steps);
}

TEST_F(QuartersTest, ADeliveredFigureThatIsChangedIsToldAtOnce) {
  const auto file = stored(report_of_quarter(2), "54201 T2.ods", Format::Ods);
  const std::string bytes = contents_of(file);
  const Document sheet = office->new_spreadsheet_in_window();
  const std::string answer = sheet.run(kNext, from(file));
  const Document next = document_in_front(*office);
  EXPECT_TRUE(answer.starts_with(std::string(kOfThree) + "54201 T2.ods, que dice: NO LISTO: "));
  expect_third_quarter(next);
  EXPECT_EQ(
      next.named("TMM_ANTERIOR_ORIGEN").cell(0, 0).text(),
      "54201 T2.ods · huella SHA-256 " + formats::digest_of(form_of(shown(report_of_quarter(2)))));
  EXPECT_EQ(next.cell("Anterior", "O9").text(), "se explica en T2");
  next.named("TMM_TABLA").cell(5, 0).set_value(411);
  next.named("TMM_TABLA").cell(10, 0).set_value(510);
  EXPECT_EQ(changes(next), (std::vector<std::string>{"CMP-01 error T4 programado",
                                                     "CMP-02 advertencia T1 alcanzado"}));
  EXPECT_EQ(contents_of(file), bytes);
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder), {}), 1) << "a trace is left";
}

TEST_F(QuartersTest, OtherFilesAndAClosedCopyDoAsWell) {
  const Form two = form_of(shown(report_of_quarter(2)));
  const Document sheet = office->new_spreadsheet_in_window();
  std::vector<std::filesystem::path> files = {stored(two, "dos.xlsx", Format::Xlsx),
                                              stored(two, "dos.fods", Format::FlatOds),
                                              written("dos.json", formats::write_json(two))};
  {
    const Document closed = shown(two);
    closed.uno()->getSheets()->insertNewByName("Cierre", 6);
    closed.cell("Cierre", "A1").set_text("Huella SHA-256 " + std::string(64, 'b'));
    closed.store(folder / "cerrada.ods", Format::Ods);
    files.push_back(folder / "cerrada.ods");
  }
  for (const auto& file : files) {
    const std::string name = file.filename().string();
    SCOPED_TRACE(name);
    const std::string answer = sheet.run(kNext, from(file));
    EXPECT_TRUE(answer.starts_with(kOfThree + name + ", que dice: NO LISTO: ")) << answer;
    const Document next = document_in_front(*office);
    expect_third_quarter(next);
    EXPECT_EQ(next.named("TMM_ANTERIOR_ORIGEN").cell(0, 0).text(),
              name + " · huella SHA-256 " + formats::digest_of(two));
    const bool warned = answer.find("Cuidado: la huella que lleva") != std::string::npos;
    EXPECT_EQ(warned, name == "cerrada.ods") << answer;
  }
}

TEST_F(QuartersTest, TheCopyThatWasSignedDoesAsWell) {
  const Form two = form_of(shown(report_of_quarter(2)));
  static_cast<void>(shown(two).run(
      "mx.poa.calc:CerrarParaFirma",
      {text_argument("Carpeta", folder.string()), text_argument("Motivo", "el plazo")}));
  const auto copy = folder / "TMM-F004 54201 2023-T2.ods";
  const std::string bytes = contents_of(copy);
  const Document sheet = office->new_spreadsheet_in_window();
  const std::string answer = sheet.run(kNext, from(copy));
  EXPECT_TRUE(answer.starts_with(kOfThree + copy.filename().string() + ", que dice: NO LISTO: "))
      << answer;
  EXPECT_EQ(answer.find("Cuidado"), std::string::npos) << answer;
  const Document next = document_in_front(*office);
  expect_third_quarter(next);
  EXPECT_EQ(next.named("TMM_ANTERIOR_ORIGEN").cell(0, 0).text(),
            copy.filename().string() + " · huella SHA-256 " + formats::digest_of(two));
  EXPECT_EQ(contents_of(copy), bytes);
}

TEST_F(QuartersTest, AfterTheFourthQuarterComesTheNextYear) {
  const Document workbook = shown(printed());
  static_cast<void>(workbook.run(kNext, without_asking()));
  const Document next = document_in_front(*office);
  const Form form = form_of(next);
  EXPECT_EQ(cell_text(form.quarter), "ENERO-MARZO");
  EXPECT_EQ(std::get<double>(form.year), 2024);
  EXPECT_FALSE(form.previous);
  EXPECT_EQ(form.table.rows(), 14U);
  for (const Column column : {Column::Planned1, Column::Achieved4, Column::Remarks})
    EXPECT_EQ(text_in(form, 0, column), "");
  EXPECT_EQ(text_in(form, 0, Column::Annual), "1751");
  EXPECT_FALSE(property<bool>(next.named("TMM_ANTERIOR").sheet(), "IsVisible"));
  EXPECT_EQ(title_of(next), "TMM-F004 54201 2024-T1");
}

TEST_F(QuartersTest, ItIsSavedWholeAndNothingIsReplaced) {
  const auto source = stored(report_of_quarter(2), "dos.ods", Format::Ods);
  const Document sheet = office->new_spreadsheet_in_window();
  const auto into = [&](const std::string& target) {
    CommandArguments with = from(source);
    with.push_back(text_argument("Destino", target));
    return with;
  };
  const std::string target = (folder / "tres ñ.ods").string();
  const std::string answer = sheet.run(kNext, into(target));
  EXPECT_TRUE(answer.ends_with("Se guardó como " + target + ".")) << answer;
  {
    const Document next = document_in_front(*office);
    expect_third_quarter(next);
    EXPECT_EQ(title_of(next), "tres ñ.ods");
    EXPECT_FALSE(is_modified(next));
    EXPECT_EQ(selected(next), address_of_first_achieved(next, 3));
  }
  const std::string bytes = contents_of(target);
  // The file's window took the place of the blank one.
  const Document other = office->new_spreadsheet_in_window();
  EXPECT_EQ(refusal(other, kNext, into(target)),
            "Ya existe " + target + ". Bórrelo o elija otro nombre.");
  EXPECT_EQ(contents_of(target), bytes);
  EXPECT_EQ(refusal(other, kNext, into((folder / "tres.xlsx").string())),
            "Destino debe terminar en .ods.");
  EXPECT_EQ(refusal(other, kNext, into((folder / "no" / "tres.ods").string())),
            "No existe la carpeta " + (folder / "no").string() + ". Créela o elija otra.");
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder), {}), 2);
}

// "2 columns, 3 rows": those that stay in sight on the sheet in front; "" when none do.
std::string frozen(const Document& workbook) {
  const Reference<css::uno::XInterface> view(
      Reference<css::frame::XModel>(workbook.uno(), UNO_QUERY_THROW)->getCurrentController());
  if (!Reference<css::sheet::XViewFreezable>(view, UNO_QUERY_THROW)->hasFrozenPanes()) return "";
  const Reference<css::sheet::XViewSplitable> panes(view, UNO_QUERY_THROW);
  return std::to_string(panes->getSplitColumn()) + " columns, " +
         std::to_string(panes->getSplitRow()) + " rows";
}

void expect_frozen_alike(const Document& workbook, const Document& as) {
  for (const char* sheet : {"TMM-F004", "Hallazgos"}) {
    workbook.go_to(sheet, "A1");
    as.go_to(sheet, "A1");
    EXPECT_EQ(frozen(workbook), frozen(as)) << sheet;
  }
}

TEST_F(QuartersTest, WhatIsSavedKeepsTheHeadingsInSight) {
  const Document workbook = shown(report_of_quarter(2));
  EXPECT_EQ(frozen(workbook), "1 columns, 2 rows");
  CommandArguments with = from(stored(report_of_quarter(2), "dos.ods", Format::Ods));
  with.push_back(text_argument("Destino", (folder / "tres.ods").string()));
  static_cast<void>(workbook.run(kNext, with));
  const Document next = document_in_front(*office);
  expect_frozen_alike(document_in_front(*office), workbook);
  expect_frozen_alike(office->edit_in_window(folder / "tres.ods"), workbook);
}

TEST_F(QuartersTest, ListsAndPaperComeAlong) {
  const Document workbook = shown(report_of_quarter(1));
  workbook.named("TMM_LISTA_LINEAS").cell(0, 0).set_text("9.9.9 LÍNEA PROPIA");
  workbook.named("TMM_UNIDADES").cell(0, 99).set_text("Unidad propia");
  static_cast<void>(workbook.run("mx.poa.calc:Papel", {text_argument("Tamano", "oficio")}));
  static_cast<void>(workbook.run(kNext, without_asking()));
  const Document next = document_in_front(*office);
  EXPECT_EQ(next.named("TMM_LISTA_LINEAS").cell(0, 0).text(), "9.9.9 LÍNEA PROPIA");
  const auto units = form_of(next).measure_units;
  EXPECT_EQ(cell_text(units.back()), "Unidad propia");
  EXPECT_EQ(to_utf8(property<rtl::OUString>(form_sheet(next), "PageStyle")), "Oficio");
}

TEST_F(QuartersTest, WhatDoesNotComeAlongIsTold) {
  Form form = report_of_quarter(2);
  form.table.at(0, index(Column::Achieved3)) = 5.0;
  form.signatures.push_back({std::string("TESTIGO"), std::string("NOMBRE")});
  const auto data = written("dos.json", formats::write_json(form));
  const Document sheet = office->new_spreadsheet_in_window();
  const std::string answer = sheet.run(kNext, from(data));
  EXPECT_NE(answer.find("No pasaron 1 cifras alcanzadas de trimestres posteriores"),
            std::string::npos)
      << answer;
  EXPECT_NE(answer.find("No cupieron 1 firmas, desde «TESTIGO»."), std::string::npos) << answer;
  const Document next = document_in_front(*office);
  EXPECT_EQ(next.named("TMM_TABLA").cell(9, 0).text(), "");
  EXPECT_EQ(next.named("TMM_ANTERIOR").cell(9, 0).text(), "5");
}

TEST_F(QuartersTest, AWorkbookOfAnOlderVersionIsTakenAsFarAsItGoes) {
  const Document workbook = shown(report_of_quarter(2));
  workbook.named("TMM_ESQUEMA").cell(0, 0).set_value(0);
  const auto names = property<Reference<css::sheet::XNamedRanges>>(workbook.uno(), "NamedRanges");
  const Range table = workbook.named("TMM_TABLA");
  const std::string last = std::to_string(table.address().EndRow + 1);
  const std::string first = std::to_string(table.address().StartRow + 1);
  names->removeByName("TMM_TABLA");
  names->addNewByName("TMM_TABLA", to_uno("$'TMM-F004'.$B$" + first + ":$P$" + last), {0, 0, 0}, 0);
  workbook.store(folder / "vieja.ods", Format::Ods);
  const Document sheet = office->new_spreadsheet_in_window();
  const std::string answer = sheet.run(kNext, from(folder / "vieja.ods"));
  EXPECT_NE(answer.find("Su libro es de una versión anterior de POA Calc."), std::string::npos)
      << answer;
  const Form form = form_of(document_in_front(*office));
  ASSERT_EQ(form.table.rows(), 14U);
  EXPECT_EQ(text_in(form, 0, Column::Achieved2), "202");
  EXPECT_EQ(text_in(form, 0, Column::Kind), "");
  EXPECT_EQ(cell_text(form.previous->table.at(13, index(Column::Remarks))), "se explica en T2");
}

TEST_F(QuartersTest, AnOpenFileIsTakenAsItIsInItsWindow) {
  const auto file = stored(report_of_quarter(2), "dos.ods", Format::Ods);
  const Document open = office->edit(file);
  open.named("TMM_TABLA").cell(5, 0).set_value(777);
  const Document sheet = office->new_spreadsheet_in_window();
  const std::string answer = sheet.run(kNext, from(file));
  EXPECT_NE(answer.find("Tiene cambios sin guardar, que también pasaron."), std::string::npos)
      << answer;
  const Document next = document_in_front(*office);
  EXPECT_EQ(next.named("TMM_TABLA").cell(5, 0).text(), "777");
  EXPECT_TRUE(next.named("TMM_ANTERIOR_ORIGEN")
                  .cell(0, 0)
                  .text()
                  .starts_with("dos.ods (con cambios sin guardar) · huella SHA-256 "));
  EXPECT_EQ(open.named("TMM_TABLA").cell(5, 0).text(), "777") << "it was closed";
}

TEST_F(QuartersTest, WhatIsNoReportIsRefusedByWhatItIs) {
  const Document sheet = office->new_spreadsheet_in_window();
  const auto refused = [&](const std::filesystem::path& file) {
    const std::string reason = refusal(sheet, kNext, from(file));
    const std::string path = file.string();
    EXPECT_EQ(refusal(sheet, kNext, from(file)), reason);
    const auto at = reason.find(path);
    return at == std::string::npos ? reason
                                   : reason.substr(0, at) + reason.substr(at + path.size());
  };
  EXPECT_EQ(refused(folder / "no.ods"), "No existe el archivo . Revise su nombre y su carpeta.");
  EXPECT_TRUE(refused(folder).ends_with(" es una carpeta. Dé el nombre de un archivo."));
  EXPECT_EQ(refused(written("cero.ods", "")),
            " está vacío: no tiene ni un byte. Use otra copia del archivo.");
  const std::string stranger =
      " no es un reporte TMM-F004. Elija el libro de uno (.ods, .ots, .fods, .xlsx), su copia "
      "cerrada o sus datos (.json).";
  EXPECT_EQ(refused(written("texto.ods", "hola")), stranger);
  sheet.store(folder / "ajena.ods", Format::Ods);
  EXPECT_EQ(refused(folder / "ajena.ods"), stranger);
  EXPECT_EQ(refused(written("vieja.xls", "\xD0\xCF\x11\xE0...")),
            " es un libro de Excel antiguo (.xls) o tiene contraseña. Ábralo en Calc, guárdelo "
            "como .ods y repita la orden con ese.");
  EXPECT_TRUE(refused(written("otros.json", "{\"a\": 1}"))
                  .starts_with(" no tiene los datos de un reporte (tmm-f004/2). "));
  const auto good = stored(report_of_quarter(2), "buena.ods", Format::Ods);
  const std::string damaged =
      "LibreOffice no pudo leer : está dañado, o no es un libro. Use otra copia del archivo.";
  EXPECT_EQ(refused(written("media.ods", contents_of(good).substr(0, 9000))), damaged);
  const Document workbook = shown(report_of_quarter(2));
  Reference<css::frame::XStorable>(workbook.uno(), UNO_QUERY_THROW)
      ->storeToURL(to_uno(file_url(folder / "secreta.ods")),
                   arguments({text_argument("Password", "clave")}));
  EXPECT_EQ(refused(folder / "secreta.ods"),
            " tiene contraseña. Ábralo en Calc con ella y, con él abierto, repita la orden.");
  std::filesystem::resize_file(written("grande.ods", "PK\x03\x04"), 50'000'001);
  EXPECT_EQ(refused(folder / "grande.ods"), " tiene más de 50 MB, y ningún reporte los ocupa.");
  std::filesystem::resize_file(written("grande.json", "{"), 10'000'001);
  EXPECT_EQ(refused(folder / "grande.json"), " tiene más de 10 MB, y ningún reporte los ocupa.");
  workbook.named("TMM_ESQUEMA").cell(0, 0).set_value(2);
  workbook.store(folder / "nueva.ods", Format::Ods);
  EXPECT_TRUE(refused(folder / "nueva.ods")
                  .starts_with("Este libro lo hizo una versión de POA Calc más reciente"));
}

TEST_F(QuartersTest, AReportWithoutItsPeriodHasNoNext) {
  Form form = report_of_quarter(2);
  form.quarter = Blank{};
  const Document workbook = shown(form);
  const std::string reason = refusal(workbook, kNext, without_asking());
  EXPECT_TRUE(reason.starts_with("No se puede hacer el reporte siguiente de ")) << reason;
  EXPECT_TRUE(reason.ends_with(". El TRIMESTRE del reporte está en blanco: captúrelo.")) << reason;
  EXPECT_EQ(refusal(office->new_spreadsheet_in_window(), kNext, without_asking()), kNotAReport);
}

// The dialog is the office's own, as the system has none here.
TEST_F(QuartersTest, OnScreenItsFileIsChosenWithoutAReport) {
  const Document sheet = office->new_spreadsheet_in_window();
  MenuCommand command(*office, sheet, "service:mx.poa.Comandos?SiguienteTrimestre");
  static_cast<void>(command.dialog("Siguiente trimestre"));
  command.click("Cancelar");
  command.finish();
}

TEST_F(QuartersTest, OnScreenItIsToldWhatTheReportWas) {
  const Document workbook = shown(report_of_quarter(2));
  MenuCommand command(*office, workbook, "service:mx.poa.Comandos?SiguienteTrimestre");
  const auto told = command.dialog("Siguiente trimestre");
  EXPECT_TRUE(told.front().starts_with(kOfThree)) << told.front();
  command.press(Key::Enter);
  command.finish();
  // The dialog gave the keyboard back to the window that it was given in.
  expect_third_quarter(document_titled(*office, "TMM-F004 54201 2023-T3"));
}

}  // namespace
}  // namespace poa::office
