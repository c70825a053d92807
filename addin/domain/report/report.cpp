// SPDX-License-Identifier: MPL-2.0
#include "domain/report/report.hpp"

#include <algorithm>
#include <utility>

#include "domain/calendar/quarter_cell.hpp"
#include "domain/form/heading.hpp"
#include "domain/form/tolerance.hpp"
#include "domain/values/sentence.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

// `read` takes the cells of a row and its number, from 1.
template <class Read>
void read_rows(const CellTable& table, Read read) {
  std::vector<CellView> cells;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    view_row(table, row, cells);
    read(cells, row + 1);
  }
}

// Column 1 was read without the catalogue, whose texts may stand in it.
void read_lines_again(const Catalogue& catalogue, std::vector<Goal>& goals) {
  for (Goal& goal : goals) {
    if (!goal.lines.bad_tokens.empty() || catalogue.has_codes_in_texts())
      goal.lines = catalogue.read(goal.lines_text);
  }
}

// The quarter of the previous report: at most the reported one.
std::optional<Quarter> previous_quarter(const PreviousTable& previous, Quarter reported) {
  if (previous.quarter) return std::min(*previous.quarter, reported);
  if (reported == kQuarters.front()) return std::nullopt;
  return Quarter(reported.number() - 1);
}

std::optional<PreviousGoals> read_previous(const std::optional<PreviousTable>& previous,
                                           Quarter reported) {
  if (!previous) return std::nullopt;
  const auto quarter = previous_quarter(*previous, reported);
  if (!quarter) return std::nullopt;
  std::vector<Goal> goals;
  goals.reserve(previous->table.rows());
  read_rows(previous->table, [&goals](std::span<const CellView> cells, std::size_t number) {
    read_goal(cells, number, goals);
  });
  if (goals.empty()) return std::nullopt;
  ColumnSet errors;
  for (const Goal& goal : goals) errors = errors | goal.errors;
  GoalIndex index(goals);
  return PreviousGoals{std::move(goals), std::move(index), *quarter, errors};
}

std::string text_of(const Cell& cell) {
  return std::holds_alternative<CellError>(cell) ? std::string()
                                                 : std::string(trim(cell_text(cell)));
}

std::optional<std::vector<Signer>> read_signers(const std::optional<CellTable>& signatures) {
  if (!signatures) return std::nullopt;
  std::vector<Signer> signers;
  for (std::size_t row = 0; row < signatures->rows(); ++row)
    signers.push_back({text_of(signatures->at(row, 0)), text_of(signatures->at(row, 1))});
  return signers;
}

}  // namespace

// Goals are large: to move them as their list grows costs as much as half of the rules.
ReportReader::ReportReader(std::size_t rows) { goals_.reserve(rows); }

// All of a row is read while it is in the processor's cache: a table of a million goals is
// far larger, and each further pass over them would fetch it from memory again.
void ReportReader::read(std::span<const CellView> cells, std::size_t number) {
  if (goals_.empty() && is_heading_row(cells)) {
    if (!heading_) heading_.emplace().row = number;
    return;
  }
  if (!read_goal(cells, number, goals_)) return;
  Goal& goal = goals_.back();
  errors_ = errors_ | goal.errors;
  goal.first_row_with_text = texts_.first_row(goals_);
  any_total_ = any_total_ || goal.kind == GoalKind::Total;
}

Report ReportReader::finish(ReportOptions options) && {
  GoalIndex index(goals_);
  auto sums = any_total_ ? std::optional<ComponentSums>(std::in_place, goals_, index)
                         : std::optional<ComponentSums>();
  auto circular = any_total_ ? std::optional<CircularTotals>(std::in_place, goals_, index)
                             : std::optional<CircularTotals>();
  auto catalogue = options.catalogue ? read_catalogue(*options.catalogue) : std::nullopt;
  if (catalogue) read_lines_again(*catalogue, goals_);
  return Report{std::move(goals_),
                std::move(index),
                std::move(heading_),
                std::move(sums),
                std::move(circular),
                options.quarter,
                std::move(catalogue),
                std::move(options.tolerance),
                std::move(options.header),
                options.units ? read_measure_units(*options.units) : std::nullopt,
                read_previous(options.previous, options.quarter),
                std::move(options.authorisation),
                read_signers(options.signatures),
                options.first_sheet_row,
                errors_};
}

const Goal& goal_in_row(const Report& report, std::size_t row) {
  return *std::lower_bound(report.goals.begin(), report.goals.end(), row,
                           [](const Goal& goal, std::size_t at) { return *goal.row < at; });
}

std::string of_goal(const Report& report, const Goal& goal) {
  const std::size_t row = *goal.row;
  const std::string place =
      report.first_sheet_row ? sentence("fila {} de la hoja", {*report.first_sheet_row + row - 1})
                             : sentence("renglón {}", {row});
  if (goal.number) return sentence("de la meta {} ({})", {*goal.number, place});
  return (report.first_sheet_row ? "de la " : "del ") + place;
}

Report read_report(const CellTable& table, ReportOptions options) {
  ReportReader reader(table.rows());
  read_rows(table, [&reader](std::span<const CellView> cells, std::size_t number) {
    reader.read(cells, number);
  });
  return std::move(reader).finish(std::move(options));
}

namespace {

// What POA_HALLAZGOS is given of a form.
Result<ReportOptions> options_of(const Form& form) {
  Header header = read_header(header_cells(form)).value();
  const auto quarter = quarter_of_cell(header.quarter);
  if (!quarter) return quarter.error();
  auto tolerance = tolerance_of_cell(form.tolerance);
  if (!tolerance) return tolerance.error();
  ReportOptions options{quarter.value().value_or(Quarter(4))};
  options.catalogue = column_of_cells(form.action_lines);
  options.tolerance = std::move(tolerance).value();
  options.header = std::move(header);
  options.units = column_of_cells(form.measure_units);
  options.authorisation = trim(cell_text(form.authorisation));
  if (form.previous) {
    const auto previous_quarter = quarter_of_cell(form.previous->quarter);
    if (!previous_quarter) return previous_quarter.error();
    options.previous = PreviousTable{form.previous->table, previous_quarter.value()};
  }
  return options;
}

CellTable signature_cells(const Form& form) {
  CellTable cells(form.signatures.size(), 2);
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    cells.at(row, 0) = form.signatures[row].role;
    cells.at(row, 1) = form.signatures[row].name;
  }
  return cells;
}

}  // namespace

Result<Report> read_report(const Form& form) {
  auto options = options_of(form);
  if (!options) return options.error();
  return read_report(form.table, std::move(options).value());
}

Result<Report> read_report_to_close(const Form& form) {
  auto options = options_of(form);
  if (!options) return options.error();
  options.value().signatures = signature_cells(form);
  return read_report(form.table, std::move(options).value());
}

}  // namespace poa
