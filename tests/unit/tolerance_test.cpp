// SPDX-License-Identifier: MPL-2.0
#include "domain/form/tolerance.hpp"

#include <gtest/gtest.h>

#include <string>

namespace poa {
namespace {

TEST(ToleranceOfCell, IsAFractionOrNothing) {
  EXPECT_EQ(tolerance_of_cell(Blank{}).value(), Number());
  EXPECT_EQ(tolerance_of_cell(0.0).value(), Number());
  EXPECT_EQ(tolerance_of_cell(0.1).value(), Number(1) / Number(10));
  EXPECT_EQ(tolerance_of_cell(std::string("0.25")).value(), Number(1) / Number(4));
}

TEST(ToleranceOfCell, SaysWhatIsWrong) {
  EXPECT_EQ(tolerance_of_cell(1.0).error().message,
            "La tolerancia es una fracción de 0 a menos de 1 (0.1 es 10 %) y se dio 1.");
  EXPECT_EQ(tolerance_of_cell(10.0).error().fault, Fault::OutOfRange);
  EXPECT_EQ(tolerance_of_cell(-0.1).error().message,
            "La cifra «−0.1» es negativa; escriba 0 o más.");
  EXPECT_EQ(tolerance_of_cell(std::string("10%")).error().message,
            "«10%» no es un número; escriba sólo la cifra.");
  EXPECT_EQ(tolerance_of_cell(CellError{}).error().fault, Fault::WrongKind);
}

}  // namespace
}  // namespace poa
