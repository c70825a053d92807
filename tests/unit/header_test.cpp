// SPDX-License-Identifier: MPL-2.0
#include "domain/header.hpp"

#include <gtest/gtest.h>

#include <string>

namespace poa {
namespace {

Result<std::optional<Quarter>> read(const std::string& label, const Cell& value) {
  CellTable table(2, 2);
  table.at(0, 0) = std::string("RAMO");
  table.at(1, 0) = label;
  table.at(1, 1) = value;
  return quarter_of_header(table);
}

TEST(QuarterOfHeader, IsReadBesideItsLabel) {
  for (const char* label : {"TRIMESTRE", " trimestre : ", "Trímestre:", "TRIMESTRE\u00A0"}) {
    EXPECT_EQ(read(label, 3.0).value(), Quarter(3)) << label;
  }
  EXPECT_EQ(read("TRIMESTRE", std::string("OCT-DIC")).value(), Quarter(4));
  EXPECT_EQ(read("TRIMESTRE", std::string("2")).value(), Quarter(2));
}

TEST(QuarterOfHeader, MayBeMissing) {
  EXPECT_EQ(read("TRIMESTRE", Blank{}).value(), std::nullopt);
  EXPECT_EQ(read("TRIMESTRE", std::string(" ")).value(), std::nullopt);
  // A reference to a blank cell reads as 0.
  EXPECT_EQ(read("TRIMESTRE", 0.0).value(), std::nullopt);
  EXPECT_EQ(read("EJERCICIO", 2023.0).value(), std::nullopt);
}

TEST(QuarterOfHeader, SaysWhatIsWrong) {
  EXPECT_EQ(read("TRIMESTRE", 5.0).error().fault, Fault::OutOfRange);
  EXPECT_EQ(read("TRIMESTRE", std::string("5")).error().fault, Fault::OutOfRange);
  EXPECT_EQ(read("TRIMESTRE", std::string("octubre")).error().fault, Fault::UnknownText);
  EXPECT_EQ(read("TRIMESTRE", CellError{}).error().fault, Fault::WrongKind);
  EXPECT_EQ(quarter_of_header(CellTable(1, 3)).error().fault, Fault::WrongShape);
  EXPECT_EQ(read("TRIMESTRE", std::string("octubre")).error().message,
            "«octubre» no es un trimestre; escriba 1, 2, 3 o 4, o un texto como «OCT-DIC».");
}

}  // namespace
}  // namespace poa
