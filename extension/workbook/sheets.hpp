// SPDX-License-Identifier: MPL-2.0
// Sheets of any workbook, by their cells and properties.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "uno/document_proxies.hpp"
#include "uno/look_proxies.hpp"

namespace poa::extension {

// Cells of a sheet; both ends belong to them.
[[nodiscard]] uno::Ref<uno::XCellRange> cells_of(const uno::Ref<uno::XSpreadsheet>& sheet,
                                                 const uno::CellRangeAddress& at);
// The same for one cell.
[[nodiscard]] uno::Ref<uno::XCell> cell_of(const uno::Ref<uno::XSpreadsheet>& sheet,
                                           std::int32_t column, std::int32_t row);
// All cells from the first of the sheet to the last that it uses.
[[nodiscard]] uno::CellRangeAddress used_area(const uno::Ref<uno::XSpreadsheet>& sheet);
// The whole rows, or columns, of some cells.
[[nodiscard]] uno::Ref<uno::XPropertySet> rows_of_cells(const uno::Ref<uno::XCellRange>& cells);
[[nodiscard]] uno::Ref<uno::XPropertySet> columns_of_cells(const uno::Ref<uno::XCellRange>& cells);

// Several ranges of a document as one.
[[nodiscard]] uno::Interface joined(const uno::Ref<uno::XModel>& model,
                                    const std::vector<uno::CellRangeAddress>& ranges);

[[nodiscard]] uno::Any property(const uno::Interface& object, std::string_view name);
void set_property(const uno::Interface& object, std::string_view name, const uno::Any& value);
// A property that is a number, a boolean or an enum; 0 when it is none of these.
[[nodiscard]] double number_property(const uno::Interface& object, std::string_view name);
[[nodiscard]] std::string text_property(const uno::Interface& object, std::string_view name);

// The sheets of a document and their names, in their order.
[[nodiscard]] uno::Ref<uno::XNameAccess> sheets_of(const uno::Ref<uno::XModel>& model);
[[nodiscard]] std::vector<std::string> sheet_names(const uno::Ref<uno::XModel>& model);
[[nodiscard]] uno::Ref<uno::XSpreadsheet> sheet_named(const uno::Ref<uno::XModel>& model,
                                                      std::string_view name);

// The names of a document that mean cells, with these cells.
[[nodiscard]] std::vector<std::pair<std::string, uno::Ref<uno::XCellRange>>> named_cells(
    const uno::Ref<uno::XModel>& model);
// The cells that a name means; empty when there is no such name, or it means no cells.
[[nodiscard]] uno::Ref<uno::XCellRange> cells_named(const uno::Ref<uno::XModel>& model,
                                                    std::string_view name);
[[nodiscard]] uno::Ref<uno::XNameAccess> names_of(const uno::Ref<uno::XModel>& model);

[[nodiscard]] uno::Ref<uno::XNameAccess> cell_styles(const uno::Ref<uno::XModel>& model);
[[nodiscard]] uno::Ref<uno::XNameAccess> page_styles(const uno::Ref<uno::XModel>& model);
// The style of a sheet's pages.
[[nodiscard]] uno::Interface page_style_of(const uno::Ref<uno::XModel>& model,
                                           const uno::Ref<uno::XSpreadsheet>& sheet);

// Clears some kinds of contents: CellFlags.
void clear(const uno::Interface& cells, std::int32_t kinds);
// Whether any of the cells holds contents of these kinds: CellFlags.
[[nodiscard]] bool hold(const uno::Interface& cells, std::int16_t kinds);

// A formula without the names of sheets that only repeat the one before: what the office writes as
// "$Hoja.$A$1:$A$9", it writes as "$Hoja.$A$1:$Hoja.$A$9" once it was undone.
[[nodiscard]] std::string without_repeated_sheets(const std::string& formula);

}  // namespace poa::extension
