// SPDX-License-Identifier: MPL-2.0
#include "ui/report_make.hpp"

#include <gtest/gtest.h>

#include <com/sun/star/sheet/XConditionalFormats.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/view/XRenderable.hpp>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <utility>

#include "calc/goal_rows.hpp"
#include "calc/workbook_state.hpp"
#include "office/charts.hpp"
#include "office/file_contents.hpp"
#include "office/property.hpp"
#include "office/uno_text.hpp"
#include "ui/report_commands.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr std::size_t kRowColumns = 28;  // of a goal, with those beside the table
constexpr std::size_t kComputed = 13;    // the one of the absolute progress

struct RowMake {
  std::vector<std::string> formulas;
  std::vector<std::string> styles;
};

RowMake make_of_row(const Document& workbook, int goal) {
  const Range row = goal_row(workbook, goal);
  const int number = row.address().StartRow;
  RowMake make;
  const auto formulas = row.formulas();
  for (const std::string& formula : formulas.front())
    make.formulas.push_back(seen_from(number, formula));
  for (int column = 0; column < static_cast<int>(kRowColumns); ++column) {
    make.styles.push_back(to_utf8(property<rtl::OUString>(row.cell(column, 0).uno(), "CellStyle")));
  }
  return make;
}

template <typename Value>
Value row_property(const Document& workbook, int row, const char* name) {
  const Reference<css::table::XColumnRowRange> sheet(form_sheet(workbook), UNO_QUERY_THROW);
  return property<Value>(
      Reference<css::uno::XInterface>(sheet->getRows()->getByIndex(row), UNO_QUERY_THROW), name);
}

std::string manual_breaks(const Document& workbook) {
  std::string rows;
  for (const PageBreak& at : page_breaks(workbook)) {
    if (at.manual) rows += std::to_string(at.row) + " ";
  }
  return rows;
}

Reference<css::sheet::XConditionalFormats> conditional_formats(const Document& workbook) {
  return property<Reference<css::sheet::XConditionalFormats>>(form_sheet(workbook),
                                                              "ConditionalFormats");
}

// The rows of each column that a conditional format may give each style. Into which ranges, and in
// which order, offices cut the formats differs.
std::string styles_by_condition(const Document& workbook) {
  std::map<std::pair<sal_Int32, std::string>, std::set<sal_Int32>> rows;
  for (const auto& format : conditional_formats(workbook)->getConditionalFormats()) {
    const auto cells = property<Reference<css::sheet::XSheetCellRanges>>(format, "Range");
    for (sal_Int32 entry = 0; entry < format->getCount(); ++entry) {
      const Reference<css::uno::XInterface> condition(format->getByIndex(entry), UNO_QUERY_THROW);
      const std::string style = to_utf8(property<rtl::OUString>(condition, "StyleName"));
      for (const css::table::CellRangeAddress& range : cells->getRangeAddresses())
        for (sal_Int32 column = range.StartColumn; column <= range.EndColumn; ++column)
          for (sal_Int32 row = range.StartRow; row <= range.EndRow; ++row)
            rows[{column, style}].insert(row);
    }
  }
  std::ostringstream text;
  for (const auto& [place, of_style] : rows) {
    text << "column " << place.first << ' ' << place.second << ':';
    for (const sal_Int32 row : of_style) text << ' ' << row;
    text << '\n';
  }
  return text.str();
}

}  // namespace

std::string seen_from(int row, const std::string& formula) {
  const std::regex own_row("([A-Z])" + std::to_string(row + 1) + "(?![0-9])");
  return std::regex_replace(formula, own_row, "$1#");
}

std::string page_of(const Document& workbook) {
  const auto name = property<rtl::OUString>(form_sheet(workbook), "PageStyle");
  const Reference<css::style::XStyleFamiliesSupplier> supplier(workbook.uno(), UNO_QUERY_THROW);
  const Reference<css::container::XNameAccess> styles(
      supplier->getStyleFamilies()->getByName("PageStyles"), UNO_QUERY_THROW);
  const Reference<css::uno::XInterface> style(styles->getByName(name), UNO_QUERY_THROW);
  // Calc keeps lengths in twips.
  const auto millimetres = [&](const char* length) {
    return std::to_string((property<sal_Int32>(style, length) + 50) / 100);
  };
  return to_utf8(name) + " " + millimetres("Width") + " × " + millimetres("Height");
}

Range goal_row(const Document& workbook, int goal) {
  const int row = workbook.named("TMM_TABLA").address().StartRow + goal;
  return Range(form_sheet(workbook)->getCellRangeByPosition(
      0, row, static_cast<sal_Int32>(kRowColumns) - 1, row));
}

void expect_rows_alike(const Document& workbook) {
  const RowMake first = make_of_row(workbook, 0);
  ASSERT_NE(first.formulas[kComputed].find('#'), std::string::npos)
      << "the look at formulas is blind";
  const int last = goal_rows(workbook) - 1;
  for (const int goal : {1, last / 2, last - 1, last}) {
    const RowMake make = make_of_row(workbook, goal);
    for (std::size_t column = 0; column < kRowColumns; ++column) {
      EXPECT_EQ(make.formulas[column], first.formulas[column]) << "goal " << goal;
      EXPECT_EQ(make.styles[column], first.styles[column]) << "goal " << goal;
    }
  }
}

int row_height(const Document& workbook, int row) {
  return row_property<sal_Int32>(workbook, row, "Height");
}

std::vector<PageBreak> page_breaks(const Document& workbook) {
  const Reference<css::view::XRenderable> printed(workbook.uno(), UNO_QUERY_THROW);
  static_cast<void>(printed->getRendererCount(css::uno::makeAny(form_sheet(workbook)), {}));
  const int end = Reference<css::sheet::XPrintAreas>(form_sheet(workbook), UNO_QUERY_THROW)
                      ->getPrintAreas()[0]
                      .EndRow;
  std::vector<PageBreak> breaks;
  for (int row = workbook.named("TMM_TABLA").address().StartRow; row <= end; ++row) {
    if (row_property<bool>(workbook, row, "IsStartOfNewPage"))
      breaks.push_back({row, row_property<bool>(workbook, row, "IsManualPageBreak")});
  }
  return breaks;
}

int how_many_conditional_formats(const Document& workbook) {
  return conditional_formats(workbook)->getConditionalFormats().getLength();
}

std::vector<std::string> all_of(const Document& workbook) {
  const WorkbookMake make = make_of(workbook);
  std::vector<std::string> all = {make.names,
                                  make.protection,
                                  make.helps,
                                  styles_by_condition(workbook),
                                  make.page,
                                  charted_cells(workbook),
                                  manual_breaks(workbook)};
  for (const std::string& sheet : {std::string("TMM-F004"), std::string("Resumen")}) {
    for (const auto& row : workbook.used(sheet).formulas())
      all.insert(all.end(), row.begin(), row.end());
  }
  return all;
}

std::string protection_in_file(const Office& office, const Document& workbook) {
  const auto file = office.scratch() / "protection.fods";
  workbook.store(file, Format::FlatOds);
  const std::string text = contents_of(file);
  std::smatch found;
  const std::regex form_element(
      "<table:table table:name=\"TMM-F004\"[^>]*>\\s*(<office:[^>]*>\\s*)*(<loext:table-protection "
      "[^>]*>|<table:table-protection [^>]*>)?");
  if (!std::regex_search(text, found, form_element)) return "";
  const std::regex printed(R"re( table:print-ranges="[^"]*")re");
  return std::regex_replace(found.str(), printed, "");
}

}  // namespace poa::office
