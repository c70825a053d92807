// SPDX-License-Identifier: MPL-2.0
// The command that explains the error of a cell, with real cells.
#include <gtest/gtest.h>

#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <string>
#include <vector>

#include "office/arguments.hpp"
#include "office/property.hpp"
#include "office/undo.hpp"
#include "office/uno_text.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/report_commands.hpp"
#include "ui/shown_dialog.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kCommand = "mx.poa.calc:ExplicarError";
constexpr const char* kFormula = "D5";

class ExplainedErrors : public CommandsTest {
 protected:
  ExplainedErrors() {
    for (int column = 0; column < 8; ++column)
      document().range(sheet(), "A1:H1").cell(column, 0).set_value(column + 1);
  }

  Document& document() { return document_; }
  [[nodiscard]] std::string sheet() const { return document_.sheets().front(); }
  Cell cell(const std::string& address) { return document_.cell(sheet(), address); }

  // The answer to the command in a cell.
  std::string answer(const std::string& address) {
    document_.go_to(sheet(), address);
    return document_.run(kCommand, without_asking());
  }
  std::string explained(const std::string& formula) {
    cell(kFormula).set_formula(formula);
    EXPECT_NE(cell(kFormula).error(), 0) << formula;
    return answer(kFormula);
  }
  std::string refused(const std::string& formula) {
    cell(kFormula).set_formula(formula);
    document_.go_to(sheet(), kFormula);
    return refusal(document_, kCommand, without_asking());
  }
  void name(const std::string& name, const std::string& content) {
    name_in(Reference<css::uno::XInterface>(document_.uno(), UNO_QUERY_THROW), name, content);
  }
  void name_of_sheet(const std::string& name, const std::string& content) {
    name_in(document_.range(sheet(), "A1").sheet(), name, content);
  }

 private:
  static void name_in(const Reference<css::uno::XInterface>& owner, const std::string& name,
                      const std::string& content) {
    property<Reference<css::sheet::XNamedRanges>>(owner, "NamedRanges")
        ->addNewByName(to_uno(name), to_uno(content), {0, 0, 0}, 0);
  }

  Document document_ = office->new_spreadsheet_in_window();
};

void expect_parts(const std::string& text, const std::vector<std::string>& parts) {
  for (const std::string& part : parts)
    EXPECT_NE(text.find(part), std::string::npos) << part << "\nis not in\n" << text;
}

TEST_F(ExplainedErrors, ATextThatIsNoNumberThroughAReference) {
  cell("A5").set_value(3);
  cell("B5").set_text("ocho");
  expect_parts(explained("=MX.POA.FUNCIONES.RELATIVO(A5;B5)"),
               {"POA_RELATIVO(A5,B5) da Err:502 por su argumento 2, «meta».",
                "Recibe: B5, con el texto «ocho».", "La función dice: ", "Se pide: Obligatorio."});
}

TEST_F(ExplainedErrors, ATextThatIsNoNumberThroughNames) {
  cell("B5").set_text("ocho");
  name("meta_anual", "$" + sheet() + ".$B$5");
  name_of_sheet("otra_meta", "$" + sheet() + ".$B$5");
  name("dicha", "\"nueve\"");
  name("de_nombre", "meta_anual");
  expect_parts(explained("=MX.POA.FUNCIONES.RELATIVO(3;meta_anual)"),
               {"POA_RELATIVO(3,meta_anual)", "argumento 2, «meta»",
                "Recibe: meta_anual, con el texto «ocho»."});
  expect_parts(explained("=MX.POA.FUNCIONES.RELATIVO(3;otra_meta)"),
               {"Recibe: otra_meta, con el texto «ocho»."});
  expect_parts(explained("=MX.POA.FUNCIONES.RELATIVO(3;de_nombre)"),
               {"Recibe: de_nombre, con el texto «ocho»."});
  expect_parts(explained("=MX.POA.FUNCIONES.RELATIVO(3;dicha)"), {"Recibe: dicha.", "«nueve»"});
}

