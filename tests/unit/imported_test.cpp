// SPDX-License-Identifier: MPL-2.0
// What each row of a source is taken as, what is doubtful, and what is refused.
#include "domain/import/imported.hpp"

#include <gtest/gtest.h>

#include <string>

#include "formats/text_import.hpp"
#include "row_meanings.hpp"

namespace poa {
namespace {

constexpr std::string_view kHeadings =
    "LÍNEAS\tMETAS Y ACCIONES\tUNIDAD\tMETA ANUAL\tP1\tA1\tP2\tA2\t"
    "ABSOLUTO\tRELATIVO\tOBSERVACIONES\n";

Result<Imported> imported(const std::string& below) {
  return import_table(formats::read_import_text(std::string(kHeadings) + below).value());
}

std::string meanings(const std::string& below) {
  const auto read = imported(below);
  return read ? meanings(read.value()) : read.error().message;
}

// The cells of the first goal, blank ones left out, and what is doubtful.
std::string first_goal(const std::string& below) {
  const auto read = imported(below);
  if (!read) return read.error().message;
  std::string all;
  for (const Column column : kAllColumns) {
    const Cell& cell = read.value().form.table.at(0, index(column));
    if (is_blank_cell(cell)) continue;
    const bool text = std::holds_alternative<std::string>(cell);
    all += std::string(column_name(column)) + (text ? "«" : "=") + cell_text(cell) +
           (text ? "»; " : "; ");
  }
  for (const DoubtfulCell& doubt : read.value().doubtful_cells)
    all += "[" + std::string(column_name(doubt.column)) + ": " + doubt.reason + "] ";
  return all;
}

TEST(Imported, RowsWithoutFiguresGoOnWithTheGoalAbove) {
  EXPECT_EQ(
      meanings(
          "2.1.1,\t1.- Dirigir y\tInforme\t4\t1\t1\n2.1.4\tpresentar\n\tasí\t\t\t\t\t\t\t\t\tbien\n"
          "\t2.- Otra\tx\t1\t1\t1\n"),
      "h 0 0+ 0+ 1");
  EXPECT_EQ(
      first_goal("2.1.1,\t1.- Dirigir y\tInforme\t4\t1\t1\n2.1.4\tpresentar\t\t\t\t\t\t\t\t\ttodo\n"
                 "\t\t\t\t\t\t\t\t\t\tbien\n"),
      "líneas«2.1.1, 2.1.4»; texto«1.- Dirigir y presentar»; unidad«Informe»; meta anual=4; "
      "T1 programado=1; T1 alcanzado=1; observaciones«todo bien»; ");
}

TEST(Imported, FiguresMayStandInALaterRowOfTheGoal) {
  EXPECT_EQ(
      meanings("\t1.- Dirigir según los artículos 81,\n\t82 y 83 de la ley\tInforme\t4\t1\t1\n"
               "\t2.- Otra\tx\t1\t1\t1\n"),
      "h 0 0+ 1");
}

TEST(Imported, GoalsWithoutPunctuationOrNumberAreGoalsByTheirFigures) {
  EXPECT_EQ(meanings("\t1 Dirigir\tx\t4\t1\t1\n\t2024 entero\n\t2 Otra\tx\t1\t1\t1\n"), "h 0 0+ 1");
  EXPECT_EQ(meanings("\tDirigir\tx\t4\t1\t1\n\ttodo\n\tOtra más\tx\t1\t1\t1\n"), "h 0 0+ 1");
}

TEST(Imported, PagesBeginAgainAndTotalsAreNoGoals) {
  EXPECT_EQ(meanings("\t1.- Uno\tx\t4\t1\t1\nPágina 1 de 2\n" + std::string(kHeadings) +
                     "\tsigue\n\t2.- Dos\tx\t4\t1\t1\n\tTOTAL\t\t8\t2\t2\n"),
            "h 0 r r 0+ 1 T");
}

// Of a table with headings of its own and the branch above them.
std::string meanings_below(const std::string& head, const std::string& below) {
  return meanings(import_table(formats::read_import_text(head + below).value()).value());
}

TEST(Imported, APageBeginsWithItsTitleOrItsHeadings) {
  EXPECT_EQ(meanings("\t1.- Uno\tx\t4\t1\t1\nAVANCE FÍSICO PROGRAMÁTICO\t\tTMM-F004\n"
                     "\t2.- Dos\tx\t4\t1\t1\n"),
            "h 0 r 1");
  const std::string headings = "ACTIVIDAD\tMEDIDA\tP1\tA1\n";
  EXPECT_EQ(meanings_below(headings, "1.- Uno\tx\t1\t1\n" + headings + "2.- Dos\tx\t1\t1\n"),
            "h 0 r 1")
      << "in words that the form does not print";
}

TEST(Imported, AGoalWithoutFiguresOnALaterPageIsOneOfTheTable) {
  const std::string branch = "RAMO: 54 X\n";
  EXPECT_EQ(meanings_below(branch + std::string(kHeadings),
                           "\t1.- Uno\tx\t4\t1\t1\n" + branch + "\t2.- Dos\n"),
            "H h 0 r 1");
}

TEST(Imported, APageOfGoalsWithoutFiguresIsOneOfTheTable) {
  EXPECT_EQ(meanings("\t1.- Uno\tx\t4\n" + std::string(kHeadings) + "\t2.- Dos\tx\t4\t1\t1\n"),
            "h 0 r 1");
}

TEST(Imported, WhatIsBehindTheTableIsNoGoal) {
  EXPECT_EQ(meanings("\t1.- Uno\tx\t4\t1\t1\n\n\tNota al pie\n\nRAMO: 54 X\n"), "h 0 ? H");
  EXPECT_EQ(meanings("\t1.- Uno\tx\t4\t1\t1\nAna Ruiz\nRESPONSABLE DEL RAMO\n"), "h 0 H H");
  EXPECT_EQ(meanings("\t1.- Uno\tx\t4\t1\t1\n\ty más\nRESPONSABLE DEL RAMO\n"), "h 0 0+ H")
      << "it is not above the role";
  EXPECT_EQ(meanings("suelto\n\t1.- Uno\tx\t4\t1\t1\n\t\t\t9\t9\n\t2.- Dos\tx\t4\t1\t1\n"),
            "h ? 0 ? 1");
}

TEST(Imported, ARowWithoutATextOfTheTableIsOfNoGoal) {
  EXPECT_EQ(meanings("\t1.- Uno\tx\t4\t1\t1\n\t\t\t\t\t\t\t\t\t\t\tFIN\nP = programado\n2.1.4\n"),
            "h 0 ? ? 0+");
}

TEST(Imported, FiguresAreAsEnteredAndNothingIsInvented) {
  EXPECT_EQ(first_goal("\t1.- Uno\tInforme\t1,770\t 36 \t0\t\t\t1,806\t102%\n"),
            "texto«1.- Uno»; unidad«Informe»; meta anual=1770; T1 programado=36; T1 alcanzado=0; "
            "absoluto=1806; relativo=1.02; ");
  EXPECT_EQ(first_goal("\t1.- Uno\tInforme\t8\t1\t1\t\t\t9\t113\n"),
            "texto«1.- Uno»; unidad«Informe»; meta anual=8; T1 programado=1; T1 alcanzado=1; "
            "absoluto=9; relativo=1.13; ")
      << "whole percents without their sign";
  EXPECT_EQ(first_goal("\t1.- Uno\tInforme\t4\t1\t1\t\t\t4\t1\n"),
            "texto«1.- Uno»; unidad«Informe»; meta anual=4; T1 programado=1; T1 alcanzado=1; "
            "absoluto=4; relativo=1; ");
  EXPECT_EQ(first_goal("\t1.- Uno\tInforme\t4\t1\t1\t\t\t4\t12.5 %\n"),
            "texto«1.- Uno»; unidad«Informe»; meta anual=4; T1 programado=1; T1 alcanzado=1; "
            "absoluto=4; relativo=0.125; ")
      << "a wrong percent is kept: a rule tells";
  EXPECT_EQ(first_goal("\t1.- Uno\tInforme\t8\t1\t1\t\t\t9\t50\n"),
            "texto«1.- Uno»; unidad«Informe»; meta anual=8; T1 programado=1; T1 alcanzado=1; "
            "absoluto=9; relativo=50; ");
}

TEST(Imported, WhatIsNoFigureStaysATextAndIsDoubtful) {
  EXPECT_EQ(first_goal("\t1.- Uno\tInforme\t4 informes\tpendiente\t88%\t-3\t#REF!\t\t\n"),
            "texto«1.- Uno»; unidad«Informe»; meta anual«4 informes»; T1 programado«pendiente»; "
            "T1 alcanzado«88%»; T2 programado=-3; T2 alcanzado=#ERROR; "
            "[meta anual: «4 informes» no es un número; escriba sólo la cifra.] "
            "[T1 programado: «pendiente» no es un número; escriba sólo la cifra.] "
            "[T1 alcanzado: «88%» no es un número; escriba sólo la cifra.] "
            "[T2 programado: La cifra «−3» es negativa; escriba 0 o más.] "
            "[T2 alcanzado: Una celda tiene un error de fórmula; corríjala primero.] ");
  EXPECT_EQ(first_goal("#REF!\t1.- Uno\t#REF!\t4\t1\n"),
            "líneas=#ERROR; texto«1.- Uno»; unidad=#ERROR; meta anual=4; T1 programado=1; "
            "[líneas: La celda tiene un error.] [unidad: La celda tiene un error.] ");
}

TEST(Imported, TwoFiguresInOnePlaceAreDoubtful) {
  EXPECT_EQ(first_goal("\t1.- Uno\tInforme\tdos\t1\n\ty más\t\ttres\n"),
            "texto«1.- Uno y más»; unidad«Informe»; meta anual«dos»; T1 programado=1; "
            "[meta anual: Hay otra cifra en otro renglón de la meta: «tres».] "
            "[meta anual: «dos» no es un número; escriba sólo la cifra.] ");
}

TEST(Imported, ANumberApartOpensTheText) {
  const auto goal = [](const char* row) {
    const std::string text = "No.\tMETAS\tUNIDAD\tP1\tA1\n" + std::string(row);
    return cell_text(
        import_table(formats::read_import_text(text).value()).value().form.table.at(0, 1));
  };
  EXPECT_EQ(goal("300\tDirigir\tx\t1\t1\n"), "300.- Dirigir");
  EXPECT_EQ(goal("1\t300.- Dirigir\tx\t1\t1\n"), "300.- Dirigir") << "the text has its own";
  EXPECT_EQ(goal("1\t300 Dirigir\tx\t1\t1\n"), "300 Dirigir");
  EXPECT_EQ(goal("300\t\tx\t1\t1\n"), "300.-");
  EXPECT_EQ(goal("300\t12 talleres\tx\t1\t1\n301\tDirigir\tx\t1\t1\n"), "300.- 12 talleres");
}

TEST(Imported, ColumnsThatNobodyReadAreNamed) {
  const std::string text =
      "ÁREA\tMETAS\tUNIDAD\tP1\tA1\t% T1\nx\t1.- Uno\tx\t1\t1\t100%\t\tsuelto\n"
      "\n\t\t\t\t\t\tnota\n";
  const auto read = import_table(formats::read_import_text(text).value());
  EXPECT_EQ(read.value().columns_not_read, (std::vector<std::size_t>{0, 7}));
  EXPECT_EQ(read.value().columns.place(Column::Text), 1U);
}

std::string rows(std::size_t count, const std::string& row) {
  std::string all;
  for (std::size_t at = 0; at < count; ++at) all += row;
  return all;
}

TEST(Imported, MoreThanAReportMayHaveIsRefused) {
  const std::string goal = "\t1.- Uno\tx\t4\t1\t1\n";
  EXPECT_TRUE(imported(rows(200, goal)).has_value());
  EXPECT_EQ(meanings(rows(201, goal)),
            "La tabla tiene 201 metas y un reporte lleva 200 como máximo. Importe una unidad "
            "ejecutora a la vez.");
  EXPECT_EQ(meanings(""),
            "La tabla no tiene ninguna meta. Cada meta lleva su número y su texto: "
            "«100.- Texto».");
  std::string lines;
  for (int at = 0; at < 101; ++at)
    lines += "2." + std::to_string(at % 2) + "." + std::to_string(at / 2) + " L\n";
  EXPECT_EQ(meanings(goal + "\nLÍNEAS DE ACCIÓN\n" + lines).substr(0, 50),
            "El encabezado tiene 101 líneas de acción y un re");
  std::string axes = "\nEJES\t1 A\n";
  for (int at = 2; at < 23; ++at) axes += "\t" + std::to_string(at) + " A\n";
  EXPECT_EQ(meanings(goal + axes),
            "El encabezado tiene 22 ejes y un reporte lleva 20 como máximo. "
            "Importe una unidad ejecutora a la vez.");
  EXPECT_EQ(imported(goal + axes).error().fault, Fault::OutOfRange);
}

TEST(Imported, TheHeaderCanBeReadForGoalsThatAreReadInAnotherWay) {
  const SourceTable source = formats::read_import_text("RAMO: 54 X\n" + std::string(kHeadings) +
                                                       "\t1.- Uno\tx\t4\t1\t1\nsuelto")
                                 .value();
  std::vector<ImportedRow> rows(source.size());
  rows[1].meaning = RowMeaning::Heading;
  rows[2].meaning = RowMeaning::Goal;
  const auto header = import_header(source, rows);
  EXPECT_EQ(cell_text(header.value().form.branch), "54 X");
  EXPECT_EQ(rows[0].meaning, RowMeaning::Header);
  EXPECT_EQ(rows[3].meaning, RowMeaning::NotUnderstood);
  EXPECT_FALSE(rows[3].reason.empty());
}

}  // namespace
}  // namespace poa
