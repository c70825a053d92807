// SPDX-License-Identifier: MPL-2.0
// Requests of a macro that are refused: the answer says why, and nothing has changed.
#include <gtest/gtest.h>

#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include "calc/goal_rows.hpp"
#include "office/arguments.hpp"
#include "office/undo.hpp"
#include "office/uno_text.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/report_commands.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

TEST_F(CommandsTest, WrongArgumentsAreRefusedWithoutADialog) {
  const Document workbook = new_report(*office, 190);
  undo_of(workbook)->clear();
  EXPECT_EQ(refusal(workbook, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 0)}),
            "Cantidad debe ser un número entero de 1 a 200.");
  EXPECT_EQ(refusal(workbook, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 11)}),
            "Un reporte tiene a lo más 200 metas: a este le caben 10 más.");
  agregar_meta(workbook, 10);
  EXPECT_EQ(refusal(workbook, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 1)}),
            "El reporte ya tiene 200 metas, y no caben más.");
  select_verdict(workbook);
  EXPECT_EQ(refusal(workbook, "mx.poa.calc:QuitarMeta", without_asking()),
            "Ponga el cursor en una celda de la meta que quiere quitar, en la hoja del formato.");
  EXPECT_EQ(undo_titles(workbook).size(), 1U);
}

TEST_F(CommandsTest, AnotherDocumentIsNoReport) {
  const Document sheet = office->new_spreadsheet_in_window();
  EXPECT_EQ(refusal(sheet, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 1)}), kNotAReport);
  EXPECT_EQ(refusal(sheet, "mx.poa.calc:QuitarMeta", without_asking()), kNotAReport);
  EXPECT_TRUE(undo_titles(sheet).empty());
}

TEST_F(CommandsTest, ALaterStructureAPasswordAndAReadOnlyFileAreRefused) {
  const Document workbook = new_report(*office, 1);
  const Reference<css::util::XProtectable> sheet(form_sheet(workbook), UNO_QUERY_THROW);
  sheet->unprotect("");
  workbook.named("TMM_ESQUEMA").cell(0, 0).set_value(2);
  EXPECT_EQ(refusal(workbook, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 1)}),
            "Este libro lo hizo una versión de POA Calc más reciente que la instalada (" POA_VERSION
            "). Actualice la extensión.");
  workbook.named("TMM_ESQUEMA").cell(0, 0).set_value(1);

  sheet->protect("secreto");
  undo_of(workbook)->clear();
  EXPECT_TRUE(refusal(workbook, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 1)})
                  .starts_with("La hoja TMM-F004 está protegida con contraseña."));
  EXPECT_TRUE(is_protected(workbook));
  EXPECT_TRUE(undo_titles(workbook).empty());
  EXPECT_EQ(goal_rows(workbook), 1);

  const auto file = office->scratch() / "solo-lectura.ods";
  workbook.store(file, Format::Ods);
  const Document read_only(
      office->context(),
      css::frame::Desktop::create(office->context())
          ->loadComponentFromURL(to_uno(file_url(file)), "_blank", 0,
                                 arguments({argument("ReadOnly", css::uno::makeAny(true))})));
  EXPECT_EQ(refusal(read_only, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 1)}),
            "El documento es de solo lectura. Guárdelo con otro nombre y repita la orden.");
}

}  // namespace
}  // namespace poa::office
