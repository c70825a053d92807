// SPDX-License-Identifier: MPL-2.0
#include "workbook/import_sheet.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "domain/form/schema.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "workbook/cell_contents.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

using uno::Any;

// The styles of the template for what is written, and the columns with numbers.
constexpr std::string_view kStyle = "TMM_Importado";
constexpr std::string_view kStyleOfNumbers = "TMM_Importado_centrado";
constexpr std::int32_t kNumberColumns[] = {0, 2};

// The cell of the origin, and the first row below the headings.
constexpr std::int32_t kOriginColumn = 1;
constexpr std::int32_t kOriginRow = 2;
constexpr std::int32_t kFirstRow = 5;

void write(const uno::Ref<uno::XSpreadsheet>& sheet, const std::string& origin,
           const CellTable& account) {
  const std::int32_t last_column = static_cast<std::int32_t>(account.columns()) - 1;
  const std::int32_t last_used = std::max(used_area(sheet).end_row, kFirstRow);
  clear(cells_of(sheet, {0, 0, kFirstRow, last_column, last_used}), kContents);
  enter(cell_of(sheet, kOriginColumn, kOriginRow), make_text_cell(origin));
  const std::int32_t last_row = kFirstRow + static_cast<std::int32_t>(account.rows()) - 1;
  const auto cells = cells_of(sheet, {0, 0, kFirstRow, last_column, last_row});
  set_property(cells, "CellStyle", Any(uno::String(kStyle)));
  for (const std::int32_t column : kNumberColumns)
    set_property(cells_of(sheet, {0, column, kFirstRow, column, last_row}), "CellStyle",
                 Any(uno::String(kStyleOfNumbers)));
  enter_all(cells, account, Steps::kForgotten);
  set_property(rows_of_cells(cells), "OptimalHeight", Any::of_boolean(true));
  set_property(sheet, "IsVisible", Any::of_boolean(true));
}

}  // namespace

void import_sheet_out(const EditableWorkbook& workbook, const std::string& origin,
                      const CellTable& account) {
  const uno::String name(schema::kImportSheet);
  if (!uno::XNameAccess::has(sheets_of(workbook.model()), name))
    throw Refusal(texts::kNameMissing, {schema::kImportSheet});
  if (account.rows() == 0) return;
  const auto sheet = sheet_named(workbook.model(), schema::kImportSheet);
  with_unlocked(sheet, [&] { write(sheet, origin, account); });
}

}  // namespace poa::extension
