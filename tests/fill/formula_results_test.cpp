// SPDX-License-Identifier: MPL-2.0
#include "fill/formula_results.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

#include "fill/fill_error.hpp"
#include "small_workbook.hpp"

namespace poa::fill {
namespace {

const std::string kBegin =
    "<office:document><office:body><office:spreadsheet><table:table table:name=\"Hoja\">";
const std::string kEnd = "</table:table></office:spreadsheet></office:body></office:document>";

// The rows of the sheet Hoja with these results stored.
std::string stored(const std::string& rows, const std::vector<FormulaResult>& results) {
  FlatWorkbook workbook = workbook_of(kBegin + rows + kEnd);
  store_results(workbook, results);
  const std::string xml = xml_of(workbook);
  const std::size_t begin = xml.find("\"Hoja\">") + 7;
  return xml.substr(begin, xml.find("</table:table>") - begin);
}

std::string row(const std::string& cells) {
  return "<table:table-row>" + cells + "</table:table-row>";
}

const std::string kFormula = "<table:table-cell table:formula=\"of:=[.A9]\"/>";
const std::string kBlankResult =
    "<table:table-cell table:formula=\"of:=[.A9]\" office:value-type=\"string\""
    " office:string-value=\"\"/>";

TEST(FormulaResults, ANumberIsShownAsTheCellShowsIt) {
  EXPECT_EQ(stored(row(kFormula), {{"Hoja", "A1", "2.75", "275%"}}),
            row("<table:table-cell table:formula=\"of:=[.A9]\" office:value-type=\"float\""
                " office:value=\"2.75\"><text:p>275%</text:p></table:table-cell>"));
}

TEST(FormulaResults, ATextKeepsItsLinesAndItsWhiteSpace) {
  EXPECT_EQ(stored(row(kFormula), {{"Hoja", "A1", {}, "una  línea\notra "}}),
            row("<table:table-cell table:formula=\"of:=[.A9]\" office:value-type=\"string\""
                " office:string-value=\"una  línea&#10;otra \"><text:p>una  línea</text:p>"
                "<text:p>otra </text:p></table:table-cell>"));
}

TEST(FormulaResults, AFormulaWithoutOneGivesNothing) {
  EXPECT_EQ(stored(row(kFormula), {}), row(kBlankResult));
}

TEST(FormulaResults, ReachTheCellsThatAMatrixFills) {
  const std::string matrix =
      "<table:table-cell table:number-matrix-columns-spanned=\"2\""
      " table:number-matrix-rows-spanned=\"3\" table:formula=\"of:=[.A9]\"";
  const std::string blank = "<table:table-cell table:number-columns-repeated=\"2\"/>";
  EXPECT_EQ(stored(row(matrix + "/><table:table-cell/>") +
                       "<table:table-row table:number-rows-repeated=\"2\">" + blank +
                       "</table:table-row>",
                   {{"Hoja", "B2", "7", "7"}}),
            row(matrix + " office:value-type=\"string\" office:string-value=\"\"/>"
                         "<table:table-cell/>") +
                row("<table:table-cell/><table:table-cell office:value-type=\"float\""
                    " office:value=\"7\"><text:p>7</text:p></table:table-cell>") +
                row(blank));
}

TEST(FormulaResults, NoEntryIsTouched) {
  const std::string rows =
      row(R"(<table:table-cell office:value-type="float" office:value="3"/><table:table-cell/>)" +
          kBlankResult);
  EXPECT_EQ(stored(rows, {{"Hoja", "A1", "9", "9"},
                          {"Hoja", "B1", "9", "9"},
                          {"Hoja", "C7", "9", "9"},
                          {"Otra", "C1", "9", "9"}}),
            rows);
}

TEST(FormulaResults, AreReadAsTheyWereWritten) {
  const std::vector<FormulaResult> results = {{"Año & más", "AB12", "0.5", "50%"},
                                              {"Hoja", "A1", {}, "dos\nlíneas < ésta "}};
  std::ostringstream out;
  write_results(results, out);
  std::istringstream in(out.str());
  const std::vector<FormulaResult> read = read_results(in);
  ASSERT_EQ(read.size(), results.size());
  for (std::size_t at = 0; at < read.size(); ++at) {
    EXPECT_EQ(read[at].sheet, results[at].sheet);
    EXPECT_EQ(read[at].address, results[at].address);
    EXPECT_EQ(read[at].number, results[at].number);
    EXPECT_EQ(read[at].shown, results[at].shown);
  }
}

TEST(FormulaResults, RefusesWhatIsNoFileOfThem) {
  std::istringstream other("<office:document/>");
  EXPECT_THROW((void)read_results(other), FillError);
  std::istringstream broken("<results>");
  EXPECT_THROW((void)read_results(broken), FillError);
}

}  // namespace
}  // namespace poa::fill
