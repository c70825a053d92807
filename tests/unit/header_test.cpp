// SPDX-License-Identifier: MPL-2.0
#include "domain/form/header.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "domain/calendar/quarter_cell.hpp"
#include "rule_case.hpp"

namespace poa {
namespace {

Header read(const std::vector<std::string>& entries) {
  return read_header(testing::header_of(entries)).value();
}

Header quarter_beside(const std::string& label, const Cell& value) {
  CellTable table(2, 2);
  table.at(0, 0) = std::string("RAMO");
  table.at(1, 0) = label;
  table.at(1, 1) = value;
  return read_header(table).value();
}

Result<std::optional<Quarter>> read_quarter(const std::string& label, const Cell& value) {
  return quarter_of_cell(quarter_beside(label, value).quarter);
}

TEST(HeaderTest, IsReadBesideItsLabels) {
  const Header header =
      read({"RAMO=54_BISOM", "programa:=511", "Unidad__Ejecutora_:=54101_DIRECCIÓN", "FINALIDAD=2",
            "función=3_A", "SUBFUNCION=4", "EJERCICIO=2023"});
  EXPECT_EQ(header.branch, "54 BISOM");
  EXPECT_EQ(header.programme, "511");
  EXPECT_EQ(header.unit, "54101 DIRECCIÓN");
  EXPECT_EQ(header.purpose, "2");
  EXPECT_EQ(header.function, "3 A");
  EXPECT_EQ(header.subfunction, "4");
  EXPECT_EQ(header.year, "2023");
}

TEST(HeaderTest, OfARepeatedLabelTheFirstValueCounts) {
  EXPECT_EQ(read({"RAMO=-", "RAMO=54", "RAMO=55"}).branch, "54");
}

TEST(HeaderTest, EveryAxisCounts) {
  const Header header = read({"EJE=2_A", "EJES:=3_B", "EJE(S)_DE_GOBIERNO=4_C", "eje_5=D", "EJE=-",
                              "EJERCICIO=2023", "EJEMPLO=6"});
  EXPECT_EQ(header.axes, (std::vector<std::string>{"2 A", "3 B", "4 C", "D"}));
}

TEST(HeaderTest, BlankZeroAndMissingAreTheSame) {
  const Header header = read({"RAMO=0", "PROGRAMA=__", "UNIDAD_EJECUTORA=-"});
  EXPECT_EQ(header.branch + header.programme + header.unit + header.purpose, "");
}

TEST(HeaderTest, HasTwoColumns) {
  EXPECT_EQ(read_header(CellTable(1, 3)).error().fault, Fault::WrongShape);
  EXPECT_EQ(read_header(CellTable(1, 1)).error().fault, Fault::WrongShape);
}

TEST(QuarterOfHeader, IsReadBesideItsLabel) {
  for (const char* label : {"TRIMESTRE", " trimestre : ", "Trímestre:", "TRIMESTRE\u00A0"}) {
    EXPECT_EQ(read_quarter(label, 3.0).value(), Quarter(3)) << label;
  }
  EXPECT_EQ(read_quarter("TRIMESTRE", std::string("OCT-DIC")).value(), Quarter(4));
  EXPECT_EQ(read_quarter("TRIMESTRE", std::string("2")).value(), Quarter(2));
  EXPECT_EQ(read_quarter("TRIMESTRE", std::string("octubre")).value(), Quarter(4));
}

TEST(QuarterOfHeader, MayBeMissing) {
  EXPECT_EQ(read_quarter("TRIMESTRE", Blank{}).value(), std::nullopt);
  EXPECT_EQ(read_quarter("TRIMESTRE", std::string(" ")).value(), std::nullopt);
  // A reference to a blank cell reads as 0.
  EXPECT_EQ(read_quarter("TRIMESTRE", 0.0).value(), std::nullopt);
  EXPECT_EQ(read_quarter("EJERCICIO", 2023.0).value(), std::nullopt);
}

TEST(QuarterOfHeader, SaysWhatIsWrong) {
  EXPECT_EQ(read_quarter("TRIMESTRE", 5.0).error().fault, Fault::OutOfRange);
  EXPECT_EQ(read_quarter("TRIMESTRE", std::string("5")).error().fault, Fault::OutOfRange);
  EXPECT_EQ(read_quarter("TRIMESTRE", std::string("anual")).error().fault, Fault::UnknownText);
  EXPECT_EQ(read_quarter("TRIMESTRE", CellError{}).error().fault, Fault::WrongKind);
  EXPECT_EQ(
      read_quarter("TRIMESTRE", std::string("anual")).error().message,
      "«anual» no nombra un solo trimestre; escriba 1, 2, 3 o 4, o un texto como «T4», «OCT-DIC», "
      "«octubre» o «15/11/2023».");
}

}  // namespace
}  // namespace poa
