// SPDX-License-Identifier: MPL-2.0
#include "fill/goal_rows.hpp"

#include <string>
#include <string_view>

#include "fill/fill_error.hpp"
#include "fill/row_copies.hpp"

namespace poa::fill {
namespace {

// The only row of that style, which must be the sheet's row `number`.
pugi::xml_node only_row(const FlatWorkbook& workbook, const std::string& sheet,
                        std::string_view style, int number) {
  pugi::xml_node found;
  int current = 1;
  for (const pugi::xml_node row : workbook.rows(sheet)) {
    const int repeated = row.attribute("table:number-rows-repeated").as_int(1);
    if (row.attribute("table:style-name").value() == style) {
      if (found || repeated > 1 || current != number) {
        throw FillError("only row " + std::to_string(number) + " may have the style " +
                        std::string(style));
      }
      found = row;
    }
    current += repeated;
  }
  if (!found) throw FillError("no row has the style " + std::string(style));
  return found;
}

// TMM_TABLA is the goal row and the sentinel.
pugi::xml_node goal_row(const FlatWorkbook& workbook, const Area& table) {
  if (table.last_row != table.first_row + 1) throw FillError("TMM_TABLA must have two rows");
  const pugi::xml_node goal = only_row(workbook, table.sheet, "fila_meta", table.first_row);
  static_cast<void>(only_row(workbook, table.sheet, "fila_centinela", table.last_row));
  return goal;
}

}  // namespace

void make_goal_rows(FlatWorkbook& workbook, int count) {
  if (count < 1 || count > kMostGoals) throw FillError("a report has 1 to 200 goals");
  const Area table = workbook.named("TMM_TABLA");
  const pugi::xml_node row = goal_row(workbook, table);
  copy_row_down(workbook, table.sheet, row, table.first_row, count - 1);
}

}  // namespace poa::fill
