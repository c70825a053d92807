// SPDX-License-Identifier: MPL-2.0
#include "functions/arguments/report.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "domain/calendar/quarter_cell.hpp"
#include "domain/form/header.hpp"
#include "domain/form/limits.hpp"
#include "sheet/blocks.hpp"
#include "sheet/row_reader.hpp"

namespace poa::functions {
namespace {

[[noreturn]] void refuse_width(const RangeArgument& tabla, std::size_t columns) {
  tabla.refuse(
      "La tabla debe tener las 15, 16, 17 o 18 columnas del formato y tiene {}; corrija el rango.",
      {columns});
}

ReportReader read_table(const RangeArgument& tabla) {
  if (!tabla.view()) refuse_width(tabla, 0);
  const uno::CellRangeAddress address = sheet::address_of(tabla.view());
  const std::size_t columns = sheet::columns_of(address);
  if (columns < kFewestTableColumns || columns > kColumns) refuse_width(tabla, columns);
  // A reference to whole columns names more rows than there are goals: room for ten megabytes.
  constexpr std::size_t kMostRoom = 16'384;
  ReportReader report(std::min(sheet::rows_of(address), kMostRoom));
  sheet::RowReader cells;
  sheet::read_used_blocks(tabla.view(), address,
                          [&](std::size_t rows_above, const uno::TableView& block) {
                            for (std::size_t row = 0; row < block.rows(); ++row)
                              report.read(cells.read(block.row(row)), rows_above + row + 1);
                          });
  return report;
}

std::optional<Header> optional_header(const Argument& encabezado) {
  const auto cells = encabezado.optional_list();
  if (!cells) return std::nullopt;
  return encabezado.value_of(read_header(*cells));
}

Quarter report_quarter(const ReportArguments& arguments, const std::optional<Header>& header) {
  if (const auto given = arguments.trimestre.optional_quarter()) return *given;
  if (!header) return Quarter(4);
  const auto printed = arguments.encabezado.value_of(quarter_of_cell(header->quarter));
  return printed.value_or(Quarter(4));
}

}  // namespace

Report report_of(const ReportArguments& arguments) {
  auto header = optional_header(arguments.encabezado);
  const Quarter quarter = report_quarter(arguments, header);
  Number tolerance = arguments.tolerancia.tolerance_or_zero();
  return read_table(arguments.tabla)
      .finish({quarter, arguments.catalogo.optional_list(), std::move(tolerance), std::move(header),
               arguments.unidades.optional_list()});
}

}  // namespace poa::functions
