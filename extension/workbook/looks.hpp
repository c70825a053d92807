// SPDX-License-Identifier: MPL-2.0
// How the cells of a sheet look and what they accept, to be compared between two workbooks.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "uno/formula_proxies.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {

struct Look {
  std::string style;
  // Whether something of the format is not the style's.
  bool hard = false;
  // The validation with its help, and the conditional formats, each in words of our own that are
  // equal where they mean the same: their references are written as from one and the same cell.
  std::string validation;
  std::string conditions;
  // Whether the protected sheet keeps the cell; no part of the comparison.
  bool locked = true;

  friend bool operator==(const Look& a, const Look& b) {
    return std::tie(a.style, a.hard, a.validation, a.conditions) ==
           std::tie(b.style, b.hard, b.validation, b.conditions);
  }
};

// Writes the formulas of conditions as from one and the same cell.
class ConditionWriter {
 public:
  explicit ConditionWriter(const uno::Ref<uno::XModel>& model);
  [[nodiscard]] std::string written(const uno::Interface& condition);

 private:
  [[nodiscard]] std::string formula(const uno::String& text, const uno::CellAddress& from);

  uno::Ref<uno::XFormulaParser> parser_;
  std::map<std::tuple<std::string, std::int32_t, std::int32_t>, std::string> known_;
};

// Cells of one look, a rectangle.
struct LookRange {
  uno::CellRangeAddress at;
  Look look;
};

class Looks {
 public:
  // The cells of `area` of a sheet, which begins with the sheet's first cell.
  Looks(const uno::Ref<uno::XModel>& model, const uno::Ref<uno::XSpreadsheet>& sheet,
        const uno::CellRangeAddress& area);

  [[nodiscard]] const std::vector<LookRange>& ranges() const { return ranges_; }
  [[nodiscard]] const Look& at(std::int32_t column, std::int32_t row) const {
    return ranges_[places_[static_cast<std::size_t>(row) * columns_ +
                           static_cast<std::size_t>(column)]]
        .look;
  }

 private:
  std::size_t columns_;
  std::vector<LookRange> ranges_;
  std::vector<std::size_t> places_;  // of each cell, in ranges_
};

}  // namespace poa::extension
