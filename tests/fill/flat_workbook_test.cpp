// SPDX-License-Identifier: MPL-2.0
#include "fill/flat_workbook.hpp"

#include <gtest/gtest.h>

#include <string>

#include "fill/fill_error.hpp"
#include "small_workbook.hpp"

namespace poa::fill {
namespace {

// The sheet Hoja with these rows, and nothing else.
FlatWorkbook sheet_of(const std::string& rows) {
  return workbook_of(
      "<office:document><office:body><office:spreadsheet>"
      "<table:table table:name=\"Hoja\">" +
      rows + "</table:table></office:spreadsheet></office:body></office:document>");
}

std::string rows_of(const FlatWorkbook& workbook) {
  const std::string xml = xml_of(workbook);
  const std::size_t begin = xml.find("\"Hoja\">") + 7;
  return xml.substr(begin, xml.find("</table:table>") - begin);
}

TEST(FlatWorkbook, IsWrittenAsItWasRead) {
  // All but the white space outside the root element.
  std::string xml = with(small_workbook_xml(), "?>\n", "?>");
  xml = with(xml, "-->\n", "-->");
  xml.pop_back();
  EXPECT_EQ(xml_of(workbook_of(xml)), xml);
}

TEST(FlatWorkbook, RefusesWhatIsNoFlatDocument) {
  EXPECT_THROW(workbook_of(""), FillError);
  EXPECT_THROW(workbook_of("<office:document>"), FillError);
  EXPECT_THROW(workbook_of("<html/>"), FillError);
}

TEST(FlatWorkbook, EscapesTexts) {
  FlatWorkbook workbook = sheet_of("<table:table-row><table:table-cell/></table:table-row>");
  workbook.set({"Hoja", 1, 1}, std::string("Niñas & niños <12 \"años\""));
  EXPECT_EQ(rows_of(workbook),
            "<table:table-row><table:table-cell office:value-type=\"string\">"
            "<text:p>Niñas &amp; niños &lt;12 \"años\"</text:p></table:table-cell>"
            "</table:table-row>");
  EXPECT_EQ(workbook.text({"Hoja", 1, 1}), "Niñas & niños <12 \"años\"");
}

TEST(FlatWorkbook, WritesNumbersWithoutGroups) {
  FlatWorkbook workbook = sheet_of("<table:table-row><table:table-cell/></table:table-row>");
  workbook.set({"Hoja", 1, 1}, 1770.5);
  EXPECT_EQ(rows_of(workbook),
            "<table:table-row><table:table-cell office:value-type=\"float\""
            " office:value=\"1770.5\"/></table:table-row>");
}

TEST(FlatWorkbook, ReplacesAnEntryAndNothingElse) {
  FlatWorkbook workbook = sheet_of(
      "<table:table-row><table:table-cell table:style-name=\"s\" office:value-type=\"float\""
      " office:value=\"1\"><office:annotation/><text:p>1</text:p></table:table-cell>"
      "</table:table-row>");
  workbook.set({"Hoja", 1, 1}, Blank{});
  EXPECT_EQ(rows_of(workbook),
            "<table:table-row><table:table-cell table:style-name=\"s\"><office:annotation/>"
            "</table:table-cell></table:table-row>");
}

TEST(FlatWorkbook, CutsACellOutOfRepeatedOnes) {
  FlatWorkbook workbook = sheet_of(
      "<table:table-row table:number-rows-repeated=\"4\">"
      "<table:table-cell table:number-columns-repeated=\"3\"/></table:table-row>");
  workbook.set({"Hoja", 2, 3}, 5.0);
  EXPECT_EQ(rows_of(workbook),
            "<table:table-row table:number-rows-repeated=\"2\">"
            "<table:table-cell table:number-columns-repeated=\"3\"/></table:table-row>"
            "<table:table-row><table:table-cell/>"
            "<table:table-cell office:value-type=\"float\" office:value=\"5\"/>"
            "<table:table-cell/></table:table-row>"
            "<table:table-row>"
            "<table:table-cell table:number-columns-repeated=\"3\"/></table:table-row>");
}

TEST(FlatWorkbook, CountsCoveredCellsAndHeadingRows) {
  FlatWorkbook workbook = sheet_of(
      "<table:table-header-rows><table:table-row/></table:table-header-rows>"
      "<table:table-row><table:table-cell/>"
      "<table:covered-table-cell table:number-columns-repeated=\"2\"/><table:table-cell/>"
      "</table:table-row>");
  workbook.set({"Hoja", 4, 2}, 5.0);
  EXPECT_NE(rows_of(workbook).find("repeated=\"2\"/><table:table-cell office:value-type"),
            std::string::npos);
  EXPECT_THROW(workbook.set({"Hoja", 2, 2}, 5.0), FillError);
}

TEST(FlatWorkbook, RefusesWhatItHasNoPlaceFor) {
  FlatWorkbook workbook = sheet_of(
      "<table:table-row><table:table-cell table:formula=\"of:=1\"/><table:table-cell/>"
      "</table:table-row>");
  EXPECT_THROW(workbook.set({"Hoja", 1, 1}, 5.0), FillError);
  EXPECT_THROW(workbook.set({"Hoja", 3, 1}, 5.0), FillError);
  EXPECT_THROW(workbook.set({"Hoja", 1, 2}, 5.0), FillError);
  EXPECT_THROW(workbook.set({"Otra", 1, 1}, 5.0), FillError);
  EXPECT_THROW(static_cast<void>(workbook.named("TMM_TABLA")), FillError);
  EXPECT_THROW(workbook.set_title("Título"), FillError);
}

TEST(FlatWorkbook, RefusesTextsThatOdfWritesOtherwise) {
  FlatWorkbook workbook = sheet_of("<table:table-row><table:table-cell/></table:table-row>");
  for (const char* text : {"dos  espacios", " al principio", "al final ", "dos\nlíneas", "\t"}) {
    EXPECT_THROW(workbook.set({"Hoja", 1, 1}, std::string(text)), FillError) << text;
  }
}

TEST(FlatWorkbook, ForgetsResultsOfFormulasOnly) {
  FlatWorkbook workbook = sheet_of(
      "<table:table-row><table:table-cell table:formula=\"of:=1\" office:value-type=\"float\""
      " office:value=\"1\"><text:p>1</text:p></table:table-cell>"
      "<table:table-cell office:value-type=\"float\" office:value=\"2\"/></table:table-row>");
  workbook.forget_results();
  EXPECT_EQ(rows_of(workbook),
            "<table:table-row><table:table-cell table:formula=\"of:=1\"/>"
            "<table:table-cell office:value-type=\"float\" office:value=\"2\"/></table:table-row>");
}

}  // namespace
}  // namespace poa::fill
