// SPDX-License-Identifier: MPL-2.0
#include "calc/workbook_state.hpp"

#include <boost/algorithm/string/join.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XConditionalFormats.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <map>
#include <set>
#include <utility>

#include "calc/goal_rows.hpp"
#include "office/guarded.hpp"
#include "office/property.hpp"
#include "office/uno_text.hpp"

namespace poa::office {
namespace {

using css::table::CellRangeAddress;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr int kLightColumn = 23;

using Facts = std::vector<std::string>;

std::string lines(const Facts& facts) { return boost::algorithm::join(facts, "\n"); }

Reference<css::sheet::XSpreadsheet> form(const Document& workbook) {
  return workbook.named("TMM_TABLA").sheet();
}

// The goals' own rows, as far as the lights.
Range goals_with_lights(const Document& workbook) {
  const CellRangeAddress table = workbook.named("TMM_TABLA").address();
  return Range(
      form(workbook)->getCellRangeByPosition(0, table.StartRow, kLightColumn, table.EndRow - 1));
}

std::vector<std::string> lights(const Document& workbook) {
  std::vector<std::string> shown;
  for (const auto& row : goals_with_lights(workbook).values()) {
    shown.push_back(text_of(row[kLightColumn]));
  }
  return shown;
}

using Rows = std::vector<std::vector<CellValue>>;

Rows header(const Document& workbook) {
  Rows all = workbook.named("TMM_ENCABEZADO").values();
  for (const auto& line : workbook.named("TMM_CATALOGO").values()) all.push_back(line);
  return all;
}

Rows goals(const Document& workbook) {
  Rows all = workbook.named("TMM_TABLA").values();
  all.pop_back();  // the sentinel
  for (auto& goal : all) goal[kAbsoluteColumn] = goal[kRelativeColumn] = std::string();
  return all;
}

std::string names(const Document& workbook) {
  const Reference<css::container::XNameAccess> ranges(
      property<Reference<css::uno::XInterface>>(workbook.uno(), "NamedRanges"), UNO_QUERY_THROW);
  std::set<std::string> found;
  for (const rtl::OUString& name : ranges->getElementNames()) {
    const Reference<css::sheet::XNamedRange> range(ranges->getByName(name), UNO_QUERY_THROW);
    const std::string text = to_utf8(name);
    if (text.starts_with("TMM_")) found.insert(text + " is " + to_utf8(range->getContent()));
  }
  return boost::algorithm::join(found, "\n");
}

std::string column_name(int column) {
  return std::string(1, static_cast<char>('A' + column));  // As far as the lights, one letter.
}

// Which cells are not locked: columns by row.
using Columns = std::map<int, std::set<std::string>>;

// Whether the cell lies under a merged one; such a cell is of no account, and formats keep of it
// what they like.
bool is_covered(const Reference<css::sheet::XSpreadsheet>& sheet, int column, int row) {
  const Reference<css::sheet::XSheetCellRange> cell(
      sheet->getCellRangeByPosition(column, row, column, row), UNO_QUERY_THROW);
  const auto cursor = sheet->createCursorByRange(cell);
  cursor->collapseToMergedArea();
  const CellRangeAddress merged =
      Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
  return merged.StartColumn != column || merged.StartRow != row;
}

void add_area(const Document& workbook, const CellRangeAddress& area, Columns& columns) {
  const CellRangeAddress table = workbook.named("TMM_TABLA").address();
  for (int row = area.StartRow; row <= area.EndRow; ++row) {
    const bool is_goal = row >= table.StartRow && row < table.EndRow;  // Nothing is merged there.
    for (int column = area.StartColumn; column <= area.EndColumn; ++column) {
      if (is_goal || !is_covered(form(workbook), column, row)) {
        columns[row].insert(column_name(column));
      }
    }
  }
}

// Down to the signatures, as far as the lights: beyond, nothing is for a person.
Columns unlocked(const Document& workbook) {
  const int last_row = workbook.named("TMM_FIRMAS").address().EndRow;
  const Reference<css::sheet::XUniqueCellFormatRangesSupplier> part(
      form(workbook)->getCellRangeByPosition(0, 0, kLightColumn, last_row), UNO_QUERY_THROW);
  const auto formats = part->getUniqueCellFormatRanges();
  Columns columns;
  for (sal_Int32 index = 0; index < formats->getCount(); ++index) {
    const Reference<css::sheet::XSheetCellRanges> ranges(formats->getByIndex(index),
                                                         UNO_QUERY_THROW);
    if (property<css::util::CellProtection>(ranges, "CellProtection").IsLocked) continue;
    for (const CellRangeAddress& area : ranges->getRangeAddresses())
      add_area(workbook, area, columns);
  }
  return columns;
}

std::string protection(const Document& workbook) {
  Facts facts;
  const Reference<css::util::XProtectable> sheet(form(workbook), UNO_QUERY_THROW);
  facts.push_back(sheet->isProtected() ? "the form is protected" : "the form is open");
  for (const auto& [row, columns] : unlocked(workbook)) {
    facts.push_back("row " + std::to_string(row + 1) + " is open in " +
                    boost::algorithm::join(columns, ""));
  }
  return lines(facts);
}

void add_help(const std::string& place, const Cell& cell, Facts& facts) {
  const auto validation = property<Reference<css::uno::XInterface>>(cell.uno(), "Validation");
  const std::string title = to_utf8(property<rtl::OUString>(validation, "InputTitle"));
  if (!title.empty()) facts.push_back(place + " explains «" + title + "»");
  if (property<css::sheet::ValidationType>(validation, "Type") != css::sheet::ValidationType_LIST) {
    return;
  }
  const Reference<css::sheet::XSheetCondition> condition(validation, UNO_QUERY_THROW);
  facts.push_back(
      place + " offers " + to_utf8(condition->getFormula1()) +
      (property<bool>(validation, "ShowErrorMessage") ? " alone" : " or another value"));
}

std::string helps(const Document& workbook) {
  Facts facts;
  const Range header = workbook.named("TMM_ENCABEZADO");
  for (int row = 0; row < header.rows(); ++row)
    add_help(header.cell(0, row).text(), header.cell(1, row), facts);
  const Range catalogue = workbook.named("TMM_CATALOGO");
  for (const int row : {0, catalogue.rows() - 1}) {
    add_help("action line " + std::to_string(row + 1), catalogue.cell(0, row), facts);
  }
  const Range table = workbook.named("TMM_TABLA");
  for (const int row : std::set<int>{0, goal_rows(workbook) - 1}) {
    for (int column = 0; column < table.columns(); ++column) {
      add_help("goal " + std::to_string(row + 1) + " " + column_name(column),
               table.cell(column, row), facts);
    }
  }
  return lines(facts);
}

std::string conditions(const Document& workbook) {
  Facts facts;
  const auto formats =
      property<Reference<css::sheet::XConditionalFormats>>(form(workbook), "ConditionalFormats");
  std::map<std::string, int> by_range;
  for (const auto& format : formats->getConditionalFormats()) {
    const auto range = property<Reference<css::sheet::XSheetCellRanges>>(format, "Range");
    by_range[to_utf8(range->getRangeAddressesAsString())] += format->getCount();
  }
  for (const auto& [range, count] : by_range) {
    facts.push_back("conditions on " + range + ": " + std::to_string(count));
  }
  return lines(facts);
}

std::string rows_of(const CellRangeAddress& area) {
  return std::to_string(area.StartRow) + " to " + std::to_string(area.EndRow);
}

std::string print_area(const Document& workbook) {
  const Reference<css::sheet::XPrintAreas> printed(form(workbook), UNO_QUERY_THROW);
  std::string text;
  for (const CellRangeAddress& area : printed->getPrintAreas()) {
    text += "columns " + std::to_string(area.StartColumn) + " to " +
            std::to_string(area.EndColumn) + ", rows " + rows_of(area) + ";";
  }
  return text;
}

std::string heading_rows(const Document& workbook) {
  const Reference<css::sheet::XPrintAreas> printed(form(workbook), UNO_QUERY_THROW);
  return printed->getPrintTitleRows() ? "rows " + rows_of(printed->getTitleRows()) : "";
}

std::string page(const Document& workbook) {
  const Reference<css::style::XStyleFamiliesSupplier> supplier(workbook.uno(), UNO_QUERY_THROW);
  const Reference<css::container::XNameAccess> styles(
      supplier->getStyleFamilies()->getByName("PageStyles"), UNO_QUERY_THROW);
  const Reference<css::uno::XInterface> style(
      styles->getByName(property<rtl::OUString>(form(workbook), "PageStyle")), UNO_QUERY_THROW);
  std::string text = property<bool>(style, "IsLandscape") ? "landscape" : "portrait";
  for (const char* length :
       {"Width", "Height", "LeftMargin", "RightMargin", "TopMargin", "BottomMargin"}) {
    // To the millimetre: .xlsx counts in inches.
    text += std::string(" ") + length + " " +
            std::to_string((property<sal_Int32>(style, length) + 50) / 100);
  }
  for (const char* scale : {"ScaleToPagesX", "ScaleToPagesY"}) {
    text += std::string(" ") + scale + " " + std::to_string(property<sal_Int16>(style, scale));
  }
  return text + "\nprinted: " + print_area(workbook) + "\nrepeated: " + heading_rows(workbook);
}

}  // namespace

WorkbookState state_of(const Document& workbook) {
  std::vector<CellValue> summary;
  for (const auto& row : workbook.range("Resumen", "B6:B18").values()) summary.push_back(row[0]);
  return {header(workbook),
          goals(workbook),
          computed_figures(workbook, static_cast<std::size_t>(goal_rows(workbook))),
          lights(workbook),
          shown_findings(workbook),
          summary,
          verdict(workbook)};
}

WorkbookMake make_of(const Document& workbook) {
  return guarded("look at the workbook", [&workbook] {
    return WorkbookMake{names(workbook), protection(workbook), helps(workbook),
                        conditions(workbook), page(workbook)};
  });
}

}  // namespace poa::office
