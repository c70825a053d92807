// SPDX-License-Identifier: MPL-2.0
#include "calc/formula_results.hpp"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <iomanip>
#include <map>
#include <sstream>
#include <utility>

#include "office/uno_text.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using fill::FormulaResult;

// Column and row from 0: "B4".
std::string address(int column, int row) {
  std::string name = std::to_string(row + 1);
  for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return name;
}

// The fewest digits that are read back as the same number.
std::string shortest(double number) {
  std::string text;
  for (int digits = 15; digits <= 17 && (text.empty() || std::stod(text) != number); ++digits) {
    std::ostringstream out;
    out << std::setprecision(digits) << number;
    text = out.str();
  }
  return text;
}

struct ToResult {
  FormulaResult& result;
  void operator()(CellFailure) const {
    throw OfficeError("an error in " + result.sheet + "." + result.address + ": " + result.shown);
  }
  void operator()(double number) const { result.number = shortest(number); }
  void operator()(const std::string& text) const { result.shown = text; }
};

// By row and column.
using Results = std::map<std::pair<int, int>, FormulaResult>;

void add(const std::string& sheet, const Range& range, Results& results) {
  const css::table::CellRangeAddress at = range.address();
  int row = 0;
  for (const std::vector<CellValue>& values : range.values()) {
    int column = 0;
    for (const CellValue& value : values) {
      if (value != CellValue(std::string())) {
        FormulaResult result;
        result.sheet = sheet;
        result.address = address(at.StartColumn + column, at.StartRow + row);
        result.shown = range.cell(column, row).text();
        std::visit(ToResult{result}, value);
        results.emplace(std::pair(at.StartRow + row, at.StartColumn + column), result);
      }
      ++column;
    }
    ++row;
  }
}

Results results_of(const Document& workbook, const std::string& sheet) {
  const Reference<css::sheet::XCellRangesQuery> cells(workbook.used(sheet).sheet(),
                                                      UNO_QUERY_THROW);
  const auto formulas = cells->queryContentCells(css::sheet::CellFlags::FORMULA);
  Results results;
  for (const css::table::CellRangeAddress& at : formulas->getRangeAddresses()) {
    const std::string area =
        address(at.StartColumn, at.StartRow) + ":" + address(at.EndColumn, at.EndRow);
    add(sheet, workbook.range(sheet, area), results);
  }
  return results;
}

}  // namespace

std::vector<FormulaResult> formula_results(const Document& workbook) {
  std::vector<FormulaResult> all;
  for (const std::string& sheet : workbook.sheets()) {
    for (auto& [place, result] : results_of(workbook, sheet)) all.push_back(std::move(result));
  }
  return all;
}

}  // namespace poa::office
