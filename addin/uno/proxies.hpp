// SPDX-License-Identifier: MPL-2.0
// The interfaces of the office that we call, each a struct of its full name and the methods in use.
//
// To use one more method, add its line here and to the list in tests/bridge/proxies_test.cpp, which
// checks every line against the office's type library.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "uno/call.hpp"

namespace poa::uno {

// Plain structs of the office. Only those without references may be declared like this.
struct CellRangeAddress {
  static constexpr std::string_view type_name = "com.sun.star.table.CellRangeAddress";
  std::int16_t sheet;
  std::int32_t start_column;
  std::int32_t start_row;
  std::int32_t end_column;
  std::int32_t end_row;
};

template <>
struct Marshal<CellRangeAddress> : MarshalPlain<CellRangeAddress> {
  static constexpr std::string_view type_name = CellRangeAddress::type_name;
};

struct Date {
  static constexpr std::string_view type_name = "com.sun.star.util.Date";
  std::uint16_t day;
  std::uint16_t month;
  std::int16_t year;
};

// The plain struct that a value holds; nullopt for any other value.
template <class Struct>
[[nodiscard]] std::optional<Struct> struct_in(const AnyView& value) {
  const void* memory = value.structure(Struct::type_name);
  if (memory == nullptr) return std::nullopt;
  return *static_cast<const Struct*>(memory);
}

struct XInterface {
  static constexpr std::string_view type_name = "com.sun.star.uno.XInterface";
  static inline const Member<XInterface, Any(Type)> query_interface{"queryInterface"};
};

// Only passed through: the context of a component that is being created.
struct XComponentContext {
  static constexpr std::string_view type_name = "com.sun.star.uno.XComponentContext";
};

struct XPropertySet {
  static constexpr std::string_view type_name = "com.sun.star.beans.XPropertySet";
  // raises UnknownPropertyException for a name that the object does not know
  static inline const Member<XPropertySet, Any(String)> property_value{"getPropertyValue"};
};

struct XCellRange {
  static constexpr std::string_view type_name = "com.sun.star.table.XCellRange";
  // left, top, right, bottom, all relative to the range and inclusive
  static inline const Member<XCellRange, Ref<XCellRange>(std::int32_t, std::int32_t, std::int32_t,
                                                         std::int32_t)>
      cell_range_by_position{"getCellRangeByPosition"};
};

struct XCellRangeAddressable {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XCellRangeAddressable";
  static inline const Member<XCellRangeAddressable, CellRangeAddress()> range_address{
      "getRangeAddress"};
};

struct XCellRangeData {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XCellRangeData";
  // "" for a blank cell and for an empty text, void for a cell with an error
  static inline const Member<XCellRangeData, Table()> data_array{"getDataArray"};
};

struct XSheetCellCursor {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSheetCellCursor";
};

struct XSpreadsheet {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSpreadsheet";
  static inline const Member<XSpreadsheet, Ref<XSheetCellCursor>()> create_cursor{"createCursor"};
};

struct XSheetCellRange {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XSheetCellRange";
  static inline const Member<XSheetCellRange, Ref<XSpreadsheet>()> spreadsheet{"getSpreadsheet"};
};

struct XUsedAreaCursor {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XUsedAreaCursor";
  // true keeps the cursor's start, false leaves it on the last used cell alone
  static inline const Member<XUsedAreaCursor, void(bool)> goto_end_of_used_area{
      "gotoEndOfUsedArea"};
};

// The object as an X when it is one, else empty. Throws OfficeError when the office raises.
template <class X>
[[nodiscard]] Ref<X> query(const Interface& object) {
  const Any answer =
      XInterface::query_interface(Ref<XInterface>(object), Type::interface(X::type_name));
  return Ref<X>(Interface::share(answer.view().interface()));
}

}  // namespace poa::uno
