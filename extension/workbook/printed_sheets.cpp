// SPDX-License-Identifier: MPL-2.0
#include "workbook/printed_sheets.hpp"

#include <string>

#include "office/files.hpp"
#include "sheet/blocks.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {

void print_form_alone(const EditableWorkbook& workbook) {
  if (!ending_of(uno::XModel::url(workbook.model()).utf8()).starts_with("xls")) return;
  const std::int16_t form = workbook.goals().sheet;
  for (const std::string& name : sheet_names(workbook.model())) {
    const auto sheet = sheet_named(workbook.model(), name);
    const auto printed = uno::query<uno::XPrintAreas>(sheet);
    if (sheet::address_of(sheet).sheet == form || !uno::XPrintAreas::print_areas(printed).empty())
      continue;
    uno::XPrintAreas::set_print_areas(printed, uno::Sequence<uno::CellRangeAddress>({}));
  }
}

}  // namespace poa::extension
