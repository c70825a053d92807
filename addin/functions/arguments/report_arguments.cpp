// SPDX-License-Identifier: MPL-2.0
#include "functions/arguments/report_arguments.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "domain/calendar/quarter_cell.hpp"
#include "domain/form/header.hpp"
#include "domain/form/limits.hpp"
#include "functions/arguments/arguments.hpp"
#include "sheet/blocks.hpp"
#include "sheet/row_reader.hpp"

namespace poa::functions {
namespace {

constexpr int kTabla = 1;
constexpr int kTrimestre = 2;
constexpr int kEncabezado = 4;
constexpr int kTolerancia = 6;

Failure wrong_width(std::size_t columns) {
  return {Fault::WrongShape,
          "La tabla debe tener las 15, 16 o 17 columnas del formato y tiene " +
              std::to_string(columns) + "; corrija el rango.",
          kTabla};
}

Result<ReportReader> read_table(const uno::Ref<uno::XCellRange>& tabla) {
  if (!tabla) return wrong_width(0);
  const uno::CellRangeAddress address = sheet::address_of(tabla);
  const std::size_t columns = sheet::columns_of(address);
  if (columns < kFewestTableColumns || columns > kMostTableColumns) return wrong_width(columns);
  // A reference to whole columns names more rows than there are goals: room for ten megabytes.
  constexpr std::size_t kMostRoom = 16'384;
  ReportReader report(std::min(sheet::rows_of(address), kMostRoom));
  sheet::RowReader cells;
  sheet::read_used_blocks(tabla, address, [&](std::size_t rows_above, const uno::TableView& block) {
    for (std::size_t row = 0; row < block.rows(); ++row)
      report.read(cells.read(block.row(row)), rows_above + row + 1);
  });
  return report;
}

Result<std::optional<Header>> optional_header(const uno::AnyView& encabezado) {
  const auto cells = optional_list(encabezado);
  if (!cells) return std::optional<Header>();
  auto header = read_header(*cells);
  if (!header) return at_argument(kEncabezado, header.error());
  return std::optional<Header>(std::move(header).value());
}

// The quarter of the argument; failing that, of the header; failing that, the fourth.
Result<Quarter> report_quarter(const uno::AnyView& trimestre, const std::optional<Header>& header) {
  const auto given = optional_quarter(trimestre, kTrimestre);
  if (!given) return given.error();
  if (given.value()) return *given.value();
  if (!header) return Quarter(4);
  const auto printed = quarter_of_cell(header->quarter);
  if (!printed) return at_argument(kEncabezado, printed.error());
  return printed.value().value_or(Quarter(4));
}

}  // namespace

Result<Report> report_of(const uno::Ref<uno::XCellRange>& tabla, const ReportArguments& arguments) {
  auto header = optional_header(arguments.encabezado);
  if (!header) return header.error();
  const auto quarter = report_quarter(arguments.trimestre, header.value());
  if (!quarter) return quarter.error();
  auto tolerance = tolerance_or_zero(arguments.tolerancia, kTolerancia);
  if (!tolerance) return tolerance.error();
  auto table = read_table(tabla);
  if (!table) return table.error();
  return std::move(table).value().finish({quarter.value(), optional_list(arguments.catalogo),
                                          std::move(tolerance).value(), std::move(header).value(),
                                          optional_list(arguments.unidades)});
}

}  // namespace poa::functions
