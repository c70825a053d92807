// SPDX-License-Identifier: MPL-2.0
// The layer itself: calls both ways and exceptions both ways, without the functions on top.
#include <gtest/gtest.h>

#include <com/sun/star/io/NotConnectedException.hpp>
#include <com/sun/star/io/XInputStream.hpp>
#include <com/sun/star/lang/XServiceName.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <cppuhelper/implbase1.hxx>
#include <optional>
#include <stdexcept>

#include "bridge/bridge.hpp"
#include "bridge/range.hpp"
#include "uno/exception.hpp"
#include "uno/file_proxies.hpp"
#include "uno/object.hpp"
#include "uno/sheet_proxies.hpp"

namespace poa::bridge {
namespace {

// An object with two interfaces beside those that every object has; it throws all that there is.
class Thrower final : public uno::Object {
 public:
  [[nodiscard]] std::span<const uno::InterfaceTable> interfaces() const noexcept override {
    static constexpr uno::Method kNameMethods[] = {
        uno::method<&Thrower::service_name>("getServiceName"),
    };
    static constexpr uno::Method kModifyMethods[] = {
        uno::method<&Thrower::is_modified>("isModified"),
    };
    static const uno::InterfaceTable kTables[] = {
        kInterface,
        kTypeProvider,
        {"com.sun.star.lang.XServiceName", kNameMethods},
        {"com.sun.star.util.XModifiable", kModifyMethods},
    };
    return kTables;
  }

  uno::String service_name() { throw std::runtime_error("razón: ñ"); }
  bool is_modified() { throw 42; }
};

Reference<css::uno::XInterface> make_thrower() {
  return to_cpp(uno::Interface::adopt((new Thrower)->as_interface()));
}

TEST(Calls, AStandardExceptionBecomesARuntimeException) {
  const Reference<css::lang::XServiceName> named(make_thrower(), css::uno::UNO_QUERY_THROW);
  try {
    named->getServiceName();
    FAIL() << "nothing was raised";
  } catch (const css::uno::RuntimeException& error) {
    EXPECT_EQ(utf8(error.Message), "razón: ñ");
    EXPECT_EQ(error.Context, Reference<css::uno::XInterface>(named, css::uno::UNO_QUERY));
  }
}

TEST(Calls, WhateverElseIsThrownStaysInsideToo) {
  const Reference<css::util::XModifiable> modified(make_thrower(), css::uno::UNO_QUERY_THROW);
  EXPECT_THROW(modified->isModified(), css::uno::RuntimeException);
}

TEST(Calls, AMethodThatTheTablesLackIsAnError) {
  const Reference<css::util::XModifiable> modified(make_thrower(), css::uno::UNO_QUERY_THROW);
  EXPECT_THROW(modified->addModifyListener({}), css::uno::RuntimeException);
}

uno::Ref<uno::XCellRange> range_of_one_cell(const Any& cell, bool broken = false) {
  RangeContents contents{{{cell}}, 1};
  contents.broken = broken;
  return uno::Ref<uno::XCellRange>(
      to_c(make_range(std::move(contents)), cppu::UnoType<css::table::XCellRange>::get()));
}

// A window that is closed in the middle of a command has no controller any more.
TEST(Calls, ACallOfNothingIsAnErrorAndNoCrash) {
  EXPECT_THROW(static_cast<void>(uno::XCellRangeData::data_array({})), std::runtime_error);
}

TEST(Calls, ACallIntoTheOfficeBringsItsValues) {
  const int before = ranges_alive();
  {
    const auto range = range_of_one_cell(any("ñandú"));
    const auto data = uno::query<uno::XCellRangeData>(range);
    ASSERT_TRUE(data);
    const uno::Table table = uno::XCellRangeData::data_array(data);
    ASSERT_EQ(table.view().rows(), 1U);
    EXPECT_EQ(uno::to_utf8(table.view().at(0, 0).text()), "ñandú");
    const auto address =
        uno::XCellRangeAddressable::range_address(uno::query<uno::XCellRangeAddressable>(range));
    EXPECT_EQ(address.end_row, 0);
  }
  EXPECT_EQ(ranges_alive(), before);
}

TEST(Calls, QueryForWhatAnObjectIsNotGivesEmpty) {
  EXPECT_FALSE(uno::query<uno::XUsedAreaCursor>(range_of_one_cell(any(1))));
}

TEST(Calls, AnErrorOfTheOfficeHasItsTypeAndMessage) {
  const int before = ranges_alive();
  try {
    const auto range = range_of_one_cell(any(1), true);
    static_cast<void>(uno::XCellRangeData::data_array(uno::query<uno::XCellRangeData>(range)));
    FAIL() << "nothing was thrown";
  } catch (const uno::OfficeError& error) {
    EXPECT_EQ(error.type_name(), "com.sun.star.lang.DisposedException");
    EXPECT_STREQ(error.what(), "broken range");
  }
  EXPECT_EQ(ranges_alive(), before);
}

// Three bytes, once.
class Stream final : public cppu::WeakImplHelper1<css::io::XInputStream> {
 public:
  sal_Int32 SAL_CALL readBytes(Sequence<sal_Int8>& bytes, sal_Int32 /*wanted*/) override {
    static constexpr sal_Int8 kRead[] = {1, -2, 3};
    bytes = Sequence<sal_Int8>(kRead, 3);
    if (read_) throw css::io::NotConnectedException();
    read_ = true;
    return bytes.getLength();
  }
  sal_Int32 SAL_CALL readSomeBytes(Sequence<sal_Int8>& bytes, sal_Int32 wanted) override {
    return readBytes(bytes, wanted);
  }
  void SAL_CALL skipBytes(sal_Int32 /*count*/) override {}
  sal_Int32 SAL_CALL available() override { return 0; }
  void SAL_CALL closeInput() override {}

 private:
  bool read_ = false;
};

TEST(Calls, AnArgumentThatTheOfficeFillsBringsItsValue) {
  const Reference<css::io::XInputStream> stream(new Stream);
  const uno::Ref<uno::XInputStream> seen(to_c(stream, cppu::UnoType<css::io::XInputStream>::get()));
  std::optional<uno::Sequence<std::int8_t>> bytes;
  EXPECT_EQ(uno::XInputStream::read(seen, uno::Out(bytes), 9), 3);
  ASSERT_TRUE(bytes);
  ASSERT_EQ(bytes->size(), 3);
  EXPECT_EQ(bytes->raw()->elements[1], static_cast<char>(-2));
}

TEST(Calls, AnArgumentThatTheOfficeDoesNotFillStaysEmpty) {
  const uno::Ref<uno::XInputStream> seen(to_c(Reference<css::io::XInputStream>(new Stream),
                                              cppu::UnoType<css::io::XInputStream>::get()));
  std::optional<uno::Sequence<std::int8_t>> bytes;
  static_cast<void>(uno::XInputStream::read(seen, uno::Out(bytes), 9));
  bytes.reset();
  EXPECT_THROW(static_cast<void>(uno::XInputStream::read(seen, uno::Out(bytes), 9)),
               uno::OfficeError);
  EXPECT_FALSE(bytes);
}

}  // namespace
}  // namespace poa::bridge
