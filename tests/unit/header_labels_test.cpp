// SPDX-License-Identifier: MPL-2.0
// The header of a report by its labels, wherever these and their values stand.
#include "domain/import/header_labels.hpp"

#include <gtest/gtest.h>

#include <string>

#include "formats/text_import.hpp"

namespace poa {
namespace {

ImportedHeader header(std::string_view text) {
  return read_header_labels(formats::read_import_text(text).value());
}

// The fields and lists that are there, and in "[]" those in doubt, in "{}" the rows that nobody
// understands.
std::string shown(std::string_view text) {
  const ImportedHeader read = header(text);
  std::string all;
  const auto add = [&](std::string_view name, const Cell& cell) {
    if (!is_blank_cell(cell)) all += std::string(name) + "=" + cell_text(cell) + "; ";
  };
  const CellTable fields = header_cells(read.form);
  for (std::size_t row = 0; row < fields.rows(); ++row)
    add(cell_text(fields.at(row, 0)), fields.at(row, 1));
  for (const Cell& line : read.form.action_lines) add("línea", line);
  for (const DoubtfulField& doubt : read.doubts)
    all += "[" + std::string(header_label(doubt.field)) + "] ";
  for (std::size_t row = 0; row < read.understood.size(); ++row)
    all += read.understood[row] ? "" : "{" + std::to_string(row + 1) + "} ";
  return all;
}

TEST(HeaderLabels, AValueStandsBehindBesideOrBelowItsLabel) {
  const std::string expected = "RAMO=54 BIENESTAR; PROGRAMA=511 GESTIÓN; ";
  EXPECT_EQ(shown("RAMO: 54 BIENESTAR\nPROGRAMA 511 GESTIÓN\n"), expected);
  EXPECT_EQ(shown("RAMO:\t54 BIENESTAR\nPROGRAMA\t\t511 GESTIÓN\n"), expected);
  EXPECT_EQ(shown("RAMO\t54\tBIENESTAR\tPROGRAMA\t511\tGESTIÓN\n"), expected);
  EXPECT_EQ(shown("RAMO\tPROGRAMA\n54 BIENESTAR\t511 GESTIÓN\n"), expected);
  EXPECT_EQ(shown("RAMO:\n54 BIENESTAR\n\nPROGRAMA:\n511 GESTIÓN\n"), expected);
}

TEST(HeaderLabels, WhatStandsBehindAValueIsNoneOfIt) {
  EXPECT_EQ(shown("RAMO\t54 BIENESTAR\t\t0\tel ramo\n"), "RAMO=54 BIENESTAR; ");
  EXPECT_EQ(shown("FECHA\t\t\t1000000\nOCTUBRE-DICIEMBRE 2023\t\t0\t33\n"),
            "TRIMESTRE=OCTUBRE-DICIEMBRE; EJERCICIO=2023; ");
  const Form form = header("AYUNTAMIENTO DE TECATE\nXXIV AYUNTAMIENTO DE TECATE\n").form;
  EXPECT_EQ(cell_text(form.administration), "XXIV");
}

TEST(HeaderLabels, LabelsMayBeMisreadAndValuesAreAsTheyStand) {
  EXPECT_EQ(shown("PR0GRAMA: 511 GESTl0N\nF I N A L I D A D: 2 DESARR0LLO\nRAM0: 54 X\n"),
            "PROGRAMA=511 GESTl0N; FINALIDAD=2 DESARR0LLO; {3} ")
      << "a short label must be right";
}

TEST(HeaderLabels, ATitleIsNoLabel) {
  EXPECT_EQ(shown("PROGRAMA OPERATIVO ANUAL 2023\nAVANCE FÍSICO PROGRAMÁTICO\tTMN-F004\n"),
            "EJERCICIO=2023; ");
  const Form form = header("XXIV AYUNTAMIENTO DE TECATE\n").form;
  EXPECT_EQ(cell_text(form.administration), "XXIV");
  EXPECT_EQ(cell_text(form.institution), "AYUNTAMIENTO DE TECATE");
  EXPECT_EQ(cell_text(header("H. AYUNTAMIENTO DE TECATE\n").form.institution),
            "H. AYUNTAMIENTO DE TECATE");
  EXPECT_EQ(shown("AYUNTAMIENTO DE TECATE\nAYUNTAMIENTO DE TIJUANA\nEs del municipio de Tecate\n"),
            "{2} {3} ");
}

TEST(HeaderLabels, EjesAndLinesGoOnBelow) {
  const std::string expected =
      "EJE=2 TODOS; EJE=3 CRECE; línea=2.1.1 UNO Y DOS; línea=3.1.2 TRES; ";
  EXPECT_EQ(shown("EJE(S) DE GOBIERNO:\t2 TODOS\n\t3 CRECE\nLÍNEAS DE ACCIÓN\t2.1.1 UNO\n\tY DOS\n"
                  "\t3.1.2 TRES\n"),
            expected);
  EXPECT_EQ(shown("EJE DE GOBIERNO: 2 TODOS\n\n3 CRECE\n\nLÍNEAS DE ACCIÓN\n\n- 2.1.1 UNO Y DOS\n\n"
                  "- 3.1.2 TRES\n"),
            expected);
  EXPECT_EQ(shown("EJE 1: 2 TODOS\nEJE 2: 3 CRECE\n2.1.1 UNO Y DOS\n3.1.2 TRES\n"), expected);
  EXPECT_EQ(shown("EJES\t\"2 TODOS\n3 CRECE\"\nLÍNEAS DE ACCIÓN\t2.1.1 UNO Y DOS; 3.1.2 TRES\n"),
            expected);
}

TEST(HeaderLabels, ALineBesideTheLabelOfTheAxisIsALine) {
  EXPECT_EQ(shown("EJE\t2.1.1 UNO\n"), "línea=2.1.1 UNO; ");
}

TEST(HeaderLabels, AFieldThatGoesOnIsInDoubt) {
  EXPECT_EQ(shown("UNIDAD EJECUTORA:\t54101 DEPARTAMENTO DE\n\tCOMPRAS\n"),
            "UNIDAD EJECUTORA=54101 DEPARTAMENTO DE COMPRAS; [UNIDAD EJECUTORA] ");
}

TEST(HeaderLabels, ALineIsTakenOnce) {
  EXPECT_EQ(shown("2.1.1 UNO\n2.1.1 UNO\nRAMO: 54 X\nRAMO: 54 x\nRAMO: 55 Y\n"),
            "RAMO=54 X; línea=2.1.1 UNO; [RAMO] ");
}

TEST(HeaderLabels, ListsOfLabelsAndValuesAreGivenOutInTheOrderOfTheForm) {
  const std::string values =
      "- 54 R\n- 542 P\n- 54201 U\n- 2 FIN\n- 3 FUN\n- 4 SUB\n- 2 A\n- 3 B\n- 2.1.1 L\n- 3.1.1 M\n";
  const std::string labels =
      "RAMO:\nPROGRAMA\nUNIDAD EJECUTORA\nFINALIDAD\nFUNCION\nSUBFUNCION\n"
      "EJE DE GOBIERNO\n\nLÍNEAS DE ACCIÓN\n";
  const std::string expected =
      "RAMO=54 R; PROGRAMA=542 P; UNIDAD EJECUTORA=54201 U; FINALIDAD=2 FIN; FUNCIÓN=3 FUN; "
      "SUBFUNCIÓN=4 SUB; EJE=2 A; EJE=3 B; línea=2.1.1 L; línea=3.1.1 M; ";
  EXPECT_EQ(shown(values + labels), expected);
  EXPECT_EQ(shown(labels + values), expected);
  const std::string lost = "RAMO:\nPROGRAMA\nUNIDAD EJECUTORA\nFINALIDAD\nSUBFUNCION\nEJE\n";
  EXPECT_EQ(shown(values + lost), expected) << "the label of a field got lost";
}

TEST(HeaderLabels, InAnotherOrderTheLabelsTell) {
  EXPECT_EQ(shown("511 P\n54 R\nPROGRAMA\nRAMO\n"), "RAMO=54 R; PROGRAMA=511 P; ");
  EXPECT_EQ(shown("511 P\n54 R\n55 S\nPROGRAMA\nRAMO\n"), "{1} {2} {3} ") << "one too many";
}

TEST(HeaderLabels, ALabelThatGotLostAmongValuesIsInDoubt) {
  EXPECT_EQ(shown("RAMO\t54 R\nPROGRAMA\t511 P\nUNIDAD EJECUTORA\t54101 U\nFINALIDAD\t2 FIN\n"
                  "SUBFUNCION\t2 FUN\nEJE DE GOBIERNO\t2 SUB\nLINEAS DE ACCION\t4 A\n\t4.1.6 L\n"),
            "RAMO=54 R; PROGRAMA=511 P; UNIDAD EJECUTORA=54101 U; FINALIDAD=2 FIN; FUNCIÓN=2 FUN; "
            "SUBFUNCIÓN=2 SUB; EJE=4 A; línea=4.1.6 L; [FUNCIÓN] [SUBFUNCIÓN] [EJE] ");
}

TEST(HeaderLabels, ThePeriodIsThatOfAnyLabelOrStandsAlone) {
  const std::string expected = "TRIMESTRE=OCTUBRE-DICIEMBRE; EJERCICIO=2023; ";
  EXPECT_EQ(shown("FECHA: OCTUBRE-DICIEMBRE 2023\n"), expected);
  EXPECT_EQ(shown("TRIMESTRE: 4\nEJERCICIO FISCAL: 2023\n"), expected);
  EXPECT_EQ(shown("OCTUBRE - DICIEMBRE\n\nFECHA:\n\nPROGRAMA OPERATIVO ANUAL 2023\n"), expected);
  EXPECT_EQ(shown("PERIODO\tOct-Dic 2023\n"), expected);
  EXPECT_EQ(shown("FECHA: 15/11/2023\n"), expected + "[TRIMESTRE] ") << "the day of the paper?";
  EXPECT_EQ(shown("FECHA: ABRIL-JUNIO 2023\nTRIMESTRE: 4\n"),
            "TRIMESTRE=ABRIL-JUNIO; EJERCICIO=2023; [TRIMESTRE] ");
  EXPECT_EQ(shown("FECHA: mañana\nEJERCICIO: MMXXIII\n"),
            "TRIMESTRE=mañana; EJERCICIO=MMXXIII; [TRIMESTRE] [EJERCICIO] ");
  EXPECT_EQ(shown("FECHA\tmañana\nTRIMESTRE\tluego\n"), "TRIMESTRE=mañana; [TRIMESTRE] ")
      << "beside the label, and the first";
}

std::string signatures(std::string_view text) {
  std::string all;
  for (const Signature& signature : header(text).form.signatures)
    all += cell_text(signature.role) + "=" + cell_text(signature.name) + "; ";
  return all;
}

TEST(HeaderLabels, NamesStandAboveTheirRoles) {
  EXPECT_EQ(
      signatures("Ana Ruiz\t\tLuz Ávila\n____\t\t____\nRESPONSABLE DEL RAMO\t\tRESPONSABLE DEL "
                 "PROGRAMA\nNOMBRE Y FIRMA\t\tNOMBRE Y FIRMA\n"),
      "RESPONSABLE DEL RAMO=Ana Ruiz; RESPONSABLE DEL PROGRAMA=Luz Ávila; ");
  EXPECT_EQ(signatures("[Signature]\n(nombre)\nRESPONSABLE DEL PROGRAMA\n\n(nombre)\n"
                       "RESPONSABLE DE LA UNIDAD EJECUTORA\n"),
            "RESPONSABLE DEL PROGRAMA=; RESPONSABLE DE LA UNIDAD EJECUTORA=; ");
  EXPECT_EQ(signatures("RESPONSABLE DEL RAMO: Ana Ruiz\nRESPONSABLES DEL RAMO\n2.1.1 X\n"),
            "RESPONSABLE DEL RAMO=Ana Ruiz; RESPONSABLES DEL RAMO=; ");
  EXPECT_EQ(signatures("Ana Ruiz\n\n\n\nRESPONSABLE DEL RAMO\n"), "RESPONSABLE DEL RAMO=; ")
      << "too high above";
  EXPECT_EQ(signatures("EJE\t4 GOBERNAR\nRESPONSABLE DEL RAMO\n"), "RESPONSABLE DEL RAMO=; ");
}

TEST(HeaderLabels, WhatIsLongerThanALabelIsNoRole) {
  const std::string longest = "RESPONSABLE DE " + std::string(65, 'X');
  EXPECT_EQ(signatures(longest + "\n"), longest + "=; ");
  EXPECT_EQ(signatures(longest + "X\n"), "");
}

TEST(HeaderLabels, ANoteWithANumberDisplacesNothing) {
  EXPECT_EQ(shown("2024 copia\nRAMO: 54 R\nPROGRAMA: 511 P\nUNIDAD EJECUTORA: 54101 U\n"
                  "FINALIDAD: 2 F\nFUNCIÓN: 3 G\nEJE: 4 A\n4.1.1 L\n"),
            "RAMO=54 R; PROGRAMA=511 P; UNIDAD EJECUTORA=54101 U; FINALIDAD=2 F; FUNCIÓN=3 G; "
            "EJE=4 A; línea=4.1.1 L; {1} ");
  EXPECT_EQ(shown("EJE: 4 A\n2024 copia\n"), "EJE=4 A; {2} ");
}

TEST(HeaderLabels, WhatNobodyUnderstandsIsTold) {
  EXPECT_EQ(shown("RAMO:\t54 X\nsuelto\n"), "RAMO=54 X; {2} ") << "in another column";
  EXPECT_EQ(shown("Nota: cifras preliminares\nRAMO: 54 X\n\nhola\n"), "RAMO=54 X; {1} {3} ");
}

}  // namespace
}  // namespace poa
