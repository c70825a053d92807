// SPDX-License-Identifier: MPL-2.0
// A TMM-F004 workbook, known by its named ranges: sheets may be renamed and cells may move.
#pragma once

#include <cstdint>

#include "office/language.hpp"
#include "uno/document_proxies.hpp"
#include "uno/sheet_proxies.hpp"

namespace poa::extension {

// Where the goals are at the moment: `count` rows from row `first`, and then the hidden row that
// closes the table. Rows and columns of the sheet, from 0.
struct GoalRows {
  std::int16_t sheet;
  std::int32_t first;
  std::int32_t count;
  std::int32_t last_column;  // of the table

  [[nodiscard]] std::int32_t last() const { return first + count - 1; }
};

class Workbook {
 public:
  // The workbook whose rows may be changed. Throws Refusal, in `language`, when the document is no
  // TMM-F004, is of a later structure than we know, or is read-only.
  Workbook(uno::Ref<uno::XModel> model, Language language);
  // The one that a window shows; an empty window shows none.
  Workbook(const uno::Ref<uno::XFrame>& window, Language language);

  [[nodiscard]] const uno::Ref<uno::XModel>& model() const { return model_; }
  // The sheet of the form.
  [[nodiscard]] const uno::Ref<uno::XSpreadsheet>& sheet() const { return sheet_; }
  [[nodiscard]] GoalRows goals() const;

  // Cells of the form's sheet; both ends belong to them.
  [[nodiscard]] uno::Ref<uno::XCellRange> cells(std::int32_t left, std::int32_t top,
                                                std::int32_t right, std::int32_t bottom) const;
  // Whole rows of it, from `first` to `last`.
  [[nodiscard]] uno::Ref<uno::XPropertySet> rows(std::int32_t first, std::int32_t last) const;

 private:
  [[nodiscard]] uno::Ref<uno::XCellRange> named(std::string_view name) const;

  uno::Ref<uno::XModel> model_;
  uno::Ref<uno::XSpreadsheet> sheet_;
};

}  // namespace poa::extension
