// SPDX-License-Identifier: MPL-2.0
#include <set>
#include <string>
#include <utility>

#include "sheet/blocks.hpp"
#include "workbook/cell_contents.hpp"
#include "workbook/mends.hpp"
#include "workbook/merged_cells.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Interface;
using uno::Ref;
using uno::String;

uno::TextTable contents_of(const Ref<uno::XSpreadsheet>& sheet, const uno::CellRangeAddress& area) {
  return uno::XCellRangeFormula::formulas(
      uno::query<uno::XCellRangeFormula>(cells_of(sheet, area)));
}

bool is_in(const uno::CellRangeAddress& range, std::int32_t column, std::int32_t row) {
  return row >= range.start_row && row <= range.end_row && column >= range.start_column &&
         column <= range.end_column;
}

// The cells of the matrix formula that a cell is part of.
uno::CellRangeAddress matrix_at(const Ref<uno::XSpreadsheet>& sheet, std::int32_t column,
                                std::int32_t row) {
  const auto cell = cells_of(sheet, {0, column, row, column, row});
  const auto cursor =
      uno::XSpreadsheet::cursor_by_range(sheet, uno::query<uno::XSheetCellRange>(cell));
  uno::XSheetCellCursor::collapse_to_array(cursor);
  return sheet::address_of(cursor);
}

void set_matrix(const Ref<uno::XSpreadsheet>& sheet, const uno::CellRangeAddress& at,
                const std::string& formula) {
  const auto cells = cells_of(sheet, at);
  clear(cells, kContents);
  uno::XArrayFormulaRange::set_formula(uno::query<uno::XArrayFormulaRange>(cells),
                                       String(formula.substr(1, formula.size() - 2)));
}

void set_label(const SheetPair& pair, std::int32_t column, std::int32_t row) {
  const auto wanted = cells_of(pair.reference, {0, column, row, column, row});
  const uno::Table value = uno::XCellRangeData::data_array(uno::query<uno::XCellRangeData>(wanted));
  const auto cell = cell_of(pair.own, column, row);
  if (const auto number = value.view().at(0, 0).number())
    return uno::XCell::set_value(cell, *number);
  uno::XTextRange::set_text(uno::query<uno::XTextRange>(cell),
                            String(uno::to_utf8(value.view().at(0, 0).text())));
}

bool same_content(const std::string& a, const std::string& b) {
  if (a == b) return true;
  if (a.size() == b.size() || a.find(':') == std::string::npos) return false;
  return without_repeated_sheets(a) == without_repeated_sheets(b);
}

struct CellPlace {
  std::int32_t column;
  std::int32_t row;
  std::string content;
};

// What differs in the cells that a person does not fill.
struct Differences {
  std::vector<CellPlace> formulas;
  std::vector<CellPlace> matrices;
  std::vector<CellPlace> labels;
  std::set<std::int32_t> rows;  // with formulas

  void add(CellPlace place) {
    const char first = place.content.front();
    if (first == '=' || first == '{') rows.insert(place.row);
    auto& kind = first == '=' ? formulas : first == '{' ? matrices : labels;
    kind.push_back(std::move(place));
  }
};

Differences differences(const SheetPair& pair, const Looks& looks,
                        const uno::CellRangeAddress& open) {
  const uno::TextTable expected = contents_of(pair.reference, pair.area);
  const uno::TextTable found = contents_of(pair.own, pair.area);
  Differences different;
  for (std::int32_t row = 0; row <= pair.area.end_row; ++row) {
    const auto& wanted = expected.rows[static_cast<std::size_t>(row)];
    const auto& there = found.rows[static_cast<std::size_t>(row)];
    for (std::int32_t column = 0; column <= pair.area.end_column; ++column) {
      const auto at = static_cast<std::size_t>(column);
      if (!looks.at(column, row).locked || (pair.form && is_in(open, column, row))) continue;
      std::string content = wanted[at].utf8();
      if (content.empty() || same_content(content, there[at].utf8())) continue;
      different.add({column, row, std::move(content)});
    }
  }
  return different;
}

