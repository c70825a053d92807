// SPDX-License-Identifier: MPL-2.0
// Every interface, method and struct of the office that we use, against the office's type library.
#include <gtest/gtest.h>

#include <com/sun/star/awt/MessageBoxType.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/util/Date.hpp>
#include <cstddef>
#include <map>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>

#include "bridge/bridge.hpp"
#include "uno/control_proxies.hpp"
#include "uno/dialog_proxies.hpp"
#include "uno/document_proxies.hpp"
#include "uno/file_proxies.hpp"
#include "uno/formula_proxies.hpp"
#include "uno/look_proxies.hpp"
#include "uno/sheet_proxies.hpp"

namespace poa::bridge {
namespace {

#include "proxy_members.inc"  // written by proxy_members.cmake

class Proxies : public testing::Test {
 protected:
  static void SetUpTestSuite() { static_cast<void>(context()); }
};

TEST_F(Proxies, EveryInterfaceExists) {
  for (const std::string_view name : kProxyInterfaces) EXPECT_TRUE(uno::Description(name)) << name;
}

TEST_F(Proxies, EveryMethodIsAsTheTypeLibrarySays) {
  for_each_proxy_method(
      [](const auto& method) { EXPECT_NO_THROW(EXPECT_NE(method.description(), nullptr)); });
}

// Proxies with a slip each.
struct XWrong {
  static constexpr std::string_view type_name = "com.sun.star.table.XCellRange";
  static inline const uno::Member<XWrong, double(double)> no_such_method{"getCellRangeByColour"};
  static inline const uno::Member<XWrong, uno::Ref<uno::XCellRange>(std::int32_t)> too_few{
      "getCellRangeByPosition"};
  static inline const uno::Member<XWrong, double(uno::String)> other_result{"getCellRangeByName"};
};
struct XWrongWay {
  static constexpr std::string_view type_name = "com.sun.star.io.XInputStream";
  using Bytes = uno::Sequence<std::int8_t>;
  static inline const uno::Member<XWrongWay, std::int32_t(Bytes, std::int32_t)> inward{"readBytes"};
  static inline const uno::Member<XWrongWay, void(uno::Out<std::int32_t>)> outward{"skipBytes"};
};
struct XNowhere {
  static constexpr std::string_view type_name = "com.sun.star.table.XNowhere";
  static inline const uno::Member<XNowhere, void()> method{"anything"};
};

struct XWrongAttribute {
  static constexpr std::string_view type_name = "com.sun.star.document.XDocumentProperties";
  static inline const uno::Member<XWrongAttribute, double()> other_type{"Title"};
  static inline const uno::Member<XWrongAttribute, uno::String(uno::String)> no_way{"Title"};
};

TEST_F(Proxies, ASlipIsRefusedBeforeAnyCall) {
  EXPECT_THROW(static_cast<void>(XWrongAttribute::other_type.description()), std::runtime_error);
  EXPECT_THROW(static_cast<void>(XWrongAttribute::no_way.description()), std::runtime_error);
  EXPECT_THROW(static_cast<void>(XWrong::no_such_method.description()), std::runtime_error);
  EXPECT_THROW(static_cast<void>(XWrong::too_few.description()), std::runtime_error);
  EXPECT_THROW(static_cast<void>(XWrong::other_result.description()), std::runtime_error);
  EXPECT_THROW(static_cast<void>(XWrongWay::inward.description()), std::runtime_error);
  EXPECT_THROW(static_cast<void>(XWrongWay::outward.description()), std::runtime_error);
  EXPECT_THROW(static_cast<void>(XNowhere::method.description()), std::runtime_error);
}

struct Place {
  std::size_t offset;
  std::size_t size;
  friend bool operator==(const Place&, const Place&) = default;
  friend std::ostream& operator<<(std::ostream& out, const Place& place) {
    return out << place.size << " bytes from " << place.offset;
  }
};
using Layout = std::map<std::string, Place>;

std::size_t size_of(typelib_TypeDescriptionReference* type) {
  const uno::Description description(uno::to_utf8(type->pTypeName));
  return static_cast<std::size_t>(description.raw()->nSize);
}

// Where the office's struct has its members, those of its base among them.
Layout office_layout(const typelib_CompoundTypeDescription& type) {
  Layout layout;
  if (type.pBaseTypeDescription != nullptr) layout = office_layout(*type.pBaseTypeDescription);
  for (sal_Int32 at = 0; at < type.nMembers; ++at) {
    layout[uno::to_utf8(type.ppMemberNames[at])] = {
        static_cast<std::size_t>(type.pMemberOffsets[at]), size_of(type.ppTypeRefs[at])};
  }
  return layout;
}

void expect_layout(std::string_view name, std::size_t size, const Layout& ours) {
  const uno::Description description(name);
  ASSERT_TRUE(description) << name;
  EXPECT_EQ(static_cast<std::size_t>(description.raw()->nSize), size) << name;
  const auto* type = reinterpret_cast<const typelib_CompoundTypeDescription*>(description.raw());
  EXPECT_EQ(office_layout(*type), ours) << name;
}

template <class Struct, class Member>
constexpr std::size_t size_of(Member Struct::* /*member*/) {
  return sizeof(Member);  // NOLINT(bugprone-sizeof-expression): some members are pointers.
}

// The list is of macros: only they make a name of an identifier.
// NOLINTBEGIN(cppcoreguidelines-macro-usage)
TEST_F(Proxies, EveryStructHasTheOfficesLayout){
#define POA_STRUCT(name)    \
  {                         \
    using Ours = uno::name; \
    Layout ours;
#define POA_STRUCT_MEMBER(member, office) \
  ours[#office] = {offsetof(Ours, member), size_of(&Ours::member)};
#define POA_STRUCT_END()                              \
  expect_layout(Ours::type_name, sizeof(Ours), ours); \
  }
#include "uno/struct_members.inc"
#undef POA_STRUCT
#undef POA_STRUCT_MEMBER
#undef POA_STRUCT_END
}  // NOLINTEND(cppcoreguidelines-macro-usage)

TEST_F(Proxies, EnumsHaveTheOfficesValues) {
  const auto value = [](auto item) { return static_cast<int>(item); };
  EXPECT_EQ(value(uno::MessageBoxType::Info), value(css::awt::MessageBoxType_INFOBOX));
  EXPECT_EQ(value(uno::MessageBoxType::Warning), value(css::awt::MessageBoxType_WARNINGBOX));
  EXPECT_EQ(value(uno::MessageBoxType::Query), value(css::awt::MessageBoxType_QUERYBOX));
  EXPECT_EQ(value(uno::FillDirection::ToBottom), value(css::sheet::FillDirection_TO_BOTTOM));
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
