// SPDX-License-Identifier: MPL-2.0
#include <cmath>

#include "workbook/mends.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Ref;
using uno::String;

// Files keep heights in other units than the office: hundredths of a millimetre of no account.
constexpr double kRounding = 4;

// How a row is shown.
struct RowMake {
  bool visible;
  bool optimal;
  double height;
};

Ref<uno::XPropertySet> row_of(const Ref<uno::XSpreadsheet>& sheet, std::int32_t row) {
  return rows_of_cells(cells_of(sheet, {0, 0, row, 0, row}));
}

Ref<uno::XPropertySet> column_of(const Ref<uno::XSpreadsheet>& sheet, std::int32_t column) {
  return columns_of_cells(cells_of(sheet, {0, column, 0, column, 0}));
}

RowMake make_of_row(const Ref<uno::XSpreadsheet>& sheet, std::int32_t row) {
  const auto properties = row_of(sheet, row);
  return {number_property(properties, "IsVisible") != 0,
          number_property(properties, "OptimalHeight") != 0, number_property(properties, "Height")};
}

// A row that is as high as its texts is never too high or too low.
bool is_height_of(const RowMake& found, const RowMake& expected) {
  return found.optimal ||
         (!expected.optimal && std::abs(found.height - expected.height) <= kRounding);
}

// Setting a height makes it a fixed one.
void set_height(const SheetPair& pair, std::int32_t row, bool optimal) {
  const auto own = row_of(pair.own, row);
  if (optimal) return set_property(own, "OptimalHeight", Any::of_boolean(true));
  set_property(own, "Height", property(row_of(pair.reference, row), "Height"));
}

}  // namespace

void find_columns(const SheetPair& pair, Mends& mends) {
  for (std::int32_t column = 0; column <= pair.area.end_column; ++column) {
    if (number_property(column_of(pair.reference, column), "IsVisible") != 0 ||
        number_property(column_of(pair.own, column), "IsVisible") == 0)
      continue;
    mends.push_back({Part::Columns, 1, {}, [=] {
                       set_property(column_of(pair.own, column), "IsVisible",
                                    Any::of_boolean(false));
                     }});
  }
}

void find_rows(const SheetPair& pair, std::int32_t closing, Mends& mends) {
  for (std::int32_t row = 0; row <= pair.area.end_row; ++row) {
    const RowMake expected = make_of_row(pair.reference, row);
    const RowMake found = make_of_row(pair.own, row);
    if (row != closing && !is_height_of(found, expected)) {
      mends.push_back({Part::Heights, 1, {}, [=] { set_height(pair, row, expected.optimal); }});
    }
    if (expected.visible == found.visible) continue;
    mends.push_back({row == closing ? Part::Closing : Part::Rows, 1, {}, [=] {
                       set_property(row_of(pair.own, row), "IsVisible",
                                    Any::of_boolean(expected.visible));
                     }});
  }
}

void find_protection(const SheetPair& pair, Mends& mends) {
  const auto own = uno::query<uno::XProtectable>(pair.own);
  if (!uno::XProtectable::is_protected(uno::query<uno::XProtectable>(pair.reference)) ||
      uno::XProtectable::is_protected(own))
    return;
  mends.push_back({Part::Protection, 1, {}, [=] { uno::XProtectable::protect(own, String()); }});
}

}  // namespace poa::extension
