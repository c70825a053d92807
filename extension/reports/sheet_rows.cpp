// SPDX-License-Identifier: MPL-2.0
#include "reports/sheet_rows.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>

#include "domain/values/number.hpp"
#include "formats/text_import.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "reports/covered_cells.hpp"
#include "sheet/blocks.hpp"
#include "sheet/cells.hpp"
#include "uno/look_proxies.hpp"
#include "workbook/cell_contents.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

using uno::CellRangeAddress;
using uno::Interface;
using uno::Ref;

constexpr auto kLastColumn = static_cast<std::int32_t>(formats::kMostImportColumns) - 1;

Number count(std::size_t of) { return Number(static_cast<std::int64_t>(of)); }

// Column by column, as sheet::read_used_blocks asks, and for the same reason.
void require_few_columns(const Ref<uno::XSpreadsheet>& sheet, const CellRangeAddress& used) {
  for (std::int32_t column = kLastColumn + 1; column <= used.end_column; ++column) {
    if (hold(cells_of(sheet, {used.sheet, column, 0, column, used.end_row}),
             static_cast<std::int16_t>(kContents)))
      throw Refusal(texts::kImportTooWide, {count(formats::kMostImportColumns)});
  }
}

SourceRow row_of(const uno::TableView& block, std::size_t row, std::size_t number) {
  SourceRow cells{number, {}};
  for (std::size_t column = 0; column < block.columns(row); ++column)
    cells.cells.push_back(sheet::cell_in_table(block.at(row, column)));
  return cells;
}

void take_rows(const uno::TableView& block, std::size_t rows_above, SourceTable& rows) {
  for (std::size_t row = 0; row < block.rows(); ++row) {
    SourceRow taken = row_of(block, row, rows_above + row + 1);
    if (is_blank_row(taken)) continue;
    if (rows.size() == formats::kMostImportRows)
      throw Refusal(texts::kImportTooLong, {count(formats::kMostImportRows)});
    rows.push_back(std::move(taken));
  }
}

// Puts the texts of dates in the place of their numbers.
class DateWriter {
 public:
  DateWriter(const Ref<uno::XModel>& model, const Ref<uno::XSpreadsheet>& sheet, SourceTable& rows)
      : sheet_(sheet),
        rows_(rows),
        formats_(
            uno::XNumberFormatsSupplier::formats(uno::query<uno::XNumberFormatsSupplier>(model))) {}

  void write(const CellRangeAddress& used) {
    const auto cells = uno::query<uno::XCellRangesQuery>(cells_of(sheet_, used));
    const auto entered = uno::XCellRangesQuery::query_content_cells(cells, uno::CellFlags::date);
    for (const CellRangeAddress& range : uno::XSheetCellRanges::range_addresses(entered))
      write_range(range, false);
    constexpr std::int32_t kNumbers = 1;  // of the office's FormulaResult
    const auto computed = uno::XCellRangesQuery::query_formula_cells(cells, kNumbers);
    for (const CellRangeAddress& range : uno::XSheetCellRanges::range_addresses(computed))
      write_range(range, true);
  }

 private:
  // No report has as many dates, nor as many formulas.
  static constexpr std::size_t kMost = 20'000;

  void write_range(const CellRangeAddress& range, bool formulas) {
    for (std::int32_t row = range.start_row; row <= range.end_row; ++row) {
      for (std::int32_t column = range.start_column; column <= range.end_column; ++column) {
        if (++looked_at_ > kMost) return;
        const auto cell = cell_of(sheet_, column, row);
        if (!formulas || is_date(cell)) write_text(cell, row, column);
      }
    }
  }

  bool is_date(const Interface& cell) {
    constexpr int kDate = 2;  // of the office's NumberFormat
    const auto key = static_cast<std::int32_t>(number_property(cell, "NumberFormat"));
    const auto [known, is_new] = dates_.emplace(key, false);
    if (is_new) {
      const auto type = number_property(uno::XNumberFormats::by_key(formats_, key), "Type");
      known->second = (static_cast<int>(type) & kDate) != 0;
    }
    return known->second;
  }

  void write_text(const Ref<uno::XCell>& cell, std::int32_t row, std::int32_t column) {
    const std::size_t number = static_cast<std::size_t>(row) + 1;
    const auto found = row_from(rows_, number);
    const auto place = static_cast<std::size_t>(column);
    if (found == rows_.end() || found->number != number || place >= found->cells.size()) return;
    found->cells[place] =
        make_text_cell(uno::XTextRange::text(uno::query<uno::XTextRange>(cell)).utf8());
  }

  const Ref<uno::XSpreadsheet>& sheet_;
  SourceTable& rows_;
  Ref<uno::XNumberFormats> formats_;
  std::map<std::int32_t, bool> dates_;  // By the key of a format.
  std::size_t looked_at_ = 0;
};

}  // namespace

SourceTable rows_of_sheet(const Ref<uno::XModel>& model, const Ref<uno::XSpreadsheet>& sheet) {
  CellRangeAddress used = used_area(sheet);
  require_few_columns(sheet, used);
  used.end_column = std::min(used.end_column, kLastColumn);
  SourceTable rows;
  sheet::read_used_blocks(cells_of(sheet, used), used,
                          [&rows](std::size_t rows_above, const uno::TableView& block) {
                            take_rows(block, rows_above, rows);
                          });
  DateWriter(model, sheet, rows).write(used);
  clear_covered(sheet, used, rows);
  return rows;
}

}  // namespace poa::extension
