// SPDX-License-Identifier: MPL-2.0
#include "domain/import/headed_block.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "domain/import/goal_lines.hpp"
#include "domain/import/headings.hpp"
#include "domain/import/imported.hpp"
#include "domain/import/printed_results.hpp"
#include "domain/import/source_table.hpp"

namespace poa {
namespace {

// Which column of the form stands at each place of the source.
class ColumnPlaces {
 public:
  explicit ColumnPlaces(const TableColumns& columns) : number_(columns.number) {
    for (const Column column : kAllColumns) {
      if (const auto place = columns.place(column)) columns_.emplace_back(*place, column);
    }
  }

  std::optional<Column> column(std::size_t place) const {
    const auto found = std::find_if(columns_.begin(), columns_.end(),
                                    [place](const auto& column) { return column.first == place; });
    if (found == columns_.end()) return std::nullopt;
    return found->second;
  }
  bool is_number(std::size_t place) const { return number_ == place; }

 private:
  std::optional<std::size_t> number_;
  std::vector<std::pair<std::size_t, Column>> columns_;
};

void look_at_goal(const SourceRow& row, std::size_t goal, const ColumnPlaces& places,
                  HeadedBlock& block) {
  for (std::size_t place = 0; place < row.cells.size(); ++place) {
    const Cell& cell = row.cells[place];
    if (is_blank_cell(cell) || places.is_number(place)) continue;
    const auto column = places.column(place);
    if (!column) {
      ++block.left_out.unnamed;
    } else if (is_computed(*column)) {
      ++block.left_out.computed;
    } else if (std::holds_alternative<CellError>(cell)) {
      block.errors.push_back({row.number - 1, place, goal, *column});
    }
  }
}

void count(RowMeaning meaning, HeadedBlock::LeftOut& left_out) {
  const bool heading = meaning == RowMeaning::Heading || meaning == RowMeaning::RepeatedHead;
  if (heading) {
    ++left_out.headings;
  } else if (meaning == RowMeaning::Total) {
    ++left_out.totals;
  } else if (meaning == RowMeaning::NotUnderstood) {
    ++left_out.others;
  }
}

void look_at_rows(const SourceTable& source, const Imported& read, HeadedBlock& block) {
  const ColumnPlaces places(read.columns);
  for (std::size_t row = 0; row < source.size(); ++row) {
    const ImportedRow& meant = read.rows[row];
    count(meant.meaning, block.left_out);
    if (meant.goal) look_at_goal(source[row], *meant.goal, places, block);
    if (meant.meaning == RowMeaning::Total && !meant.reason.empty())
      block.totals.push_back(meant.reason);
  }
}

HeadedBlock block_of(const SourceTable& source, Imported read) {
  compare_totals(source, read);
  HeadedBlock block;
  look_at_rows(source, read, block);
  for (const Column column : kAllColumns) {
    if (read.columns.place(column)) block.columns.insert(column);
  }
  for (DoubtfulCell& doubt : read.doubtful_cells) {
    if (!is_computed(doubt.column) && !block.has_error(doubt.goal, doubt.column))
      block.doubts.push_back(std::move(doubt));
  }
  block.table = std::move(read.form.table);
  return block;
}

}  // namespace

bool HeadedBlock::has_error(std::size_t goal, Column column) const {
  return std::any_of(errors.begin(), errors.end(), [&](const Error& error) {
    return error.goal == goal && error.column == column;
  });
}

std::optional<Result<HeadedBlock>> read_headed_block(const CellTable& block) {
  const SourceTable source = source_rows(block);
  auto columns = find_columns(source);
  if (!columns || columns.value().headings == columns.value().goals) return std::nullopt;
  Imported read;
  read.rows = goal_lines(source, columns.value());
  auto goals = read_goal_cells(source, columns.value(), read.rows);
  if (!goals) return std::move(goals).error();
  read.columns = std::move(columns).value();
  read.form.table = std::move(goals.value().table);
  read.doubtful_cells = std::move(goals.value().doubts);
  return block_of(source, std::move(read));
}

std::vector<DoubtfulCell> differing_results(const HeadedBlock& block, const Form& form,
                                            std::size_t first) {
  Form pasted = form;
  pasted.table = block.table;
  for (std::size_t goal = 0; goal < block.table.rows(); ++goal) {
    for (const Column column : kAllColumns) {
      const bool kept = !block.columns.contains(column) || block.has_error(goal, column);
      if (!kept || is_computed(column) || first + goal >= form.table.rows()) continue;
      pasted.table.at(goal, index(column)) = form.table.at(first + goal, index(column));
    }
  }
  return differing_results(pasted);
}

}  // namespace poa
