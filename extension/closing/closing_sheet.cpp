// SPDX-License-Identifier: MPL-2.0
#include "closing/closing_sheet.hpp"

#include <cstddef>
#include <cstdint>

#include "domain/form/schema.hpp"
#include "review/closed_copy.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Ref;
using uno::String;

constexpr double kBold = 150;
// In hundredths of a millimetre.
constexpr std::int32_t kWhatWidth = 5000;
constexpr std::int32_t kValueWidth = 18000;

Ref<uno::XSpreadsheet> add_sheet(const Ref<uno::XModel>& model) {
  const auto sheets =
      uno::XSpreadsheetDocument::sheets(uno::query<uno::XSpreadsheetDocument>(model));
  const std::size_t count = sheet_names(model).size();
  uno::XSpreadsheets::insert(sheets, String(schema::kClosingSheet),
                             static_cast<std::int16_t>(count));
  return sheet_named(model, schema::kClosingSheet);
}

void write(const Ref<uno::XSpreadsheet>& sheet, std::int32_t column, std::int32_t row,
           const std::string& text) {
  uno::XTextRange::set_text(uno::query<uno::XTextRange>(cell_of(sheet, column, row)), String(text));
}

void set_width(const Ref<uno::XSpreadsheet>& sheet, std::int32_t column, std::int32_t width) {
  set_property(columns_of_cells(cells_of(sheet, {0, column, 0, column, 0})), "Width",
               Any::of_long(width));
}

}  // namespace

void add_closing_sheet(const Ref<uno::XModel>& model, const ClosingSheet& content) {
  const auto sheet = add_sheet(model);
  std::int32_t row = 0;
  for (const std::string& line : content.lines) write(sheet, 0, row++, line);
  set_property(cell_of(sheet, 0, 0), "CharWeight", Any(kBold));
  ++row;
  const std::int32_t first = row;
  for (const auto& [what, value] : content.values) {
    write(sheet, 0, row, what);
    write(sheet, 1, row++, value);
  }
  set_property(cells_of(sheet, {0, 1, first, 1, row}), "IsTextWrapped", Any::of_boolean(true));
  set_width(sheet, 0, kWhatWidth);
  set_width(sheet, 1, kValueWidth);
  uno::XPrintAreas::set_print_areas(uno::query<uno::XPrintAreas>(sheet),
                                    uno::Sequence<uno::CellRangeAddress>({}));
}

}  // namespace poa::extension
