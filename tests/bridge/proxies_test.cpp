// SPDX-License-Identifier: MPL-2.0
// Every method of the office that we call, against the office's type library.
#include "uno/proxies.hpp"

#include <gtest/gtest.h>

#include <com/sun/star/table/CellRangeAddress.hpp>
#include <cstddef>

#include "bridge/bridge.hpp"

namespace poa::bridge {
namespace {

class Proxies : public testing::Test {
 protected:
  static void SetUpTestSuite() { static_cast<void>(context()); }
};

TEST_F(Proxies, EveryMethodIsAsTheTypeLibrarySays) {
  EXPECT_NE(uno::XInterface::query_interface.description(), nullptr);
  EXPECT_NE(uno::XCellRange::cell_range_by_position.description(), nullptr);
  EXPECT_NE(uno::XCellRangeAddressable::range_address.description(), nullptr);
  EXPECT_NE(uno::XCellRangeData::data_array.description(), nullptr);
  EXPECT_NE(uno::XSpreadsheet::create_cursor.description(), nullptr);
  EXPECT_NE(uno::XSheetCellRange::spreadsheet.description(), nullptr);
  EXPECT_NE(uno::XUsedAreaCursor::goto_end_of_used_area.description(), nullptr);
}

TEST_F(Proxies, PassedThroughInterfacesExist) {
  for (const auto name : {uno::XComponentContext::type_name, uno::XSheetCellCursor::type_name})
    EXPECT_TRUE(uno::Description(name)) << name;
}

// What a slip in proxies.hpp would look like.
struct XWrong {
  static constexpr std::string_view type_name = "com.sun.star.table.XCellRange";
  static inline const uno::Member<XWrong, double(double)> no_such_method{"getCellRangeByColour"};
  static inline const uno::Member<XWrong, uno::Ref<uno::XCellRange>(std::int32_t)> too_few{
      "getCellRangeByPosition"};
  static inline const uno::Member<XWrong, double(uno::String)> other_result{"getCellRangeByName"};
};
struct XNowhere {
  static constexpr std::string_view type_name = "com.sun.star.table.XNowhere";
  static inline const uno::Member<XNowhere, void()> method{"anything"};
};

TEST_F(Proxies, ASlipIsRefusedBeforeAnyCall) {
  EXPECT_THROW(static_cast<void>(XWrong::no_such_method.description()), std::runtime_error);
  EXPECT_THROW(static_cast<void>(XWrong::too_few.description()), std::runtime_error);
  EXPECT_THROW(static_cast<void>(XWrong::other_result.description()), std::runtime_error);
  EXPECT_THROW(static_cast<void>(XNowhere::method.description()), std::runtime_error);
}

TEST_F(Proxies, PlainStructsHaveTheOfficesLayout) {
  using Office = css::table::CellRangeAddress;
  using Ours = uno::CellRangeAddress;
  const uno::Description description(Ours::type_name);
  ASSERT_TRUE(description);
  EXPECT_EQ(static_cast<std::size_t>(description.raw()->nSize), sizeof(Ours));
  EXPECT_EQ(sizeof(Office), sizeof(Ours));
  EXPECT_EQ(offsetof(Office, Sheet), offsetof(Ours, sheet));
  EXPECT_EQ(offsetof(Office, StartColumn), offsetof(Ours, start_column));
  EXPECT_EQ(offsetof(Office, StartRow), offsetof(Ours, start_row));
  EXPECT_EQ(offsetof(Office, EndColumn), offsetof(Ours, end_column));
  EXPECT_EQ(offsetof(Office, EndRow), offsetof(Ours, end_row));
}

}  // namespace
}  // namespace poa::bridge
