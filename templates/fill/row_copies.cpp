// SPDX-License-Identifier: MPL-2.0
#include "fill/row_copies.hpp"

#include "fill/fill_error.hpp"
#include "fill/moved_references.hpp"

namespace poa::fill {

void copy_row_down(FlatWorkbook& workbook, const std::string& sheet, pugi::xml_node row, int number,
                   int copies) {
  move_references_in(workbook.root(), "", [&](const ReferredRow& referred) {
    const bool below = referred.sheet == sheet && referred.number > number;
    return below ? referred.number + copies : referred.number;
  });
  for (int down = copies; down > 0; --down) {
    move_references_in(insert_copy_after(row), sheet, [down](const ReferredRow& referred) {
      return referred.absolute ? referred.number : referred.number + down;
    });
  }
}

void ensure_rows(FlatWorkbook& workbook, const std::string& sheet, std::string_view style,
                 int count) {
  pugi::xml_node last;
  int number = 0;
  int there = 0;
  int current = 1;
  for (const pugi::xml_node row : workbook.rows(sheet)) {
    if (row.attribute("table:style-name").value() == style) {
      last = row;
      number = current;
      ++there;
    }
    current += row.attribute("table:number-rows-repeated").as_int(1);
  }
  if (!last) throw FillError("no row has the style " + std::string(style));
  if (count > there) copy_row_down(workbook, sheet, last, number, count - there);
}

}  // namespace poa::fill
