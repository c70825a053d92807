// SPDX-License-Identifier: MPL-2.0
// What headings say, and where the table is.
#include "domain/import/headings.hpp"

#include <gtest/gtest.h>

#include <string>

#include "domain/import/heading_words.hpp"
#include "domain/import/printed_text.hpp"
#include "formats/text_import.hpp"

namespace poa {
namespace {

// "meta anual", "T3 alcanzado", "número", "ninguna", "" …
std::string meaning(std::string_view heading) {
  const HeadingMeaning said = meaning_of_heading(printed_words(heading));
  std::string all;
  for (const Column column : said.columns)
    all += (all.empty() ? "" : " o ") + std::string(column_name(column));
  if (said.number) all += "número";
  if (said.of_no_column) all += "ninguna";
  if (said.quarter) all += "T" + std::to_string(said.quarter->number());
  if (said.figure) all += *said.figure == HeadingMeaning::Figure::Planned ? " P" : " A";
  return all;
}

TEST(Headings, TextsOfTheFormAndTheirSynonyms) {
  EXPECT_EQ(meaning("LINEA DE ACCION P.M.D."), "líneas");
  EXPECT_EQ(meaning("Línea P.M.D.:"), "líneas");
  EXPECT_EQ(meaning("META Y ACCIONES"), "texto");
  EXPECT_EQ(meaning("U. de M."), "unidad");
  EXPECT_EQ(meaning("Unid. de medida"), "unidad");
  EXPECT_EQ(meaning("Meta Anual"), "meta anual");
  EXPECT_EQ(meaning("META"), "meta anual o texto");
  EXPECT_EQ(meaning("Avance  absoluto"), "absoluto");
  EXPECT_EQ(meaning("% de avance acumulado"), "relativo");
  EXPECT_EQ(meaning("OBS."), "observaciones");
  EXPECT_EQ(meaning("Núm."), "número");
  EXPECT_EQ(meaning("Tipo de meta"), "tipo");
  EXPECT_EQ(meaning("Área"), "");
  EXPECT_EQ(meaning(""), "");
}

TEST(Headings, MachinesMisreadALetterOfALongWord) {
  EXPECT_EQ(meaning("OBSERVAClONES"), "observaciones");
  EXPECT_EQ(meaning("LÍNEA DE ACCIÓN P.M.I.D."), "líneas");
  EXPECT_EQ(meaning("UNlDAD MEDlDA"), "") << "two letters";
  EXPECT_EQ(meaning("ob"), "") << "a short word";
  EXPECT_EQ(printed_words("P E R I O D O"), "periodo");
  EXPECT_TRUE(reads_as(printed_words("P E R T O D O"), "periodo"));
  EXPECT_TRUE(reads_as("periodos", "periodo"));
  EXPECT_FALSE(reads_as("periodoss", "periodo"));
  EXPECT_FALSE(reads_as("perio", "periodo"));
}

TEST(Headings, FiguresOfAQuarterByItsNameAndItsMonths) {
  for (const char* heading : {"P3", "T3 P", "3ER TRIM P", "3er. trim. prog.", "Prog. jul-sep",
                              "PROGRAMADO JULIO A SEPTIEMBRE", "Tercer trimestre programado",
                              "Meta 3er trimestre", "PERIODO JUL-SEP P", "plan III trim"})
    EXPECT_EQ(meaning(heading), "T3 P") << heading;
  for (const char* heading :
       {"A1", "Alc. ene-mar", "ENERO A MARZO A", "1er trim realizado", "avance T1"})
    EXPECT_EQ(meaning(heading), "T1 A") << heading;
  EXPECT_EQ(meaning("P"), " P");
  EXPECT_EQ(meaning("OCT-DIC"), "T4");
  EXPECT_EQ(meaning("% OCT-DIC"), "ninguna");
  EXPECT_EQ(meaning("% trimestre"), "ninguna");
  EXPECT_EQ(meaning("P jun-jul"), "") << "two quarters";
}

// "3: 2=texto 4=unidad …": the row of the first goal, and the place of each column, from 1; "no"
// the goals' number, "?" what is not understood.
std::string found(std::string_view text) {
  const auto source = formats::read_import_text(text);
  const auto columns = find_columns(source.value());
  if (!columns) return columns.error().message;
  const TableColumns& where = columns.value();
  std::string all = std::to_string(where.goals) + ":";
  for (const Column column : kAllColumns) {
    if (const auto place = where.place(column))
      all += " " + std::string(column_name(column)) + "=" + std::to_string(*place + 1);
  }
  if (where.number) all += " no=" + std::to_string(*where.number + 1);
  for (const std::size_t place : where.passed_over) all += " %=" + std::to_string(place + 1);
  return all;
}

TEST(Headings, MergedCellsReachAsFarAsSomethingStandsBelow) {
  EXPECT_EQ(found("METAS\tMETA ANUAL\tENE-MAR\t\t\tABR-JUN\t\tOBS.\n"
                  "\t\tP\tA\t%\tP\tA\t\n"
                  "1.- Uno\t4\t1\t1\t100%\t3\t3\tbien\n"),
            "2: texto=1 meta anual=2 T1 programado=3 T1 alcanzado=4 T2 programado=6 T2 alcanzado=7 "
            "observaciones=8 %=5");
}

TEST(Headings, ACellBelowAHeadingIsNotMergedWithItsNeighbour) {
  EXPECT_EQ(found("METAS\tPERIODO\t\tUNIDAD\n"
                  "\tENE-MAR\t\t\n"
                  "\tP\tA\tDE MEDIDA\n"
                  "1.- Uno\t1\t1\tInforme\n"),
            "3: texto=1 unidad=4 T1 programado=2 T1 alcanzado=3");
}

TEST(Headings, NotesInParenthesesAreNoPartOfAHeading) {
  EXPECT_EQ(found("METAS (con número)\tUNIDAD\tP1 (programado)\tA1\tTIPO DE META (no se imprime)\n"
                  "1.- Uno\tx\t1\t1\tSUMA\n"),
            "1: texto=1 unidad=2 T1 programado=3 T1 alcanzado=4 tipo=5");
  EXPECT_EQ(
      found("METAS\tUNIDAD\tENE-MAR\t\n\t\tP (programado)\tA (alcanzado)\n1.- Uno\tx\t1\t1\n"),
      "2: texto=1 unidad=2 T1 programado=3 T1 alcanzado=4");
}

TEST(Headings, NamesOfColumnsFarAboveTheGoalsAreNotTheirHeadings) {
  const std::string heading = "METAS\tUNIDAD\tP1\tA1\n";
  const std::string goal = "1.- Uno\tx\t1\t1\t\t7\n";
  EXPECT_EQ(found(heading + "RAMO\t54 X\n" + heading + goal).substr(0, 2), "3:");
  EXPECT_EQ(found(heading + goal + heading + goal).substr(0, 2), "1:") << "a second page";
  EXPECT_EQ(found(heading + "1.- Llene cada columna\n" + heading + goal).substr(0, 2), "3:")
      << "a numbered note is no goal";
}

TEST(Headings, EightFiguresWithoutQuartersAreThoseOfTheForm) {
  EXPECT_EQ(found("METAS\tUNIDAD\tP\tA\tP\tA\tP\tA\tP\tA\n1.- Uno\tx\t1\t1\t1\t1\t1\t1\t1\t1\n"),
            "1: texto=1 unidad=2 T1 programado=3 T1 alcanzado=4 T2 programado=5 T2 alcanzado=6 "
            "T3 programado=7 T3 alcanzado=8 T4 programado=9 T4 alcanzado=10");
}

TEST(Headings, WhatIsInAColumnTellsMetaFromMeta) {
  EXPECT_EQ(found("META\tUNIDAD\tMETA\tP1\tA1\n1.- Uno\tx\t4\t1\t1\n"),
            "1: texto=1 unidad=2 meta anual=3 T1 programado=4 T1 alcanzado=5");
  EXPECT_EQ(found("METAS\tANUAL\tP1\tA1\tMETA\n1.- Uno\t4\t1\t1\t1\n"),
            "1: texto=1 meta anual=2 T1 programado=3 T1 alcanzado=4 no=5");
  EXPECT_EQ(found("META\tUNIDAD\tMETA\tP1\tA1\n1.- Uno\tx\t4\t1\t1\n2.- Dos\tx\t\t1\t1\n"
                  "3.- Tres\tx\t\t1\t1\n"),
            "1: texto=1 unidad=2 meta anual=3 T1 programado=4 T1 alcanzado=5")
      << "goals that are not captured yet tell nothing";
}

TEST(Headings, ANumberApartAndAColumnThatIsNoneOfTheForms) {
  EXPECT_EQ(found("No.\tÁREA\tMETAS\tUNIDAD\tP1\tA1\n1\tx\tUno\ty\t1\t1\n"),
            "1: texto=3 unidad=4 T1 programado=5 T1 alcanzado=6 no=1");
}

TEST(Headings, WhatWasAchievedMayHaveNoColumnsYet) {
  EXPECT_EQ(found("METAS\tUNIDAD\tMETA ANUAL\tP1\tP2\n1.- Uno\tx\t4\t1\t3\n"),
            "1: texto=1 unidad=2 meta anual=3 T1 programado=4 T2 programado=5");
}

TEST(Headings, WhatIsNotCertainIsRefused) {
  EXPECT_EQ(found("METAS\tUNIDAD\tP1\tA1\tA1\tOBS.\n1.- Uno\tx\t1\t1\t2\ty\n"),
            "Dos columnas, D y E, tienen el encabezado de «T1 alcanzado», y no hay certeza de cuál "
            "es. Deje una sola.");
  EXPECT_EQ(found("UNIDAD\tMETA ANUAL\tP1\tA1\tOBS.\nx\t4\t1\t1\ty\n"),
            "La tabla de metas no tiene una columna de metas y acciones. Escriba el encabezado de "
            "cada columna como el formato TMM-F004 y vuelva a importar.");
  EXPECT_EQ(found("METAS\tUNIDAD\tMETA ANUAL\tOBS.\n1.- Uno\tx\t4\ty\n"),
            "La tabla de metas no tiene una columna de programado y alcanzado de cada trimestre. "
            "Escriba el encabezado de cada columna como el formato TMM-F004 y vuelva a importar.");
  const std::string none =
      "No se encontró la tabla de metas. Ponga arriba de cada columna su encabezado, como en el "
      "formato TMM-F004: líneas de acción, metas y acciones, unidad de medida, meta anual, P y A de "
      "cada trimestre, observaciones.";
  EXPECT_EQ(found("Querida Ana:\nTe escribo, como siempre, de todo.\n"), none);
  EXPECT_EQ(found("1.- Uno\tx\t4\t1\t1\t1\t1\t1\t1\t1\t1\n"), none) << "one goal tells too little";
}

TEST(Headings, ARefusalIsOfTheShapeOfTheTable) {
  for (const char* text :
       {"METAS\tUNIDAD\tP1\tA1\tA1\n1.- Uno\tx\t1\t1\t2\n", "METAS\tUNIDAD\tMETA ANUAL\tOBS.\n",
        "UNIDAD\tMETA ANUAL\tP1\tA1\n", "Querida Ana:\n"}) {
    const auto columns = find_columns(formats::read_import_text(text).value());
    ASSERT_FALSE(columns.has_value()) << text;
    EXPECT_EQ(columns.error().fault, Fault::WrongShape) << text;
  }
}

TEST(Headings, WithoutThemTheFiguresMustAddUp) {
  const std::string goals =
      "1.- Uno\tInforme\t4\t1\t1\t1\t2\t1\t1\t1\t1\n"
      "2.- Dos\tSesión\t6\t2\t1\t\t\t2\t1\t2\t1\n";
  EXPECT_EQ(found(goals),
            "0: texto=1 unidad=2 meta anual=3 T1 programado=4 T1 alcanzado=5 T2 programado=6 "
            "T2 alcanzado=7 T3 programado=8 T3 alcanzado=9 T4 programado=10 T4 alcanzado=11");
  EXPECT_NE(
      found(
          "1.- Uno\tInforme\t5\t1\t1\t1\t2\t1\t1\t1\t1\n2.- Dos\tSesión\t7\t2\t1\t\t\t2\t1\t2\t1\n")
          [0],
      '0');
  EXPECT_NE(found("1.- Uno\tInforme\t4\t1\t1\t1\n2.- Dos\tSesión\t6\t2\t1\t3\n")[0], '0')
      << "other columns";
  EXPECT_NE(found("1.- Uno\tx de y\tInforme\t4\t1\t1\t1\t2\t1\t1\t1\t1\n"
                  "2.- Dos\tx de y\tSesión\t6\t2\t1\t\t\t2\t1\t2\t1\n")[0],
            '0')
      << "two columns of texts";
}

}  // namespace
}  // namespace poa
