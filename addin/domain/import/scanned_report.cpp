// SPDX-License-Identifier: MPL-2.0
#include "domain/import/scanned_report.hpp"

#include <algorithm>
#include <utility>

#include "domain/form/heading.hpp"
#include "domain/import/scanned_goals.hpp"
#include "domain/import/table_rows.hpp"
#include "domain/values/sentence.hpp"

namespace poa {
namespace {

bool is_scanned_heading(const SourceRow& row) {
  const std::vector<CellView> views(row.cells.begin(), row.cells.end());
  return is_heading_row(views);
}

// Tells the rows of a scan apart, by what its goals were read from.
class ScannedRowSorter {
 public:
  ScannedRowSorter(const SourceTable& source, const std::vector<ScannedGoal>& goals)
      : source_(source), rows_(source.size()) {
    for (std::size_t row = 0; row < source.size(); ++row) rows_[row].number = source[row].number;
    for (std::size_t goal = 0; goal < goals.size(); ++goal) take_goal(goals[goal].rows, goal);
  }

  std::vector<ImportedRow> sorted(TableColumns& columns) && {
    const auto is_of_goal = [](const ImportedRow& row) { return row.goal.has_value(); };
    const auto first = std::find_if(rows_.begin(), rows_.end(), is_of_goal);
    const auto last = std::find_if(rows_.rbegin(), rows_.rend(), is_of_goal);
    columns.goals = static_cast<std::size_t>(first - rows_.begin());
    columns.headings = first_heading(columns.goals);
    const TableRows facts(source_, columns);
    const auto end = static_cast<std::size_t>(rows_.rend() - last);
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      if (!rows_[row].goal) sort(row, facts, columns, end);
    }
    return std::move(rows_);
  }

 private:
  // A row that two goals share is the first one's.
  void take_goal(const std::vector<std::size_t>& numbers, std::size_t goal) {
    RowMeaning meaning = RowMeaning::Goal;
    for (const std::size_t number : numbers) {
      const auto row = std::lower_bound(
          rows_.begin(), rows_.end(), number,
          [](const ImportedRow& any, std::size_t wanted) { return any.number < wanted; });
      if (row == rows_.end() || row->number != number || row->goal) continue;
      row->meaning = std::exchange(meaning, RowMeaning::Continuation);
      row->goal = goal;
    }
  }

  std::size_t first_heading(std::size_t goals) const {
    const auto end = source_.begin() + static_cast<std::ptrdiff_t>(goals);
    const auto printed = std::find_if(source_.begin(), end, is_scanned_heading);
    auto first = static_cast<std::size_t>(printed - source_.begin());
    if (const auto columns = find_columns(source_))
      first = std::min(first, columns.value().headings);
    return first;
  }

  // What stays NotUnderstood without a reason is outside of the table.
  void sort(std::size_t row, const TableRows& facts, const TableColumns& columns, std::size_t end) {
    ImportedRow& sorted = rows_[row];
    if (facts.is_blank(row)) {
      sorted.meaning = RowMeaning::Blank;
    } else if (row >= columns.headings && row < columns.goals) {
      sorted.meaning = RowMeaning::Heading;
    } else if (row >= columns.goals && facts.is_total(row)) {
      sorted.meaning = RowMeaning::Total;
    } else if (row >= columns.goals && row < end && facts.is_repeated(row)) {
      sorted.meaning = RowMeaning::RepeatedHead;
    } else if (row >= columns.goals && row < end) {
      sorted.reason = "No es de ninguna meta.";
    }
  }

  const SourceTable& source_;
  std::vector<ImportedRow> rows_;
};

CellTable table_of(const std::vector<ScannedGoal>& goals) {
  CellTable table(goals.size(), kColumns);
  for (std::size_t goal = 0; goal < goals.size(); ++goal) {
    for (const Column column : kAllColumns)
      table.at(goal, index(column)) = goals[goal].cells[index(column)];
  }
  return table;
}

std::string why_doubtful(const ScannedGoal& goal, Column column) {
  if (holds_figure(column)) return goal.reason;
  if (column != Column::Text)
    return "No hay certeza de que el escaneo lo trajera completo y en su celda. Compárelo con el original.";
  const auto read = leading_goal_number(cell_text(goal.cells[index(Column::Text)]));
  if (!read)
    return "No se leyó el número de la meta. Escríbalo al principio del texto, como está en el original.";
  if (!goal.number || *goal.number == *read)
    return "El escaneo partió o juntó renglones. Compare el número y el texto con el original.";
  return sentence(
      "Se leyó el número {}, y por sus vecinas sería la meta {}. Compárelo con el original.",
      {*read, *goal.number});
}

std::vector<DoubtfulCell> doubts_of(const std::vector<ScannedGoal>& goals) {
  std::vector<DoubtfulCell> doubts;
  for (std::size_t goal = 0; goal < goals.size(); ++goal) {
    for (const Column column : kAllColumns) {
      if (goals[goal].doubtful.contains({column}))
        doubts.push_back({goal, column, why_doubtful(goals[goal], column)});
    }
  }
  return doubts;
}

bool has_doubt(const Imported& imported, HeaderField field) {
  const auto& doubts = imported.doubtful_fields;
  return std::any_of(doubts.begin(), doubts.end(),
                     [field](const DoubtfulField& doubt) { return doubt.field == field; });
}

void doubt_period(Imported& imported) {
  for (const auto& [field, cell] : {std::pair(HeaderField::Quarter, &imported.form.quarter),
                                    std::pair(HeaderField::Year, &imported.form.year)}) {
    if (!is_blank_cell(*cell) && !has_doubt(imported, field))
      imported.doubtful_fields.push_back(
          {field, "Se leyó de un texto y ninguna suma lo prueba. Compárelo con el original."});
  }
}

void doubt_administration(Imported& imported) {
  if (is_blank_cell(imported.form.administration)) return;
  imported.doubtful_administration =
      "Un número romano se lee con facilidad con una letra de menos. Compárelo con el original.";
}

}  // namespace

Result<Imported> import_scan(const SourceTable& source) {
  const auto goals = read_scanned_goals(source);
  if (goals.empty())
    return Failure{Fault::NothingToCompute,
                   "No se encontró ninguna meta. Copie la tabla completa, con el número y el texto "
                   "de cada meta, «100.- Texto», y con sus cifras."};
  if (auto refusal = too_many_goals(goals.size())) return *std::move(refusal);
  Imported imported;
  imported.rows = ScannedRowSorter(source, goals).sorted(imported.columns);
  auto header = import_header(source, imported.rows);
  if (!header) return header.error();
  imported.form = std::move(header.value().form);
  imported.form.tolerance = 0.0;
  imported.form.table = table_of(goals);
  imported.doubtful_fields = std::move(header.value().doubts);
  doubt_period(imported);
  doubt_administration(imported);
  imported.doubtful_cells = doubts_of(goals);
  return imported;
}

}  // namespace poa
