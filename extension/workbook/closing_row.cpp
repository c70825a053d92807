// SPDX-License-Identifier: MPL-2.0
#include "workbook/closing_row.hpp"

#include <utility>

#include "domain/form/column.hpp"
#include "sheet/blocks.hpp"

namespace poa::extension {
namespace {

constexpr std::int16_t kEntries =
    uno::CellFlags::number | uno::CellFlags::date | uno::CellFlags::text;

class Table {
 public:
  Table(uno::Ref<uno::XSpreadsheet> sheet, TemplateRows rows)
      : sheet_(std::move(sheet)), rows_(std::move(rows)) {}

  // Whether a row holds nothing that a person has entered. The formulas of a goal's row are all in
  // the two columns that are computed.
  [[nodiscard]] bool is_blank(std::int32_t row) const {
    const std::int32_t computed = rows_.first_column + place(Column::Absolute);
    const std::int32_t after = rows_.first_column + place(Column::Remarks);
    constexpr std::int16_t kAny = kEntries | uno::CellFlags::formula;
    return !hold(cells_of(sheet_, {0, rows_.first_column, row, rows_.last_column, row}),
                 kEntries) &&
           !hold(cells_of(sheet_, {0, rows_.first_column, row, computed - 1, row}), kAny) &&
           !hold(cells_of(sheet_, {0, after, row, rows_.last_column, row}), kAny);
  }
  // Whether a row looks like the one that closes the table.
  [[nodiscard]] bool closes(std::int32_t row) const {
    return is_blank(row) &&
           number_property(rows_of_cells(cells_of(sheet_, {0, 0, row, 0, row})), "IsVisible") == 0;
  }

 private:
  static std::int32_t place(Column column) { return static_cast<std::int32_t>(index(column)); }

  uno::Ref<uno::XSpreadsheet> sheet_;
  TemplateRows rows_;
};

}  // namespace

ClosingRow find_closing_row(const FormRows& form, const TemplateRows& rows) {
  const std::int32_t first = rows.goal() + form.added[form.added.size() - 2];
  const std::int32_t last = rows.closing() + form.added.back();
  const Table table(form.sheet, rows);
  if (last < first) return {.row = first + 1, .goals = 1, .at = first, .inserted = 2};
  if (last == first && table.is_blank(last))
    return {.row = first + 1, .goals = 1, .at = first, .inserted = 1};
  if (table.closes(last)) return {.row = last, .goals = last - first};
  for (std::int32_t old = last - 1; old >= first; --old) {
    if (!table.closes(old)) continue;
    const std::int32_t below = last - old;
    return {.row = last,
            .goals = last - first,
            .at = old,
            .inserted = below,
            .moved = below,
            .moved_from = last + 1,
            .removed = below};
  }
  if (table.is_blank(last)) return {.row = last, .goals = last - first};
  return {.row = last + 1,
          .goals = last - first + 1,
          .at = last,
          .inserted = 1,
          .moved = 1,
          .moved_from = last + 1};
}

void put_closing_row(const ClosingRow& closing, FormRows& form) {
  const auto all = uno::XColumnRowRange::rows(uno::query<uno::XColumnRowRange>(form.sheet));
  uno::XTableRows::insert(all, closing.at, closing.inserted);
  if (closing.moved > 0) {
    const uno::CellRangeAddress used = used_area(form.sheet);
    uno::XCellRangeMovement::move_range(uno::query<uno::XCellRangeMovement>(form.sheet),
                                        {used.sheet, 0, closing.at},
                                        {used.sheet, 0, closing.moved_from, used.end_column,
                                         closing.moved_from + closing.moved - 1});
  }
  if (closing.removed > 0) uno::XTableRows::remove(all, closing.moved_from, closing.removed);
  form.added.back() += closing.inserted - closing.removed;
}

}  // namespace poa::extension
