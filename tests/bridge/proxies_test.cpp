// SPDX-License-Identifier: MPL-2.0
// Every method of the office that we call, against the office's type library.
#include "uno/proxies.hpp"

#include <gtest/gtest.h>

#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/util/Date.hpp>
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
  EXPECT_NE(uno::XPropertySet::property_value.description(), nullptr);
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

template <class Ours, class Office>
void expect_size_of_the_office() {
  const uno::Description description(Ours::type_name);
  ASSERT_TRUE(description);
  EXPECT_EQ(static_cast<std::size_t>(description.raw()->nSize), sizeof(Ours));
  EXPECT_EQ(sizeof(Office), sizeof(Ours));
}

TEST_F(Proxies, ACellRangeAddressHasTheOfficesLayout) {
  using Office = css::table::CellRangeAddress;
  using Ours = uno::CellRangeAddress;
  expect_size_of_the_office<Ours, Office>();
  EXPECT_EQ(offsetof(Office, Sheet), offsetof(Ours, sheet));
  EXPECT_EQ(offsetof(Office, StartColumn), offsetof(Ours, start_column));
  EXPECT_EQ(offsetof(Office, StartRow), offsetof(Ours, start_row));
  EXPECT_EQ(offsetof(Office, EndColumn), offsetof(Ours, end_column));
  EXPECT_EQ(offsetof(Office, EndRow), offsetof(Ours, end_row));
}

TEST_F(Proxies, ADateHasTheOfficesLayout) {
  using Office = css::util::Date;
  using Ours = uno::Date;
  expect_size_of_the_office<Ours, Office>();
  EXPECT_EQ(offsetof(Office, Day), offsetof(Ours, day));
  EXPECT_EQ(offsetof(Office, Month), offsetof(Ours, month));
  EXPECT_EQ(offsetof(Office, Year), offsetof(Ours, year));
}

TEST_F(Proxies, AStructIsFoundInAValueByItsName) {
  const auto view = [](const Any& value) {
    return uno::AnyView(*static_cast<const uno_Any*>(&value));
  };
  const Any date = css::uno::makeAny(css::util::Date(30, 12, 1899));
  const auto found = uno::struct_in<uno::Date>(view(date));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->day, 30);
  EXPECT_EQ(found->month, 12);
  EXPECT_EQ(found->year, 1899);
  EXPECT_FALSE(uno::struct_in<uno::CellRangeAddress>(view(date)));
  EXPECT_FALSE(uno::struct_in<uno::Date>(view(css::uno::makeAny(1.0))));
  EXPECT_FALSE(uno::struct_in<uno::Date>(view(Any())));
}

}  // namespace
}  // namespace poa::bridge
