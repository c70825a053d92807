// SPDX-License-Identifier: MPL-2.0
#include "domain/import/imported_source.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "domain/import/printed_results.hpp"
#include "domain/import/scanned_report.hpp"
#include "domain/import/unproven_figures.hpp"

namespace poa {
namespace {

// The first doubt of a cell stands.
void add_doubts(std::vector<DoubtfulCell> more, std::vector<DoubtfulCell>& doubts) {
  for (DoubtfulCell& doubt : more) {
    const bool told = std::any_of(doubts.begin(), doubts.end(), [&doubt](const auto& other) {
      return other.goal == doubt.goal && other.column == doubt.column;
    });
    if (!told) doubts.push_back(std::move(doubt));
  }
}

// Whether the quarters do not follow each other from left to right, though all are there. A heading
// that a scan moved by a column only takes P for A.
bool has_quarters_apart(const TableColumns& columns) {
  std::vector<std::pair<std::size_t, std::size_t>> quarters;  // Places of P and A.
  for (const Quarter quarter : kQuarters) {
    const auto planned = columns.place(planned_column(quarter));
    const auto achieved = columns.place(achieved_column(quarter));
    if (!planned || !achieved) return false;
    quarters.emplace_back(std::min(*planned, *achieved), std::max(*planned, *achieved));
  }
  return std::adjacent_find(quarters.begin(), quarters.end(),
                            [](const auto& one, const auto& next) {
                              return one.second > next.first;
                            }) != quarters.end();
}

// Columns that the form does not print, or quarters in another order: no scan of it has them, and
// what reads scans would take them for others.
bool is_laid_out_otherwise(const TableColumns& columns) {
  return columns.place(Column::Kind) || columns.place(Column::Components) ||
         columns.place(Column::Reviewed) || has_quarters_apart(columns);
}

// A scan without goals has nothing to say of what the table lacks.
Result<Imported> scan_or(Result<Imported> scan, Failure of_table) {
  if (scan || scan.error().fault != Fault::NothingToCompute) return scan;
  return of_table;
}

std::size_t figures_in_doubt(const Imported& read) {
  return static_cast<std::size_t>(
      std::count_if(read.doubtful_cells.begin(), read.doubtful_cells.end(),
                    [](const DoubtfulCell& cell) { return holds_figure(cell.column); }));
}

// Whether a table, with what is not proven in doubt, is to be taken and not the scan.
bool is_better(const Imported& table, const Imported& scan) {
  const bool headings = table.columns.headings < table.columns.goals;
  if (headings && is_laid_out_otherwise(table.columns)) return true;
  if (table.form.table.rows() != scan.form.table.rows()) return false;
  const std::size_t doubts = figures_in_doubt(table);
  return (headings && doubts == 0) || doubts < figures_in_doubt(scan);
}

Result<Imported> import_text(const SourceTable& source) {
  auto table = import_table(source);
  auto scan = import_scan(source);
  if (!table) return scan_or(std::move(scan), std::move(table).error());
  Imported& read = table.value();
  add_doubts(unproven_figures(source, read), read.doubtful_cells);
  const bool better = !scan || is_better(read, scan.value());
  auto ambiguous = ambiguous_figures(read);
  if (better) {
    add_doubts(std::move(ambiguous), read.doubtful_cells);
    return table;
  }
  if (scan.value().form.table.rows() == read.form.table.rows())
    add_doubts(std::move(ambiguous), scan.value().doubtful_cells);
  return scan;
}

}  // namespace

Result<Imported> import_source(const SourceTable& source, CellPlaces places) {
  auto imported = places == CellPlaces::Known ? import_table(source) : import_text(source);
  if (!imported) return imported;
  Imported& read = imported.value();
  add_doubts(differing_results(read.form), read.doubtful_cells);
  compare_totals(source, read);
  return imported;
}

}  // namespace poa
