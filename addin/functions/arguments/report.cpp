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

// Of the table of this report or of the one before.
void require_width(const Place& table, std::size_t columns) {
  if (columns < kFewestTableColumns || columns > kColumns)
    table.refuse(
        "La tabla debe tener las 15, 16, 17 o 18 columnas del formato y tiene {}; corrija el "
        "rango.",
        {columns});
}

uno::CellRangeAddress table_address(const RangeArgument& tabla) {
  if (!tabla.view()) require_width(tabla, 0);
  const uno::CellRangeAddress address = sheet::address_of(tabla.view());
  require_width(tabla, sheet::columns_of(address));
  return address;
}

ReportReader read_table(const RangeArgument& tabla, const uno::CellRangeAddress& address) {
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

// A blank cell counts as not given, however it is given.
std::optional<PreviousTable> previous_table(const ReportArguments& arguments, Quarter reported) {
  const auto quarter = arguments.trimestre_anterior.optional_quarter();
  if (quarter && *quarter > reported)
    arguments.trimestre_anterior.refuse(
        "El reporte anterior es de {} y el que se revisa, de {}; el anterior no puede "
        "ser posterior. Corrija el que esté mal.",
        {quarter->short_name(), reported.short_name()});
  auto cells = arguments.anterior.optional_list();
  const bool blank = cells && cells->rows() == 0 && cells->columns() == 1;
  if (!cells || blank) return std::nullopt;
  require_width(arguments.anterior, cells->columns());
  return PreviousTable{std::move(*cells), quarter};
}

}  // namespace

Report report_of(const ReportArguments& arguments) {
  auto header = optional_header(arguments.encabezado);
  const Quarter quarter = report_quarter(arguments, header);
  const uno::CellRangeAddress address = table_address(arguments.tabla);
  ReportOptions options{quarter};
  options.catalogue = arguments.catalogo.optional_list();
  options.tolerance = arguments.tolerancia.tolerance_or_zero();
  options.header = std::move(header);
  options.units = arguments.unidades.optional_list();
  options.previous = previous_table(arguments, quarter);
  options.authorisation = arguments.autorizacion.text_or_none();
  options.first_sheet_row = static_cast<std::size_t>(address.start_row) + 1;
  return read_table(arguments.tabla, address).finish(std::move(options));
}

}  // namespace poa::functions
