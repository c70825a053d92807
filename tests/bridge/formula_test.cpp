// SPDX-License-Identifier: MPL-2.0
// Formulas read from tokens, with codes that no office has.
#include "sheet/formula.hpp"

#include <gtest/gtest.h>

#include <com/sun/star/sheet/ComplexReference.hpp>
#include <com/sun/star/sheet/ExternalReference.hpp>
#include <com/sun/star/sheet/NameToken.hpp>
#include <com/sun/star/sheet/ReferenceFlags.hpp>
#include <com/sun/star/sheet/XFormulaOpCodeMapper.hpp>
#include <cppuhelper/implbase1.hxx>
#include <string>
#include <vector>

#include "bridge/bridge.hpp"

namespace poa::bridge {
namespace {

using css::sheet::SingleReference;
namespace Flags = css::sheet::ReferenceFlags;

// Codes of the mapper below.
enum Code : sal_Int32 {
  kPush = 100,
  kExternal = 103,
  kName = 104,
  kMissing = 106,
  kSpaces = 108,
  kWhiteSpace = 113,
  kOpen = 201,
  kSeparator,
  kClose,
  kPlus,
  kIf,
  kUnnamed,
  kNotKnown = 999
};

class Mapper : public cppu::WeakImplHelper1<css::sheet::XFormulaOpCodeMapper> {
 public:
  sal_Int32 SAL_CALL getOpCodeExternal() override { return kExternal; }
  sal_Int32 SAL_CALL getOpCodeUnknown() override { return kNotKnown; }
  Sequence<css::sheet::FormulaToken> SAL_CALL getMappings(const Sequence<rtl::OUString>& names,
                                                          sal_Int32) override {
    Sequence<css::sheet::FormulaToken> codes(names.getLength());
    for (sal_Int32 at = 0; at < names.getLength(); ++at) {
      const std::string name = utf8(names[at]);
      codes.getArray()[at].OpCode = name == "("    ? kOpen
                                    : name == ";"  ? kSeparator
                                    : name == ")"  ? kClose
                                    : name == "IF" ? kIf
                                                   : kNotKnown;
    }
    return codes;
  }
  Sequence<css::sheet::FormulaOpCodeMapEntry> SAL_CALL
  getAvailableMappings(sal_Int32, sal_Int32 groups) override {
    std::vector<css::sheet::FormulaOpCodeMapEntry> entries(groups == 0 ? 14 : 1);
    for (std::size_t at = 0; at < entries.size(); ++at)
      entries[at].Token.OpCode = groups == 0 ? kPush + static_cast<sal_Int32>(at) : kPlus;
    return {entries.data(), static_cast<sal_Int32>(entries.size())};
  }
};

uno::Ref<uno::XFormulaOpCodeMapper> make_mapper() {
  return uno::Ref<uno::XFormulaOpCodeMapper>(
      to_c(Reference<css::sheet::XFormulaOpCodeMapper>(new Mapper),
           cppu::UnoType<css::sheet::XFormulaOpCodeMapper>::get()));
}

uno::FormulaToken token(sal_Int32 code, const Any& data = Any()) {
  return {code, uno::Any::share(*static_cast<const uno_Any*>(&data))};
}

class Formula : public testing::Test {
 protected:
  static void SetUpTestSuite() { static_cast<void>(context()); }

