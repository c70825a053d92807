// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <string>

#include "domain/check.hpp"
#include "domain/header.hpp"
#include "domain/quarter_cell.hpp"
#include "domain/report.hpp"
#include "functions/arguments.hpp"
#include "functions/functions.hpp"
#include "functions/range_cells.hpp"

namespace poa::functions {
namespace {

using Rows = std::vector<std::vector<Cell>>;

constexpr int kTabla = 1;
constexpr int kTrimestre = 2;
constexpr int kEncabezado = 4;
constexpr int kTolerancia = 6;
constexpr int kRenglones = 7;
constexpr std::size_t kFewestColumns = 15;
constexpr std::size_t kMostColumns = 17;

Failure wrong_width(std::size_t columns) {
  return {Fault::WrongShape, kTabla,
          "La tabla debe tener las 15, 16 o 17 columnas del formato y tiene " +
              std::to_string(columns) + "; corrija el rango."};
}

Result<CellTable> read_table(const uno::Ref<uno::XCellRange>& tabla) {
  if (!tabla) return wrong_width(0);
  const uno::CellRangeAddress address = address_of(tabla);
  const std::size_t columns = columns_of(address);
  if (columns < kFewestColumns || columns > kMostColumns) return wrong_width(columns);
  return read_used_cells(tabla, address);
}

Result<std::optional<Header>> optional_header(const uno::AnyView& encabezado) {
  const auto cells = optional_cells(encabezado);
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

Cell text_cell(std::string_view text) { return make_text_cell(std::string(text)); }

// Meta is a number where the goal has one, so that it can be looked up in the table.
Cell goal_cell(const Finding& finding) {
  if (finding.goal.empty()) return Blank{};
  return static_cast<double>(std::stoi(finding.goal));
}

std::vector<Cell> row_of(const Finding& finding) {
  return {static_cast<double>(finding.row),
          goal_cell(finding),
          text_cell(finding.rule),
          text_cell(severity_name(finding.severity)),
          text_cell(field_name(finding.field)),
          text_cell(finding.message)};
}

std::vector<Cell> clean_row() {
  return {Blank{}, Blank{}, Blank{}, text_cell("OK"), Blank{}, text_cell("Sin hallazgos")};
}

// Says how many findings were left out, with the gravest severity among them: whoever looks for
// errors in the column must not miss one because the range was short.
std::vector<Cell> left_out_row(const std::vector<Finding>& findings, std::size_t shown) {
  const auto first = findings.begin() + static_cast<std::ptrdiff_t>(shown);
  const auto gravest = std::min_element(
      first, findings.end(),
      [](const Finding& left, const Finding& right) { return left.severity < right.severity; });
  const std::size_t left_out = findings.size() - shown;
  return {Blank{},
          Blank{},
          Blank{},
          text_cell(severity_name(gravest->severity)),
          Blank{},
          text_cell("Hay " + std::to_string(left_out) +
                    " hallazgos más que no caben aquí; amplíe el rango y «renglones».")};
}

Rows all_rows(const std::vector<Finding>& findings) {
  Rows rows;
  rows.reserve(std::max<std::size_t>(findings.size(), 1));
  for (const Finding& finding : findings) rows.push_back(row_of(finding));
  if (rows.empty()) rows.push_back(clean_row());
  return rows;
}

Rows exactly(std::size_t count, const std::vector<Finding>& findings) {
  Rows rows = all_rows(findings);
  if (rows.size() > count) {
    rows.resize(count - 1);
    rows.push_back(left_out_row(findings, count - 1));
  }
  rows.resize(count, std::vector<Cell>(6));
  return rows;
}

}  // namespace

Result<Rows> hallazgos(const uno::Ref<uno::XCellRange>& tabla, const HallazgosOptions& options) {
  auto header = optional_header(options.encabezado);
  if (!header) return header.error();
  const auto quarter = report_quarter(options.trimestre, header.value());
  if (!quarter) return quarter.error();
  auto tolerance = tolerance_or_zero(options.tolerancia, kTolerancia);
  if (!tolerance) return tolerance.error();
  const auto count = optional_whole(options.renglones, kRenglones, 1, kMostRows);
  if (!count) return count.error();
  const auto table = read_table(tabla);
  if (!table) return table.error();

  const Report report =
      read_report(table.value(),
                  {quarter.value(), optional_cells(options.catalogo), std::move(tolerance).value(),
                   std::move(header).value(), optional_cells(options.unidades)});
  const std::vector<Finding> findings = check(report);
  if (!count.value()) return all_rows(findings);
  return exactly(static_cast<std::size_t>(*count.value()), findings);
}

}  // namespace poa::functions