void set_formulas(const SheetPair& pair, const Differences& different) {
  for (const CellPlace& place : different.formulas)
    uno::XCell::set_formula(cell_of(pair.own, place.column, place.row), String(place.content));
  std::set<std::pair<std::int32_t, std::int32_t>> done;
  for (const CellPlace& place : different.matrices) {
    const uno::CellRangeAddress at = matrix_at(pair.reference, place.column, place.row);
    if (done.emplace(at.start_column, at.start_row).second) set_matrix(pair.own, at, place.content);
  }
}

bool contains(const std::vector<uno::CellRangeAddress>& ranges, const uno::CellRangeAddress& at) {
  for (const uno::CellRangeAddress& range : ranges) {
    if (range.start_row == at.start_row && range.start_column == at.start_column &&
        range.end_row == at.end_row && range.end_column == at.end_column)
      return true;
  }
  return false;
}

// Merging shows the first cell alone, and would hide what another one holds.
bool only_first_holds(const Ref<uno::XSpreadsheet>& sheet, const uno::CellRangeAddress& at) {
  const auto holds = [&](const uno::CellRangeAddress& cells) {
    return hold(cells_of(sheet, cells), static_cast<std::int16_t>(kContents));
  };
  const bool beside = at.end_column > at.start_column &&
                      holds({0, at.start_column + 1, at.start_row, at.end_column, at.start_row});
  const bool below = at.end_row > at.start_row &&
                     holds({0, at.start_column, at.start_row + 1, at.end_column, at.end_row});
  return !beside && !below;
}

}  // namespace

void find_contents(const SheetPair& pair, const Looks& looks, const uno::CellRangeAddress& open,
                   Mends& mends) {
  const Differences different = differences(pair, looks, open);
  if (!different.rows.empty()) {
    mends.push_back(
        {Part::Formulas, different.rows.size(), {}, [=] { set_formulas(pair, different); }});
  }
  if (different.labels.empty()) return;
  mends.push_back({Part::Labels, different.labels.size(), {}, [=] {
                     for (const CellPlace& place : different.labels)
                       set_label(pair, place.column, place.row);
                   }});
}

void find_merged(const SheetPair& pair, Mends& mends) {
  const auto expected = merged_ranges(pair.reference, pair.area);
  const auto found = merged_ranges(pair.own, pair.area);
  std::vector<std::pair<uno::CellRangeAddress, bool>> changes;
  for (const uno::CellRangeAddress& at : found) {
    if (!contains(expected, at)) changes.emplace_back(at, false);
  }
  for (const uno::CellRangeAddress& at : expected) {
    if (!contains(found, at) && only_first_holds(pair.own, at)) changes.emplace_back(at, true);
  }
  if (changes.empty()) return;
  mends.push_back({Part::Merged, changes.size(), {}, [=] {
                     for (const auto& [at, merge] : changes)
                       uno::XMergeable::merge(uno::query<uno::XMergeable>(cells_of(pair.own, at)),
                                              merge);
                   }});
}

void find_names(const Reference& reference, const Ref<uno::XModel>& model, Mends& mends) {
  const auto expected = names_of(reference.model());
  const auto found = names_of(model);
  for (const String& name : uno::XNameAccess::names(expected)) {
    const auto content_in = [&](const Ref<uno::XNameAccess>& names) {
      const Any range = uno::XNameAccess::element(names, name);
      return uno::XNamedRange::content(
          uno::query<uno::XNamedRange>(Interface::share(range.view().interface())));
    };
    const String wanted = content_in(expected);
    const bool there = uno::XNameAccess::has(found, name);
    if (there && content_in(found).utf8() == wanted.utf8()) continue;
    mends.push_back({Part::Names, 1, name.utf8(), [=] {
                       if (!there) {
                         return uno::XNamedRanges::add(uno::query<uno::XNamedRanges>(found), name,
                                                       wanted, {}, 0);
                       }
                       const Any range = uno::XNameAccess::element(found, name);
                       uno::XNamedRange::set_content(
                           uno::query<uno::XNamedRange>(Interface::share(range.view().interface())),
                           wanted);
                     }});
  }
}

}  // namespace poa::extension
