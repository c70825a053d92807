// SPDX-License-Identifier: MPL-2.0
// The functions of figures and quarters through the component.
#include <gtest/gtest.h>

#include <com/sun/star/util/Date.hpp>
#include <string>
#include <vector>

#include "bridge/bridge.hpp"
#include "bridge/document.hpp"
#include "bridge/results.hpp"

namespace poa::bridge {
namespace {

Any table(const Rows& rows) { return css::uno::makeAny(rows); }

Any null_date(int year, int month, int day) {
  return css::uno::makeAny(css::util::Date(
      static_cast<sal_uInt16>(day), static_cast<sal_uInt16>(month), static_cast<sal_Int16>(year)));
}

class Figures : public testing::Test {
 protected:
  Any numero(const Any& texto) { return funciones_->numero(texto); }
  double trimestre(const Any& fecha_o_texto, const Any& null_date_of_document) {
    return funciones_->trimestre(make_document(null_date_of_document), fecha_o_texto);
  }
  double trimestre(const Any& fecha_o_texto) {
    return trimestre(fecha_o_texto, null_date(1899, 12, 30));
  }
  std::string periodo(const Any& trimestre, const Any& ejercicio = {}) {
    return utf8(funciones_->periodo(trimestre, ejercicio));
  }
  std::vector<double> distribuir(const Any& meta, const Any& pesos = {}) {
    const Rows rows = funciones_->distribuir(meta, pesos);
    EXPECT_EQ(rows.getLength(), 1);
    std::vector<double> shares;
    for (const Any& share : rows[0]) shares.push_back(number(share));
    return shares;
  }