TEST_F(ExplainedErrors, AWrongQuarterAndAWrongKind) {
  cell("B3").set_text("OCT-FEB");
  expect_parts(explained("=MX.POA.FUNCIONES.ABSOLUTO(A1:H1;\"SUMA\";B3)"),
               {"por su argumento 3, «trimestre».", "Recibe: B3, con el texto «OCT-FEB»."});
  expect_parts(explained("=MX.POA.FUNCIONES.ABSOLUTO(A1:H1;\"MENSUAL\")"),
               {"por su argumento 2, «tipo».", "Recibe: \"MENSUAL\".", "«MENSUAL»", "ULTIMO"});
  expect_parts(explained("=MX.POA.FUNCIONES.TRIMESTRE(B3)"), {"por su argumento 1, «fechaOTexto»"});
}

TEST_F(ExplainedErrors, TooFewCellsAndARangeThatIsNoTable) {
  expect_parts(explained("=MX.POA.FUNCIONES.ABSOLUTO(A1:G1)"),
               {"por su argumento 1, «avances».", "Recibe: A1:G1, un rango de 1 × 7 celdas."});
  expect_parts(explained("=MX.POA.FUNCIONES.HALLAZGOS(A1:G1)"),
               {"por su argumento 1, «tabla».", "Recibe: A1:G1, un rango de 1 × 7 celdas."});
  expect_parts(explained("=MX.POA.FUNCIONES.ABSOLUTO({1;2|3;4})"), {"por su argumento 1"});
}

TEST_F(ExplainedErrors, ABlankCellAndAnOmittedArgument) {
  expect_parts(explained("=MX.POA.FUNCIONES.TRIMESTRE(Z9)"), {"Recibe: Z9, que está en blanco."});
  expect_parts(explained("=MX.POA.FUNCIONES.RELATIVO(;8)"),
               {"por su argumento 1, «absoluto».", "Recibe: nada: se omitió."});
}

TEST_F(ExplainedErrors, ANegativeNumberIsAWrittenValue) {
  expect_parts(explained("=MX.POA.FUNCIONES.RELATIVO(-3;8)"),
               {"por su argumento 1, «absoluto».", "Recibe: -3."});
}

TEST_F(ExplainedErrors, NothingToComputeIsSaidInTheWordsOfTheFunction) {
  cell("A5").set_value(3);
  EXPECT_EQ(explained("=MX.POA.FUNCIONES.RELATIVO(A5;B5)"),
            "POA_RELATIVO(A5,B5) da #N/D porque no hay qué calcular.\n"
            "La función dice: Hay avance y la meta anual está en blanco o es 0; capture la meta "
            "anual.");
}

TEST_F(ExplainedErrors, TheErrorOfAnArgumentIsItsCells) {
  cell("B5").set_formula("=1/0");
  expect_parts(explained("=MX.POA.FUNCIONES.RELATIVO(3;B5)"),
               {"repite el error de su argumento 2, «meta»: B5.", "Corrija la celda B5."});
  cell("C1").set_formula("=1/0");
  expect_parts(explained("=MX.POA.FUNCIONES.ABSOLUTO(A1:H1)"),
               {"da Err:504 por su argumento 1, «avances»: en A1:H1", "en la celda C1"});
}

TEST_F(ExplainedErrors, CallsThatCalcDoesNotMake) {
  expect_parts(explained("=MX.POA.FUNCIONES.RELATIVO(1;2;3;4;5;6;7;8;9)"),
               {"da Err:504", "más argumentos"});
  expect_parts(explained("=MX.POA.FUNCIONES.HALLAZGOS(3)"),
               {"da Err:504 por su argumento 1, «tabla»", "debe ser un rango"});
  expect_parts(explained("=MX.POA.FUNCIONES.ABSOLUTO(;\"SUMA\")"), {"falta el argumento 1"});
  expect_parts(explained("=MX.POA.FUNCIONES.ABSOLUTO()"), {"falta el argumento 1"});
}

