// SPDX-License-Identifier: MPL-2.0
#include "form.hpp"

#include <algorithm>
#include <cstddef>
#include <ostream>
#include <utility>

#include "domain/rules/check.hpp"
#include "domain/values/decimal.hpp"
#include "domain/values/text.hpp"
#include "property.hpp"

namespace poa::property {
namespace {

// The first columns of a form's parts on the sheet.
constexpr char kTable = 'A';
constexpr char kCatalogue = 'S';
constexpr char kHeader = 'T';
constexpr char kUnits = 'V';
constexpr const char* kPrevious = "Anterior.";
constexpr const char* kSignatures = "Firmas.";

std::string content(const Cell& cell) {
  if (const auto* number = std::get_if<double>(&cell)) return plain_decimal(*number).value();
  if (const auto* text = std::get_if<std::string>(&cell)) return "=" + typed(*text);
  return "=NA()";
}

std::string address(const CellTable& table, char first_column, const std::string& sheet = "") {
  const auto last_column = static_cast<char>(first_column + static_cast<int>(table.columns()) - 1);
  return sheet + std::string(1, first_column) + "1:" + last_column +
         std::to_string(std::max<std::size_t>(table.rows(), 1));
}

void show_argument(const std::optional<CellTable>& table, char first_column, std::ostream& stream) {
  stream << ";" << (table ? address(*table, first_column) : "");
}

}  // namespace

std::ostream& operator<<(std::ostream& stream, const Mark& mark) {
  return stream << mark.row << " " << (mark.goal.empty() ? "-" : mark.goal) << " " << mark.rule
                << " " << severity_name(mark.severity) << " "
                << (mark.column ? column_name(*mark.column) : "encabezado")
                << (mark.reviewed ? " (revisada)" : "");
}

void show_cells(const CellTable& table, char first_column, std::ostream& stream,
                const std::string& sheet) {
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = 0; column < table.columns(); ++column) {
      const Cell& cell = table.at(row, column);
      if (std::holds_alternative<Blank>(cell)) continue;
      stream << sheet << static_cast<char>(first_column + static_cast<int>(column)) << row + 1
             << ": " << content(cell) << "\n";
    }
  }
}

void showValue(const GivenForm& form, std::ostream& stream) {
  stream << "=POA_HALLAZGOS(" << address(form.table, kTable) << ";" << form.quarter;
  show_argument(form.catalogue, kCatalogue, stream);
  show_argument(form.header, kHeader, stream);
  show_argument(form.units, kUnits, stream);
  stream << ";" << form.tolerance << ";;"
         << (form.previous ? address(*form.previous, kTable, kPrevious) : "") << ";";
  if (form.previous_quarter) stream << *form.previous_quarter;
  stream << ";" << typed(form.authorisation) << ") with\n";
  show_cells(form.table, kTable, stream);
  if (form.catalogue) show_cells(*form.catalogue, kCatalogue, stream);
  if (form.header) show_cells(*form.header, kHeader, stream);
  if (form.units) show_cells(*form.units, kUnits, stream);
  if (form.previous) show_cells(*form.previous, kTable, stream, kPrevious);
  if (form.signatures) show_cells(*form.signatures, kTable, stream, kSignatures);
}

Report product_report(const GivenForm& form) {
  ReportOptions options{Quarter(form.quarter), form.catalogue,
                        Number::parse(form.tolerance).value()};
  if (form.header) options.header = read_header(*form.header).value();
  options.units = form.units;
  if (form.previous) {
    options.previous = PreviousTable{*form.previous, std::nullopt};
    if (form.previous_quarter) options.previous->quarter = Quarter(*form.previous_quarter);
  }
  options.authorisation = trim(form.authorisation);
  options.signatures = form.signatures;
  return read_report(form.table, std::move(options));
}

std::vector<Mark> product_marks(const GivenForm& form) {
  std::vector<Mark> marks;
  for (const Finding& finding : check(product_report(form))) {
    marks.push_back({finding.row.value_or(0), finding.goal ? finding.goal->to_text() : "",
                     std::string(finding.rule), finding.severity, finding.column,
                     finding.reviewed});
  }
  return marks;
}

}  // namespace poa::property
