// SPDX-License-Identifier: MPL-2.0
#include "office/charts.hpp"

#include <com/sun/star/table/XTableChart.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>

#include "office/uno_text.hpp"

namespace poa::office {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

std::string charted_cells(const Document& document) {
  std::string all;
  for (const std::string& name : document.sheets()) {
    const Reference<css::table::XTableChartsSupplier> sheet(
        document.uno()->getSheets()->getByName(to_uno(name)), UNO_QUERY_THROW);
    const auto list = sheet->getCharts();
    for (const rtl::OUString& chart : list->getElementNames()) {
      const Reference<css::table::XTableChart> table(list->getByName(chart), UNO_QUERY_THROW);
      for (const auto& area : table->getRanges()) {
        all += std::to_string(area.Sheet) + ":" + std::to_string(area.StartColumn) + "." +
               std::to_string(area.StartRow) + "-" + std::to_string(area.EndColumn) + "." +
               std::to_string(area.EndRow) + "\n";
      }
    }
  }
  return all;
}

}  // namespace poa::office
