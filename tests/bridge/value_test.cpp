// SPDX-License-Identifier: MPL-2.0
// The texts, values and tables of addin/uno on the C structs.
#include "uno/value.hpp"

#include <gtest/gtest.h>

#include <string>
#include <type_traits>

#include "bridge/bridge.hpp"

namespace poa::bridge {
namespace {

class Values : public testing::Test {
 protected:
  static void SetUpTestSuite() { static_cast<void>(context()); }
};

TEST_F(Values, TextsGoBothWays) {
  for (const std::string text : {"", "abc", "ñandú ≥ −1 «»", "\xF0\x9F\x93\x8A"})
    EXPECT_EQ(uno::String(text).utf8(), text);
}

TEST_F(Values, AZeroInsideATextIsKept) {
  const std::string text("a\0b", 3);
  EXPECT_EQ(uno::String(text).utf8(), text);
}

TEST_F(Values, AsciiComparisonIsExact) {
  const uno::String text("relativo");
  EXPECT_TRUE(uno::equals_ascii(text.raw(), "relativo"));
  EXPECT_FALSE(uno::equals_ascii(text.raw(), "relativ"));
  EXPECT_FALSE(uno::equals_ascii(text.raw(), "relativos"));
  EXPECT_FALSE(uno::equals_ascii(text.raw(), "Relativo"));
}

TEST_F(Values, AnAnyKnowsWhatItHolds) {
  EXPECT_TRUE(uno::Any().view().is_void());
  EXPECT_EQ(uno::Any(2.5).view().number(), 2.5);
  EXPECT_EQ(uno::Any(2.5).view().text(), nullptr);
  const uno::Any text(uno::String("x"));
  EXPECT_EQ(text.view().number(), std::nullopt);
  EXPECT_EQ(uno::to_utf8(text.view().text()), "x");
  EXPECT_EQ(text.view().table(), std::nullopt);
  EXPECT_EQ(text.view().interface(), nullptr);
}

TEST_F(Values, AnAnyIsCopiedAndAssigned) {
  const uno::Any one(1.0);
  uno::Any other(uno::String("texto"));
  const uno::Any copy(other);
  other = one;
  const uno::Any& itself = other;
  other = itself;
  EXPECT_EQ(other.view().number(), 1.0);
  EXPECT_EQ(uno::to_utf8(copy.view().text()), "texto");
}

TEST_F(Values, NumbersOfEveryTypeAreNumbers) {
  const auto number = [](const Any& value) {
    return uno::AnyView(*static_cast<const uno_Any*>(&value)).number();
  };
  EXPECT_EQ(number(css::uno::makeAny(true)), 1.0);
  EXPECT_EQ(number(css::uno::makeAny(sal_Int8(-3))), -3.0);
  EXPECT_EQ(number(css::uno::makeAny(sal_Int16(-300))), -300.0);
  EXPECT_EQ(number(css::uno::makeAny(sal_uInt16(60'000))), 60'000.0);
  EXPECT_EQ(number(css::uno::makeAny(sal_Int32(-70'000))), -70'000.0);
  EXPECT_EQ(number(css::uno::makeAny(sal_uInt32(4'000'000'000))), 4'000'000'000.0);
  EXPECT_EQ(number(css::uno::makeAny(1.5F)), 1.5);
  EXPECT_EQ(number(css::uno::makeAny(text("1.5"))), std::nullopt);
}

TEST_F(Values, TextsAreTheUtf8OfTheOffice) {
  for (sal_Int32 unit = 0; unit <= 0xFFFF; ++unit) {
    const sal_Unicode units[] = {'a', static_cast<sal_Unicode>(unit), 'b'};
    const rtl::OUString text(units, 3);
    ASSERT_EQ(uno::to_utf8(text.pData), utf8(text)) << unit;
  }
  EXPECT_EQ(uno::to_utf8(text("").pData), "");
}

TEST_F(Values, ATableHoldsRowsOfAnyLength) {
  const uno::Table table({{uno::Any(1.0), uno::Any()}, {}, {uno::Any(uno::String("z"))}});
  const uno::TableView view = table.view();
  ASSERT_EQ(view.rows(), 3U);
  EXPECT_EQ(view.columns(0), 2U);
  EXPECT_EQ(view.columns(1), 0U);
  EXPECT_TRUE(view.at(0, 1).is_void());
  EXPECT_EQ(uno::to_utf8(view.at(2, 0).text()), "z");
}

static_assert(!std::is_convertible_v<double, uno::Any>);
static_assert(!std::is_copy_constructible_v<uno::Table>);
static_assert(std::is_nothrow_move_constructible_v<uno::Interface>);
static_assert(std::is_nothrow_move_constructible_v<uno::String>);

}  // namespace
}  // namespace poa::bridge
