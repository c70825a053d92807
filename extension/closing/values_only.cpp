// SPDX-License-Identifier: MPL-2.0
#include "closing/values_only.hpp"

#include <cstddef>
#include <utility>
#include <vector>

#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Interface;
using uno::Ref;
using uno::String;

// A cell that nobody uses: it has the default of every property.
constexpr std::int32_t kUnusedColumn = 900;
constexpr std::int32_t kUnusedRow = 60'000;

Any shown(const Ref<uno::XCellRange>& cells, std::size_t column, std::size_t row) {
  const auto cell = uno::XCellRange::cell_by_position(cells, static_cast<std::int32_t>(column),
                                                      static_cast<std::int32_t>(row));
  return Any(uno::XTextRange::text(uno::query<uno::XTextRange>(cell)));
}

void freeze(const Ref<uno::XCellRange>& cells) {
  const auto data = uno::query<uno::XCellRangeData>(cells);
  const uno::Table computed = uno::XCellRangeData::data_array(data);
  const uno::TableView view = computed.view();
  std::vector<uno::Table::Row> rows(view.rows());
  for (std::size_t row = 0; row < view.rows(); ++row) {
    for (std::size_t column = 0; column < view.columns(row); ++column) {
      const uno::AnyView value = view.at(row, column);
      rows[row].push_back(value.is_void() ? shown(cells, column, row) : Any::share(value.raw()));
    }
  }
  uno::XCellRangeData::set_data_array(data, uno::Table(rows));
}

Any default_of(const Ref<uno::XSpreadsheet>& sheet, std::string_view name) {
  return property(cell_of(sheet, kUnusedColumn, kUnusedRow), name);
}

void set_default(const Ref<uno::XSpreadsheet>& sheet, std::string_view name) {
  set_property(cells_of(sheet, used_area(sheet)), name, default_of(sheet, name));
}

void remove_conditional_formats(const Ref<uno::XSpreadsheet>& sheet) {
  const Any property_of_sheet = property(sheet, "ConditionalFormats");
  const auto formats =
      uno::query<uno::XConditionalFormats>(Interface::share(property_of_sheet.view().interface()));
  for (const auto& format : uno::XConditionalFormats::all(formats)) {
    uno::XConditionalFormats::remove(formats,
                                     static_cast<std::int32_t>(number_property(format, "ID")));
  }
}

}  // namespace

void keep_values_only(const Ref<uno::XSpreadsheet>& sheet) {
  const auto formulas = uno::XCellRangesQuery::query_content_cells(
      uno::query<uno::XCellRangesQuery>(sheet), uno::CellFlags::formula);
  for (const uno::CellRangeAddress& at : uno::XSheetCellRanges::range_addresses(formulas))
    freeze(cells_of(sheet, at));
  remove_conditional_formats(sheet);
  set_default(sheet, "Validation");
}

void lock_all_cells(const Ref<uno::XSpreadsheet>& sheet) {
  set_default(sheet, "CellProtection");
  uno::XProtectable::protect(uno::query<uno::XProtectable>(sheet), String());
}

}  // namespace poa::extension