  Reference<mx::poa::XFunciones> funciones_ = make_funciones();
};

TEST_F(Figures, NumeroReadsTexts) {
  EXPECT_EQ(number(numero(any("1,770"))), 1770);
  EXPECT_EQ(number(numero(any(" −45,121.5 "))), -45121.5);
  EXPECT_EQ(number(numero(any(0.1 + 0.2))), 0.1 + 0.2) << "a number is itself, to the last bit";
  EXPECT_EQ(number(numero(any(0))), 0);
  EXPECT_EQ(string(numero(any(""))), "");
  EXPECT_EQ(string(numero(any("\u00A0"))), "");
  EXPECT_EQ(number(numero(table(row({any("36")})))), 36);
}

TEST_F(Figures, NumeroRefusesTheRest) {
  for (const char* text : {"1,77", "12 apoyos", "101%", "1 770", "N/A"}) {
    const auto [position, message] = refusal([&] { numero(any(text)); });
    EXPECT_EQ(position, 0) << text;
    EXPECT_NE(message.find(text), std::string::npos) << message;
  }
  EXPECT_EQ(refusal([&] { numero({}); }).first, 0);
  EXPECT_EQ(refusal([&] { numero(table(row({any(1), any(2)}))); }).first, 0);
}

TEST_F(Figures, TrimestreOfNumbersAndTexts) {
  EXPECT_EQ(trimestre(any(1)), 1);
  EXPECT_EQ(trimestre(any(4)), 4);
  EXPECT_EQ(trimestre(any("OCTUBRE-DICIEMBRE 2023")), 4);
  EXPECT_EQ(trimestre(any("T2")), 2);
  EXPECT_EQ(trimestre(any("3")), 3);
  EXPECT_EQ(trimestre(any("agosto")), 3);
  EXPECT_EQ(trimestre(any("Oct.")), 4);
  EXPECT_EQ(trimestre(any("setiembre")), 3);
  EXPECT_EQ(trimestre(any("IV")), 4);
  EXPECT_EQ(trimestre(any("del 1 de julio al 30 de septiembre de 2025")), 3);
  EXPECT_EQ(trimestre(any("julio, agosto y septiembre")), 3);
  EXPECT_EQ(trimestre(any("Oct-Dic 23")), 4);
  EXPECT_EQ(trimestre(any("Q3")), 3);
  EXPECT_EQ(trimestre(any("15/08/2025")), 3);
}

TEST_F(Figures, TrimestreOfDatesFollowsTheDocument) {
  EXPECT_EQ(trimestre(any(45200)), 4);    // 2023-10-01
  EXPECT_EQ(trimestre(any(45199.9)), 3);  // the evening before
  EXPECT_EQ(trimestre(any(43738), null_date(1904, 1, 1)), 4);
  EXPECT_EQ(trimestre(any(43737), null_date(1904, 1, 1)), 3);
  EXPECT_EQ(trimestre(any(5)), 1);  // 1900-01-04
  EXPECT_EQ(trimestre(any(-1)), 4);
}

TEST_F(Figures, TrimestreRefusesTheRest) {
  for (const Any& wrong :
       {Any(), any(0), any(""), any("10"), any("5"), any("45200"), any("junio-julio"), any("anual"),
        any(1e9), any(-1e300), table(row({any(1), any(2)}))}) {
    EXPECT_EQ(refusal([&] { trimestre(wrong); }).first, 0);
  }
}

TEST_F(Figures, TrimestreOfADocumentWithoutNullDate) {
  EXPECT_EQ(refusal([&] { trimestre(any(45200), Any()); }).first, 0);
  EXPECT_EQ(refusal([&] { trimestre(any(45200), any(2)); }).first, 0);
  EXPECT_EQ(refusal([&] { funciones_->trimestre({}, any(45200)); }).first, 0);
  EXPECT_EQ(funciones_->trimestre({}, any(2)), 2) << "only dates need the document";
}

TEST_F(Figures, PeriodoIsThatOfTheTitle) {
  EXPECT_EQ(periodo(any("OCT-DIC"), any(2023)), "OCTUBRE-DICIEMBRE 2023");
  EXPECT_EQ(periodo(any(1), any("2024")), "ENERO-MARZO 2024");
  EXPECT_EQ(periodo(any("junio de 2024"), any("2024")), "ABRIL-JUNIO 2024");
  EXPECT_EQ(periodo(any(2)), "ABRIL-JUNIO");
  EXPECT_EQ(periodo(any(3), any(0)), "JULIO-SEPTIEMBRE");
  EXPECT_EQ(periodo(any(3), any("")), "JULIO-SEPTIEMBRE");
}

TEST_F(Figures, PeriodoRefusesByPosition) {
  EXPECT_EQ(refusal([&] { periodo({}); }).first, 0);
  EXPECT_EQ(refusal([&] { periodo(any(0), any(2023)); }).first, 0) << "a blank cell";
  EXPECT_EQ(refusal([&] { periodo(any("anual"), any(2023)); }).first, 0);
  EXPECT_EQ(refusal([&] { periodo(any("T3 octubre"), any(2023)); }).first, 0);
  EXPECT_EQ(refusal([&] { periodo(any(4), any(23)); }).first, 1);
  EXPECT_EQ(refusal([&] { periodo(any(4), any("año")); }).first, 1);
  EXPECT_EQ(refusal([&] { periodo(any(4), any("2,023")); }).first, 1);
}

TEST_F(Figures, DistribuirAddsUp) {
  using Shares = std::vector<double>;
  EXPECT_EQ(distribuir(any(12)), (Shares{3, 3, 3, 3}));
  EXPECT_EQ(distribuir(any(10)), (Shares{3, 3, 2, 2}));
  EXPECT_EQ(distribuir(any("1,751"), table(numbers({1, 2, 3, 4}))), (Shares{175, 350, 525, 701}));
  EXPECT_EQ(distribuir(any(0)), (Shares{0, 0, 0, 0}));
  EXPECT_EQ(distribuir(any(7), any(0)), (Shares{2, 2, 2, 1})) << "a blank cell: omitted weights";
  EXPECT_EQ(distribuir(any(7), table(row({any(""), any(1), any(0), any("1")}))),
            (Shares{0, 4, 0, 3}));
  EXPECT_EQ(distribuir(any(1), table(numbers({1, 0.3 - 0.1 - 0.2, 0, 0}))), (Shares{1, 0, 0, 0}));
  EXPECT_EQ(distribuir(any(999'999'999'999'999)),
            (Shares{250e12, 250e12, 250e12, 249'999'999'999'999}));
  EXPECT_EQ(distribuir(any("9,007,199,254,740,992")), Shares(4, 0x1p51)) << "the last";
  Rows column(4);
  for (sal_Int32 i = 0; i < 4; ++i) column.getArray()[i] = values({any(i)});
  EXPECT_EQ(distribuir(any(6), table(column)), (Shares{0, 1, 2, 3}));
}

TEST_F(Figures, DistribuirRefusesByPosition) {
  EXPECT_EQ(refusal([&] { distribuir({}); }).first, 0);
  EXPECT_EQ(refusal([&] { distribuir(any(2.5)); }).first, 0);
  EXPECT_EQ(refusal([&] { distribuir(any(-1)); }).first, 0);
  EXPECT_EQ(refusal([&] { distribuir(any("doce")); }).first, 0);
  EXPECT_EQ(refusal([&] { distribuir(any(1e17)); }).first, 0) << "Calc would not keep the shares";
  EXPECT_EQ(refusal([&] { distribuir(any("9,007,199,254,740,993")); }).first, 0);
  EXPECT_EQ(refusal([&] { distribuir(any(1), any(3)); }).first, 1);
  EXPECT_EQ(refusal([&] { distribuir(any(1), table(numbers({1, 2, 3}))); }).first, 1);
  EXPECT_EQ(refusal([&] { distribuir(any(1), table(numbers({0, 0, 0, 0}))); }).first, 1);
  EXPECT_EQ(refusal([&] { distribuir(any(1), table(numbers({1, -1, 1, 1}))); }).first, 1);
  EXPECT_EQ(refusal([&] {
              distribuir(any(1), table(row({any(1), any("x"), any(1), any(1)})));
            }).first,
            1);
}

}  // namespace
}  // namespace poa::bridge