TEST_F(ExplainedErrors, CellsOfAnotherFile) {
  const auto file = office->scratch() / "otro.ods";
  document().store(file, Format::Ods);
  const std::string other = "'" + file_url(file) + "'#$" + sheet() + ".";
  expect_parts(explained("=MX.POA.FUNCIONES.RELATIVO(3;" + other + "B1)"),
               {"da Err:504 por su argumento 2, «meta»: '", "es de otro archivo"});
  expect_parts(explained("=MX.POA.FUNCIONES.ABSOLUTO(" + other + "A1:H1)"),
               {"da Err:504 por su argumento 1, «avances»: '", "es de otro archivo"});
}

TEST_F(ExplainedErrors, ACallInsideAnotherIsToldWhenItIsCertain) {
  cell("B3").set_text("MENSUAL");
  expect_parts(explained("=MX.POA.FUNCIONES.SEMAFORO(MX.POA.FUNCIONES.AVANCE(A1:H1;B3))"),
               {"POA_AVANCE(A1:H1,B3) da Err:502 por su argumento 2, «tipo»."});
  expect_parts(explained("=MX.POA.FUNCIONES.SEMAFORO(MX.POA.FUNCIONES.NUMERO(2);\"x\")"),
               {"POA_SEMAFORO(POA_NUMERO(2),\"x\") da Err:502 por su argumento 2, «verde»."});
  expect_parts(explained("=IF(ISERROR(MX.POA.FUNCIONES.VERSION()+NOW());VLOOKUP(1;A1:H1;9;0);"
                         "MX.POA.FUNCIONES.ABSOLUTO(A1:H1;B3))"),
               {"POA_ABSOLUTO(A1:H1,B3) da Err:502 por su argumento 2, «tipo»."});
  expect_parts(explained("=INDEX(MX.POA.FUNCIONES.HALLAZGOS(A1:G1);1;1)&T(NOW())"),
               {"POA_HALLAZGOS(A1:G1) da Err:502 por su argumento 1, «tabla»."});
  expect_parts(explained("=IF(A1=1;MX.POA.FUNCIONES.ABSOLUTO(;\"SUMA\");1/0)"),
               {"falta el argumento 1"});
  expect_parts(explained("=IF(A1=1;MX.POA.FUNCIONES.ABSOLUTO();1/0)"), {"falta el argumento 1"});
  expect_parts(explained("=IFNA(MX.POA.FUNCIONES.ABSOLUTO(A1:H1;B3);0)"),
               {"POA_ABSOLUTO(A1:H1,B3) da Err:502"});
}

constexpr const char* kNotCertain =
    "La fórmula tiene otras funciones, y no se puede decir con certeza cuál falla. Ponga la "
    "función de POA Calc sola en una celda y repita la orden en ella.";

TEST_F(ExplainedErrors, NoArgumentIsNamedWhenAnotherMayBeAtFault) {
  cell("B3").set_text("MENSUAL");
  const std::string wrong = "MX.POA.FUNCIONES.ABSOLUTO(A1:H1;B3)";
  EXPECT_EQ(refused("=IFERROR(" + wrong + ";SQRT(-1))"), kNotCertain);
  EXPECT_EQ(refused("=IF(A1=1;" + wrong + ";SQRT(-1))"), kNotCertain);
  EXPECT_EQ(refused("=IF(A1=1;" + wrong + ";MX.POA.FUNCIONES.RELATIVO(\"x\";1))"), kNotCertain);
  EXPECT_EQ(refused("=SQRT(-MX.POA.FUNCIONES.ABSOLUTO(A1:H1))"), kNotCertain);
  EXPECT_EQ(refused("=IFERROR(" + wrong + ";NA())"), kNotCertain);
  EXPECT_EQ(refused("=IF(A1=1;1/0;" + wrong + ")"), kNotCertain) << "another error";
  cell("B5").set_formula("=1/0");
  EXPECT_EQ(refused("=IF(A1=1;" + wrong + ";MX.POA.FUNCIONES.RELATIVO(B5;8))"), kNotCertain);
  EXPECT_EQ(refused("=B5+" + wrong), kNotCertain);
  EXPECT_EQ(refused("=INDEX(MX.POA.FUNCIONES.DISTRIBUIR(10);7;7)"), kNotCertain);
}

