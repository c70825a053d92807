// SPDX-License-Identifier: MPL-2.0
// Texts of any encoding and separator become the same rows, and what is no text is refused.
#include "formats/text_import.hpp"

#include <gtest/gtest.h>

#include <string>
#include <variant>

#include "formats/csv.hpp"
#include "formats/text_encoding.hpp"
#include "forms/report_layout.hpp"

namespace poa::formats {
namespace {

using layouts::Encoding;

// "1:a|b/" for a row: its line, its cells; a blank one is "-", an error "E".
std::string shown(std::string_view bytes) {
  const auto table = read_import_text(bytes);
  if (!table) return table.error().message;
  std::string all;
  for (const SourceRow& row : table.value()) {
    all += std::to_string(row.number) + ":";
    for (std::size_t place = 0; place < row.cells.size(); ++place) {
      const Cell& cell = row.cells[place];
      const auto* text = std::get_if<std::string>(&cell);
      all += place > 0 ? "|" : "";
      all += text != nullptr ? *text : std::holds_alternative<CellError>(cell) ? "E" : "-";
    }
    all += '/';
  }
  return all;
}

TEST(TextImport, EveryEncodingGivesTheSameText) {
  const std::string text = "Núm.\tMeta\tUnidad\tP\tA\nuno\tSesión «ñandú»\tInforme\t1\t2\n";
  const std::string expected = "1:Núm.|Meta|Unidad|P|A/2:uno|Sesión «ñandú»|Informe|1|2/";
  for (const Encoding encoding :
       {Encoding::Utf8, Encoding::Utf8WithMark, Encoding::Utf16LittleEndian,
        Encoding::Utf16BigEndian, Encoding::Utf16LittleEndianWithMark,
        Encoding::Utf16BigEndianWithMark, Encoding::Windows1252})
    EXPECT_EQ(shown(layouts::encoded(text, encoding)), expected) << static_cast<int>(encoding);
}

TEST(TextImport, Windows1252HasMarksOfItsOwn) {
  EXPECT_EQ(decoded_text("a \x93"
                         "b\x94 \x96 \x80 \xF1"),
            "a “b” – € ñ");
  // Long enough for a control character, so that it is the byte that is refused.
  const std::string text(200, 'a');
  EXPECT_NE(decoded_text(text + "\x80"), std::nullopt);
  for (const char* none : {"\x81", "\x8D", "\x8F", "\x90", "\x9D"})
    EXPECT_EQ(decoded_text(text + none), std::nullopt) << "no such character";
}

TEST(TextImport, ASurrogateByItselfIsNoCharacter) {
  EXPECT_EQ(decoded_text(std::string("\xFF\xFE"
                                     "a\0\x00\xD8"
                                     "b\0",
                                     8)),
            "a\uFFFDb");
  EXPECT_EQ(decoded_text(std::string("\xFF\xFE"
                                     "\x3D\xD8\x00\xDE",
                                     6)),
            "\U0001F600");
}

TEST(TextImport, TheSeparatorIsTheOneOfTheMostEvenTable) {
  EXPECT_EQ(shown("a,b;c;d;e;f\ng,h;i;j;k;l\n"), "1:a,b|c|d|e|f/2:g,h|i|j|k|l/");
  EXPECT_EQ(shown("a;x,b,c,d,e\ng;x,h,i,j,k\n"), "1:a;x|b|c|d|e/2:g;x|h|i|j|k/");
  EXPECT_EQ(shown("2.1.1, 2.1.4, 2.1.5, 3.1, 4.1\tb\tc\td\te\nx\tb\tc\td\te\n"),
            "1:2.1.1, 2.1.4, 2.1.5, 3.1, 4.1|b|c|d|e/2:x|b|c|d|e/");
  EXPECT_EQ(shown("ARTE, OFICIO; y más\nEJE\n"), "1:ARTE, OFICIO; y más/2:EJE/") << "a list";
  EXPECT_EQ(shown("sep=|\na|b\n"), "2:a|b/") << "said for Excel; its line counts";
}

TEST(TextImport, QuotedCellsHoldSeparatorsAndBreaks) {
  EXPECT_EQ(shown("a,b,c,d,\"x, \"\"y\"\"\r\nz\"\r\n1,2,3,4,5\r\n"),
            "1:a|b|c|d|x, \"y\"\nz/3:1|2|3|4|5/");
}

TEST(TextImport, BlankRowsAreLeftOutAndLinesCounted) {
  EXPECT_EQ(shown("a\r\n\r\n,,,,\r\rb\n\nc"), "1:a/3:,,,,/5:b/7:c/");
  EXPECT_EQ(shown("\t\t\ta\t\nb"), "1:-|-|-|a/2:b/");
}

TEST(TextImport, ErrorsAreErrorsAndFormulasAreTexts) {
  EXPECT_EQ(shown("#REF!\t=1+1\t#¡VALOR!\tErr:502\t'=A1\n"), "1:E|=1+1|E|E|=A1/");
}

TEST(TextImport, WhatWasWrittenForASpreadsheetReadsAsItWas) {
  EXPECT_EQ(without_guard("'=A1"), "=A1");
  EXPECT_EQ(without_guard("''-x"), "'-x");
  EXPECT_EQ(without_guard("'a"), "'a");
}

TEST(TextImport, WhatIsNoTextIsRefusedWithAWayOut) {
  EXPECT_EQ(
      shown("%PDF-1.7\n..."),
      "Es un PDF. Ábralo, copie la tabla con su encabezado y elija POA ▸ Importar un reporte.");
  EXPECT_EQ(
      shown("PK\x03\x04zip"),
      "Es un libro de cálculo o un archivo comprimido. Impórtelo con su extensión, .ods o .xlsx.");
  const std::string noise =
      "El archivo no es un texto. Guarde el reporte como CSV, o copie la tabla con su encabezado y elija POA ▸ Importar un reporte.";
  EXPECT_EQ(shown(std::string("a\0b\0\0c", 6)), noise);
  EXPECT_EQ(shown(std::string("abcdefg\0", 8)), noise);
  EXPECT_EQ(shown("\x01\x02\x03 texto"), noise);
  EXPECT_EQ(read_import_text("a\x81").error().fault, Fault::UnknownText);
}

TEST(TextImport, NothingIsRefused) {
  for (const char* blank : {"", "\n\n", "\t\t\n \n", "\xEF\xBB\xBF"}) {
    EXPECT_EQ(shown(blank), "No hay nada escrito. Copie la tabla del reporte con su encabezado.");
    EXPECT_EQ(read_import_text(blank).error().fault, Fault::NothingToCompute);
  }
}

TEST(TextImport, LimitsAreRefused) {
  EXPECT_TRUE(read_import_text(std::string(kLargestImport, 'a')));
  EXPECT_EQ(shown(std::string(kLargestImport + 1, 'a')),
            "Tiene más de 10 MB; un reporte no es tan grande. Guarde sólo la hoja del reporte.");
  std::string rows;
  for (std::size_t row = 0; row < kMostImportRows; ++row) rows += "a\n\n";
  EXPECT_EQ(read_import_text(rows).value().size(), kMostImportRows);
  EXPECT_EQ(shown(rows + "a"),
            "Tiene más de 10,000 renglones; un reporte no es tan largo. Deje sólo la tabla y su "
            "encabezado.");
  EXPECT_TRUE(read_import_text("a\n" + std::string(kMostImportColumns - 1, '\t') + "b\t\t\t"));
  EXPECT_EQ(
      shown("a\n" + std::string(kMostImportColumns, '\t') + "b"),
      "El renglón 2 tiene más de 100 columnas; un reporte no tiene tantas. Deje sólo la tabla "
      "y su encabezado.");
}

}  // namespace
}  // namespace poa::formats
