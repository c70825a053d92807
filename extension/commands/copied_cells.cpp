// SPDX-License-Identifier: MPL-2.0
#include "commands/copied_cells.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "catalog/commands.hpp"
#include "domain/values/number.hpp"
#include "domain/values/text.hpp"
#include "formats/pasted_text.hpp"
#include "office/clipboard.hpp"
#include "office/hidden_document.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "sheet/blocks.hpp"
#include "workbook/selection.hpp"

namespace poa::extension {
namespace {

using formats::kMostPastedColumns;
using formats::kMostPastedRows;
using uno::Any;
using uno::Ref;
using uno::String;

constexpr std::int32_t kLastRow = static_cast<std::int32_t>(kMostPastedRows) - 1;
constexpr std::int32_t kLastColumn = static_cast<std::int32_t>(kMostPastedColumns) - 1;

Refusal too_large() {
  return Refusal(texts::kCopiedTooLarge, {Number(static_cast<std::int64_t>(kMostPastedRows)),
                                          Number(static_cast<std::int64_t>(kMostPastedColumns))});
}

CellTable read_text(const std::string& text) {
  auto cells = formats::read_pasted_text(text);
  if (!cells) throw too_large();
  return *std::move(cells);
}

// A spreadsheet that nobody sees, into which the clipboard is pasted to be read there.
class Scratch {
 public:
  explicit Scratch(const Services& office)
      : office_(office), document_(office, "private:factory/scalc") {}

  // Pastes strings, values and dates, a formula as its result; one with an error stays a formula.
  // Only what this office itself copied can be pasted so; anything else leaves the sheet blank.
  void paste_values() const {
    office_.command(uno::XController::frame(document_.controller()), ".uno:InsertContents",
                    {{String("Flags"), Any(String("SVD"))},
                     {String("FormulaCommand"), Any::of_short(0)},
                     {String("SkipEmptyCells"), Any::of_boolean(false)},
                     {String("Transpose"), Any::of_boolean(false)},
                     {String("AsLink"), Any::of_boolean(false)},
                     {String("MoveMode"), Any::of_short(4)}});
  }
  // Pastes all that there is. What the office cannot read leaves the sheet blank, too.
  void paste(const Ref<uno::XTransferable>& contents) const {
    try {
      uno::XTransferableSupplier::insert(
          uno::query<uno::XTransferableSupplier>(document_.controller()), contents);
    } catch (const uno::OfficeError&) {
      // There still is the text.
    }
  }

  [[nodiscard]] bool blank() const { return !holds(uno::CellFlags::formula | kValues); }
  [[nodiscard]] bool has_formulas() const { return holds(uno::CellFlags::formula); }

  // The cells that were pasted; pasting leaves them selected.
  [[nodiscard]] CellTable cells() const {
    const uno::CellRangeAddress used = sheet::address_of(used_area());
    if (used.end_row > kLastRow || used.end_column > kLastColumn) throw too_large();
    std::int32_t row = used.end_row;
    std::int32_t column = used.end_column;
    const auto view = uno::query<uno::XSelectionSupplier>(document_.controller());
    for (const uno::CellRangeAddress& pasted : selected_ranges(view)) {
      row = std::max(row, std::min(pasted.end_row, kLastRow));
      column = std::max(column, std::min(pasted.end_column, kLastColumn));
    }
    return sheet::cells_in(uno::XCellRange::cell_range_by_position(
        uno::query<uno::XCellRange>(sheet()), 0, 0, column, row));
  }

 private:
  static constexpr std::int16_t kValues =
      uno::CellFlags::number | uno::CellFlags::date | uno::CellFlags::text;

  [[nodiscard]] Ref<uno::XSpreadsheet> sheet() const {
    const auto sheets =
        uno::XSpreadsheetDocument::sheets(uno::query<uno::XSpreadsheetDocument>(document_.model()));
    const Any first = uno::XIndexAccess::element(uno::query<uno::XIndexAccess>(sheets), 0);
    return uno::query<uno::XSpreadsheet>(uno::Interface::share(first.view().interface()));
  }
  [[nodiscard]] Ref<uno::XSheetCellCursor> used_area() const {
    auto cursor = uno::XSpreadsheet::create_cursor(sheet());
    uno::XUsedAreaCursor::goto_end_of_used_area(uno::query<uno::XUsedAreaCursor>(cursor), false);
    return cursor;
  }
  [[nodiscard]] bool holds(std::int16_t kinds) const {
    const auto found = uno::XCellRangesQuery::query_content_cells(
        uno::query<uno::XCellRangesQuery>(sheet()), kinds);
    return !uno::XSheetCellRanges::range_addresses(found).empty();
  }

  const Services& office_;
  HiddenDocument document_;
};

// The values of the cells on the clipboard; nothing when they cannot be had.
std::optional<CellTable> values_of_cells(const Services& office, const Clipboard& clipboard) {
  if (!clipboard.has_cells()) return std::nullopt;
  const Scratch scratch(office);
  scratch.paste_values();
  if (!scratch.blank()) return scratch.cells();
  scratch.paste(clipboard.contents());
  const bool sure = clipboard.is_of_calc() || !scratch.has_formulas();
  if (scratch.blank() || !sure) return std::nullopt;
  return scratch.cells();
}

CellTable cells_of_clipboard(const Services& office) {
  const Clipboard clipboard(office);
  if (clipboard.empty()) throw Refusal(texts::kClipboardEmpty);
  if (auto values = values_of_cells(office, clipboard)) return *std::move(values);
  const auto text = clipboard.text();
  if (!text) throw Refusal(texts::kClipboardNoText);
  return read_text(*text);
}

bool all_blank(const CellTable& cells) {
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    for (std::size_t column = 0; column < cells.columns(); ++column) {
      if (!is_blank_cell(cells.at(row, column))) return false;
    }
  }
  return true;
}

}  // namespace

CellTable copied_cells(const Session& session, const Arguments& arguments) {
  const auto text = arguments.text(catalog::kTextArgument);
  CellTable cells = text ? read_text(*text) : cells_of_clipboard(session.office);
  if (all_blank(cells)) throw Refusal(texts::kCopiedBlank);
  return cells;
}

std::optional<Copied> copied_to_import(const Services& office) {
  const Clipboard clipboard(office);
  if (clipboard.empty()) return std::nullopt;
  auto text = clipboard.text();
  if (!text || is_blank(*text)) return std::nullopt;
  return Copied{values_of_cells(office, clipboard), *std::move(text)};
}

}  // namespace poa::extension