TEST_F(ExplainedErrors, AnArgumentThatIsComputedIsNotGuessed) {
  cell("B5").set_text("ocho");
  EXPECT_EQ(refused("=MX.POA.FUNCIONES.RELATIVO(3;B5&\"x\")"),
            "No se puede decir qué falla en POA_RELATIVO(3,B5&\"x\"), porque B5&\"x\" no es una "
            "celda, un rango, un nombre ni un dato escrito. Póngalo solo en una celda, dé a la "
            "función esa celda y repita la orden.");
}

TEST_F(ExplainedErrors, NeitherIsANameThatStandsForNoCellAndNoValue) {
  name("suma", R"("oc"&"ho")");
  name("ida", "vuelta");
  name("vuelta", "ida");
  for (const std::string unresolved : {"suma", "ida"}) {
    const std::string answer = refused("=MX.POA.FUNCIONES.RELATIVO(3;" + unresolved + ")");
    EXPECT_TRUE(answer.starts_with("No se puede decir qué falla en ")) << answer;
  }
}

TEST_F(ExplainedErrors, ErrorsThatAreNotOurs) {
  EXPECT_EQ(refused("=1/0"),
            "La fórmula de la celda no llama a ninguna función de POA Calc: su error viene de otra "
            "parte.");
  EXPECT_EQ(refused("=QUOTIENT(1)"), refused("=SQRT(-1)"));
  EXPECT_EQ(refused("=MX.POA.FUNCIONES.RELATIVO(9;8)"), "La celda seleccionada no tiene error.");
  EXPECT_EQ(refused(""), "La celda seleccionada no tiene error.");
}

TEST_F(ExplainedErrors, SeveralCellsAreRefused) {
  view_of(document())->select(css::uno::makeAny(document().range(sheet(), "A1:B2").uno()));
  EXPECT_EQ(refusal(document(), kCommand, without_asking()),
            "Seleccione una sola celda, la que tiene el error, y repita la orden.");
}

TEST_F(ExplainedErrors, EachCellOfAnArrayFormulaHasItsError) {
  document().range(sheet(), "A10:F12").set_matrix_formula("=MX.POA.FUNCIONES.HALLAZGOS(A1:G1)");
  expect_parts(answer("A10"), {"POA_HALLAZGOS(A1:G1)", "argumento 1, «tabla»"});
  EXPECT_EQ(answer("C12"), answer("A10"));
}

TEST_F(ExplainedErrors, ARelativeReferenceOnAnotherSheet) {
  const Document& workbook = document();
  Reference<css::sheet::XSpreadsheetDocument>(workbook.uno())
      ->getSheets()
      ->insertNewByName("Otra hoja", 1);
  workbook.cell("Otra hoja", "B7").set_text("ocho");
  expect_parts(explained("=MX.POA.FUNCIONES.RELATIVO(3;$'Otra hoja'.B7)"),
               {"'Otra hoja'.B7, con el texto «ocho»."});
  workbook.cell("Otra hoja", "B7").set_formula("=1/0");
  expect_parts(explained("=MX.POA.FUNCIONES.LINEASFALTANTES(\"2.4.1\";$'Otra hoja'.A7:B7)"),
               {"en la celda $'Otra hoja'.B7"});
}

