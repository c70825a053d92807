// SPDX-License-Identifier: MPL-2.0
#include "commands/cell_asked_for.hpp"

#include <regex>
#include <string>

#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "sheet/blocks.hpp"

namespace poa::extension {

std::optional<uno::CellAddress> cell_asked_for(const Workbook& workbook, const Arguments& arguments,
                                               std::string_view argument) {
  const auto address = arguments.text(argument);
  if (!address) return std::nullopt;
  const auto no_cell = [&] { return Refusal(texts::kNotACell, {argument, *address}); };
  static const std::regex single(R"re(\$?[A-Za-z]{1,3}\$?[0-9]{1,7})re");
  if (!std::regex_match(*address, single)) throw no_cell();
  try {
    const auto cell = uno::XCellRange::cell_range_by_name(
        uno::query<uno::XCellRange>(workbook.sheet()), uno::String(*address));
    const uno::CellRangeAddress at = sheet::address_of(cell);
    return uno::CellAddress{at.sheet, at.start_column, at.start_row};
  } catch (const uno::OfficeError&) {
    throw no_cell();
  }
}

}  // namespace poa::extension