  // Of the cell D5 on the second sheet.
  static std::vector<sheet::Token> read(const std::vector<uno::FormulaToken>& tokens) {
    constexpr std::string_view kFunctions[] = {"IF"};
    return sheet::TokenReader(make_mapper(), kFunctions).read(tokens, {1, 3, 4});
  }
  static sheet::Meaning meaning(sal_Int32 code, const Any& data = Any()) {
    return read({token(code, data)}).front().meaning;
  }
};

SingleReference relative(sal_Int32 column, sal_Int32 row, sal_Int32 sheet = 0) {
  return {0,
          column,
          0,
          row,
          0,
          sheet,
          Flags::COLUMN_RELATIVE | Flags::ROW_RELATIVE | Flags::SHEET_RELATIVE};
}

TEST_F(Formula, ReferencesCountFromTheCell) {
  const auto left = std::get<sheet::Reference>(meaning(kPush, css::uno::makeAny(relative(-1, 2))));
  EXPECT_FALSE(left.is_range);
  EXPECT_EQ(left.cells.sheet, 1);
  EXPECT_EQ(left.cells.start_column, 2);
  EXPECT_EQ(left.cells.end_row, 6);

  SingleReference absolute{7, 0, 8, 0, 3, 0, Flags::SHEET_3D};
  const auto there = std::get<sheet::Reference>(meaning(kPush, css::uno::makeAny(absolute)));
  EXPECT_EQ(there.cells.sheet, 3);
  EXPECT_EQ(there.cells.start_column, 7);
  EXPECT_EQ(there.cells.start_row, 8);
}

TEST_F(Formula, ARangeIsOneWhicheverCornerIsNamedFirst) {
  const css::sheet::ComplexReference upwards{relative(0, 0), relative(-2, -3)};
  const auto range = std::get<sheet::Reference>(meaning(kPush, css::uno::makeAny(upwards)));
  EXPECT_TRUE(range.is_range);
  EXPECT_EQ(range.cells.start_column, 1);
  EXPECT_EQ(range.cells.end_column, 3);
  EXPECT_EQ(range.cells.start_row, 1);
  EXPECT_EQ(range.cells.end_row, 4);

  const css::sheet::ComplexReference one{relative(0, 1), relative(0, 1)};
  EXPECT_TRUE(std::get<sheet::Reference>(meaning(kPush, css::uno::makeAny(one))).is_range);
}

TEST_F(Formula, ADeletedOrImpossibleReferenceIsUnknown) {
  SingleReference deleted = relative(0, 1);
  deleted.Flags |= Flags::ROW_DELETED;
  const css::sheet::ComplexReference sheets{relative(0, 1), relative(0, 1, 1)};
  for (const Any& gone :
       {css::uno::makeAny(deleted), css::uno::makeAny(relative(-4, 0)), css::uno::makeAny(sheets)})
    EXPECT_TRUE(std::holds_alternative<sheet::Unknown>(meaning(kPush, gone)));
}

TEST_F(Formula, TheOtherOperandsAreToldApart) {
  EXPECT_TRUE(std::holds_alternative<sheet::Literal>(meaning(kPush, any(1))));
  EXPECT_TRUE(std::holds_alternative<sheet::Literal>(meaning(kPush, any("x"))));
  EXPECT_TRUE(
      std::holds_alternative<sheet::Literal>(meaning(kPush, css::uno::makeAny(numbers({1, 2})))));
  EXPECT_TRUE(std::holds_alternative<sheet::OtherFile>(
      meaning(kPush, css::uno::makeAny(css::sheet::ExternalReference(0, any(1))))));
  const auto of_workbook =
      std::get<sheet::Name>(meaning(kName, css::uno::makeAny(css::sheet::NameToken(5, -1))));
  EXPECT_EQ(of_workbook.index, 5);
  EXPECT_FALSE(of_workbook.sheet);
  const auto of_sheet =
      std::get<sheet::Name>(meaning(kName, css::uno::makeAny(css::sheet::NameToken(5, 2))));
  EXPECT_EQ(of_sheet.sheet, 2);
  EXPECT_TRUE(std::holds_alternative<sheet::Unknown>(meaning(kName, any(1))));
  EXPECT_TRUE(std::holds_alternative<sheet::Operator>(meaning(kPlus)));
  EXPECT_TRUE(std::holds_alternative<sheet::Unknown>(meaning(kUnnamed)));
}

TEST_F(Formula, ACallHasItsArgumentsWithoutWhiteSpace) {
  const auto tokens =
      read({token(kExternal, any("mx.poa.Funciones.relativo")), token(kSpaces, any(2)),
            token(kOpen), token(kIf), token(kOpen), token(kPush, any(1)), token(kSeparator),
            token(kPush, any(2)), token(kClose), token(kWhiteSpace, any(" ")), token(kSeparator),
            token(kMissing), token(kSeparator), token(kPush, any(3)), token(kClose)});
  const auto call = sheet::only_call(tokens);
  ASSERT_TRUE(call);
  EXPECT_TRUE(call->function.external);
  EXPECT_EQ(call->function.name, "mx.poa.Funciones.relativo");
  ASSERT_EQ(call->arguments.size(), 3U);
  EXPECT_EQ(call->arguments[0].size(), 6U);
  const auto choice = sheet::only_call(call->arguments[0]);
  ASSERT_TRUE(choice);
  EXPECT_EQ(choice->function.name, "IF");
  EXPECT_FALSE(choice->function.external);
  ASSERT_EQ(choice->arguments.size(), 2U);
  EXPECT_TRUE(std::holds_alternative<sheet::Missing>(call->arguments[1][0].meaning));
}

TEST_F(Formula, CallsWithoutArgumentsAndWithMoreAroundThem) {
  const auto tokens =
      read({token(kUnnamed), token(kOpen), token(kClose), token(kPlus), token(kPush, any(1))});
  EXPECT_FALSE(sheet::only_call(tokens));
  const auto call = sheet::call_at(tokens, 0);
  ASSERT_TRUE(call);
  EXPECT_EQ(call->function.name, "") << "a function of Calc that was not asked for";
  EXPECT_TRUE(call->arguments.empty());
  EXPECT_EQ(call->whole.size(), 3U);
  EXPECT_FALSE(sheet::call_at(tokens, 3));
  EXPECT_FALSE(sheet::only_call({}));
  const auto open_end = read({token(kIf), token(kOpen), token(kPush, any(1))});
  EXPECT_FALSE(sheet::call_at(open_end, 0));
}

TEST_F(Formula, ACellIsNamedAsItIsRead) {
  const sheet::TokenReader reader(make_mapper(), {});
  const uno::CellAddress origin{1, 3, 4};
  for (const uno::CellAddress& cell : {uno::CellAddress{1, 0, 0}, uno::CellAddress{2, 5, 9}}) {
    const auto read = reader.read({reader.reference_to(cell, origin)}, origin);
    const auto& reference = std::get<sheet::Reference>(read.front().meaning);
    EXPECT_EQ(reference.cells.sheet, cell.sheet);
    EXPECT_EQ(reference.cells.start_column, cell.column);
    EXPECT_EQ(reference.cells.start_row, cell.row);
  }
}

}  // namespace
}  // namespace poa::bridge