TEST_F(ExplainedErrors, WithAutomaticCalculationOffTheDataOfNowCount) {
  cell("B5").set_text("ocho");
  cell(kFormula).set_formula("=MX.POA.FUNCIONES.RELATIVO(3;B5)");
  ASSERT_EQ(cell(kFormula).error(), kWrongArgument);
  Reference<css::sheet::XCalculatable>(document().uno(), UNO_QUERY_THROW)
      ->enableAutomaticCalculation(false);
  cell("B5").set_value(8);
  ASSERT_EQ(cell(kFormula).error(), kWrongArgument);
  expect_parts(answer(kFormula), {"ya no da error", "Ctrl+Mayús+F9"});
}

TEST_F(ExplainedErrors, TheColumnsOfAReport) {
  const Document workbook = new_report(*office, 2);
  const Range table = workbook.named("TMM_TABLA");
  table.cell(kFirstPlanned + 1, 0).set_text("cuatro");
  const auto answer_at = [&](int column) {
    view_of(workbook)->select(
        css::uno::makeAny(table.uno()->getCellRangeByPosition(column, 0, column, 0)));
    return workbook.run(kCommand, without_asking());
  };
  ASSERT_EQ(table.cell(12, 0).error(), kWrongArgument);
  expect_parts(answer_at(12), {"POA_ABSOLUTO(F29:M29", "argumento 1, «avances»", "«cuatro»"});
  expect_parts(answer_at(13), {"repite el error de su argumento 1, «absoluto»: N29."});
}

TEST_F(ExplainedErrors, NothingOfTheDocumentChanges) {
  cell("B5").set_text("ocho");
  name("meta_anual", "$" + sheet() + ".$B$5");
  cell(kFormula).set_formula("=MX.POA.FUNCIONES.RELATIVO(3;meta_anual)");
  const Reference<css::util::XModifiable> modified(document().uno(), UNO_QUERY_THROW);
  undo_of(document())->clear();
  modified->setModified(false);
  const auto before = document().used(sheet()).formulas();
  EXPECT_NE(answer(kFormula), "");
  EXPECT_FALSE(modified->isModified());
  EXPECT_TRUE(undo_titles(document()).empty());
  EXPECT_EQ(document().used(sheet()).formulas(), before);
}

TEST_F(ExplainedErrors, AProtectedSheetAndAReadOnlyWorkbookAreReadAlike) {
  cell("B5").set_text("ocho");
  const std::string told = explained("=MX.POA.FUNCIONES.RELATIVO(3;B5)");
  cell("E5").set_formula("=IF(A1=1;MX.POA.FUNCIONES.RELATIVO(3;B5);0)");
  const Reference<css::util::XProtectable> locked(document().range(sheet(), "A1").sheet(),
                                                  UNO_QUERY_THROW);
  locked->protect("secreto");
  EXPECT_EQ(answer(kFormula), told);
  for (const Format format : {Format::Ods, Format::Xlsx}) {
    const auto file = office->scratch() / (format == Format::Ods ? "error.ods" : "error.xlsx");
    document().store(file, format);
    const Document reopened(
        office->context(),
        css::frame::Desktop::create(office->context())
            ->loadComponentFromURL(to_uno(file_url(file)), "_blank", 0,
                                   arguments({argument("ReadOnly", css::uno::makeAny(true))})));
    reopened.go_to(reopened.sheets().front(), kFormula);
    EXPECT_EQ(reopened.run(kCommand, without_asking()), told);
    reopened.go_to(reopened.sheets().front(), "E5");
    EXPECT_EQ(reopened.run(kCommand, without_asking()), told);
  }
}

TEST_F(ExplainedErrors, OnScreenItIsReadInAMessage) {
  cell("B5").set_text("ocho");
  const std::string told = explained("=MX.POA.FUNCIONES.RELATIVO(3;B5)");
  MenuCommand command(*office, document(), "service:mx.poa.Comandos?ExplicarError");
  const std::vector<std::string> shown = command.dialog("Explicar error");
  ASSERT_FALSE(shown.empty());
  EXPECT_EQ(shown.front(), told);
  command.press(Key::Enter);
  command.finish();
}

}  // namespace
}  // namespace poa::office
