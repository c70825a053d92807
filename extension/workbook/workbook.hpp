// SPDX-License-Identifier: MPL-2.0
// A TMM-F004 workbook, known by its named ranges: sheets may be renamed and cells may move.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "uno/document_proxies.hpp"
#include "uno/sheet_proxies.hpp"

namespace poa::extension {

// Where the goals are at the moment: `count` rows from row `first`, and then the hidden row that
// closes the table. Rows and columns of the sheet, from 0.
struct GoalRows {
  std::int16_t sheet;
  std::int32_t first;
  std::int32_t count;
  std::int32_t first_column;  // of the table
  std::int32_t last_column;

  [[nodiscard]] std::int32_t last() const { return first + count - 1; }
};

// The document that a window shows; empty when it shows none.
[[nodiscard]] uno::Ref<uno::XModel> shown_in(const uno::Ref<uno::XFrame>& window);

// Whether a document has the names by which a TMM-F004 is known, whatever is wrong with it.
[[nodiscard]] bool is_report(const uno::Ref<uno::XModel>& document);

// Returns whether a sheet has the heading of the form's goals, which no other sheet has: copies
// have no name of ours to be known by.
[[nodiscard]] bool looks_like_form(const uno::Ref<uno::XSpreadsheet>& sheet);

// A workbook to be read: any document that is open, a read-only one too. To change one takes an
// EditableWorkbook (editing.hpp).
class Workbook {
 public:
  // Throws Refusal when the document is no TMM-F004, is of a later structure than we know, or has a
  // table that is not that of the form.
  explicit Workbook(uno::Ref<uno::XModel> model);
  // One to read a report from, whatever version of ours made it: its table may lack the last
  // columns (kFewestTableColumns). Throws Refusal as the constructor of a document does for all
  // else.
  [[nodiscard]] static Workbook of_any_version(uno::Ref<uno::XModel> model);
  // The one that a window shows; an empty window shows none. Throws Refusal, too, when the window
  // shows a copy of the form: what a person asks for there shall not happen to the original, and a
  // copy that is alone in a workbook is no report.
  explicit Workbook(const uno::Ref<uno::XFrame>& window);
  // One that has its form on a sheet, whatever its names mean: to mend them. It throws nothing, and
  // what asks for a name may find none.
  Workbook(uno::Ref<uno::XModel> model, uno::Ref<uno::XSpreadsheet> sheet)
      : model_(std::move(model)), sheet_(std::move(sheet)) {}

  [[nodiscard]] const uno::Ref<uno::XModel>& model() const { return model_; }
  // The view of the window that it was made for, else that of the window in front; empty for a
  // document without a window.
  [[nodiscard]] uno::Ref<uno::XController> view() const;
  // The sheet of the form.
  [[nodiscard]] const uno::Ref<uno::XSpreadsheet>& sheet() const { return sheet_; }
  [[nodiscard]] GoalRows goals() const;
  // Whether a version made it that did not know all that we have: another structure, columns of the
  // table, the report before this one.
  [[nodiscard]] bool is_older() const;

  // Cells of the form's sheet; both ends belong to them.
  [[nodiscard]] uno::Ref<uno::XCellRange> cells(std::int32_t left, std::int32_t top,
                                                std::int32_t right, std::int32_t bottom) const;
  // Whole rows of it, from `first` to `last`.
  [[nodiscard]] uno::Ref<uno::XPropertySet> rows(std::int32_t first, std::int32_t last) const;

  // Sees to it that the workbook shows what its cells say: where a person has turned the automatic
  // calculation off, turns it on and calculates everything. Returns whether it was off.
  [[nodiscard]] bool calculate_if_off() const;

  // All rows of it.
  [[nodiscard]] uno::Ref<uno::XTableRows> all_rows() const;

  // The cells that a name of schema.hpp means; throws Refusal when the workbook has no such name.
  [[nodiscard]] uno::Ref<uno::XCellRange> needed(std::string_view name) const;
  // The cells that a name of schema.hpp means; empty when the workbook has no such name, as those
  // of older versions lack some.
  [[nodiscard]] uno::Ref<uno::XCellRange> named(std::string_view name) const;

 private:
  Workbook(uno::Ref<uno::XModel> model, uno::Ref<uno::XFrame> window, std::size_t fewest_columns);

  uno::Ref<uno::XModel> model_;
  uno::Ref<uno::XSpreadsheet> sheet_;
  uno::Ref<uno::XFrame> window_;  // empty when it was made for none
};

// Throws Refusal when a window of the workbook shows a copy of the form.
void require_original(const Workbook& workbook, const uno::Ref<uno::XFrame>& window);

}  // namespace poa::extension
