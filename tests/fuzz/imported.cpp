// SPDX-License-Identifier: MPL-2.0
// A report to be imported: any rows are a form or are refused. No figure of the form is one that
// nobody wrote, every row is accounted for, and blank rows and columns change nothing.
#include "domain/import/imported.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "domain/form/pasted_block.hpp"
#include "domain/import/headed_block.hpp"
#include "domain/import/import_account.hpp"
#include "domain/import/imported_source.hpp"
#include "domain/import/percent_text.hpp"
#include "domain/report/report.hpp"
#include "formats/json.hpp"
#include "formats/text_import.hpp"
#include "fuzz.hpp"

namespace poa::fuzz {
namespace {

// All that a figure may have been read from.
std::set<double> figures_of(const SourceTable& source) {
  std::set<double> figures;
  for (const SourceRow& row : source) {
    for (const Cell& cell : row.cells) {
      const Cell entered = as_entered(cell, EntryKind::Figure);
      if (const auto* number = std::get_if<double>(&entered)) {
        figures.insert(*number);
        if (const auto exact = Number::from_double(*number))
          figures.insert((*exact / Number(100)).to_double());
      }
      if (const auto fraction = fraction_of_percent(cell_text(cell)))
        figures.insert(fraction->to_double());
    }
  }
  return figures;
}

void require_form(const Form& form, const SourceTable& source) {
  require(form.table.columns() == kColumns, "a goal has all columns");
  require(form.table.rows() > 0 && form.table.rows() <= static_cast<std::size_t>(kMostGoals),
          "some goals, not too many");
  const std::set<double> figures = figures_of(source);
  for (std::size_t goal = 0; goal < form.table.rows(); ++goal) {
    for (const Column column : kFigureColumns) {
      const auto* number = std::get_if<double>(&form.table.at(goal, index(column)));
      require(number == nullptr || figures.contains(*number), "no figure is invented");
    }
  }
  const std::string json = formats::write_json(form);
  require(is_utf8(json), "what is read is UTF-8");
  const auto again = formats::read_json(json);
  require(again.has_value() && formats::write_json(again.value()) == json, "it is a form");
  static_cast<void>(read_report(form));
}

void require_rows(const Imported& imported, const SourceTable& source) {
  require(imported.rows.size() == source.size(), "each row is accounted for");
  for (std::size_t at = 0; at < source.size(); ++at) {
    const ImportedRow& row = imported.rows[at];
    require(row.number == source[at].number, "in its place");
    require(!row.goal || *row.goal < imported.form.table.rows(), "a goal that is there");
    if (row.meaning != RowMeaning::Total)
      require((row.meaning == RowMeaning::NotUnderstood) == !row.reason.empty(), "with its reason");
  }
  for (const DoubtfulCell& doubt : imported.doubtful_cells)
    require(doubt.goal < imported.form.table.rows() && is_utf8(doubt.reason),
            "a cell that is there");
}

// The sheet Importación: a line for each row of the source, behind those that are not of a row.
void require_account(const Imported& imported, const SourceTable& source) {
  const CellTable account = import_account(source, imported, {});
  const std::size_t others = imported.doubtful_fields.size() +
                             (imported.doubtful_administration.empty() ? 0 : 1) +
                             (imported.columns_not_read.empty() ? 0 : 1);
  require(account.columns() == kAccountColumns, "the columns of an account");
  require(account.rows() == others + source.size(), "a line for each row");
  for (std::size_t line = 0; line < account.rows(); ++line) {
    const auto* number = std::get_if<double>(&account.at(line, 0));
    require((line >= others) == (number != nullptr), "with its number");
    require(number == nullptr || *number == static_cast<double>(source[line - others].number),
            "in its order");
    for (std::size_t column = 1; column < kAccountColumns; ++column)
      require(is_utf8(cell_text(account.at(line, column))), "in UTF-8");
  }
}

// Whichever reading is taken, a row and a doubt are of something that is there; a table whose
// places are known is not less than import_table() says.
void require_readings(const SourceTable& source, const Result<Imported>& table) {
  const auto text = import_source(source, CellPlaces::Unknown);
  require(!table || text.has_value(), "a table is a text");
  require(text || !text.error().message.empty(), "a failure says something");
  if (text) {
    require_rows(text.value(), source);
    require_account(text.value(), source);
  }
  const auto known = import_source(source, CellPlaces::Known);
  require(known.has_value() == table.has_value(), "places that are known are a table");
  if (!known) return;
  require_rows(known.value(), source);
  require_account(known.value(), source);
  require(known.value().doubtful_cells.size() >= table.value().doubtful_cells.size(), "all doubts");
  require(formats::write_json(known.value().form) == formats::write_json(table.value().form),
          "the same form");
}

// The same rows as a block that is pasted: what has headings gives the same goals, and what is left
// out of it is counted.
void require_block(const SourceTable& source, const Result<Imported>& table) {
  std::size_t width = 0;
  for (const SourceRow& row : source) width = std::max(width, row.cells.size());
  CellTable cells(source.size(), width);
  for (std::size_t row = 0; row < source.size(); ++row) {
    for (std::size_t column = 0; column < source[row].cells.size(); ++column)
      cells.at(row, column) = source[row].cells[column];
  }
  const auto block = read_headed_block(cells);
  if (!block || !*block) return;
  const HeadedBlock& read = block->value();
  require(read.table.rows() > 0 && read.table.columns() == kColumns, "goals of all columns");
  require(read.columns.contains(Column::Text), "goals have texts");
  const auto& left = read.left_out;
  require(left.headings > 0 && left.headings + left.totals + left.others < source.size(),
          "headings and goals");
  for (const DoubtfulCell& doubt : read.doubts)
    require(doubt.goal < read.table.rows() && read.columns.contains(doubt.column) &&
                !is_computed(doubt.column) && !read.has_error(doubt.goal, doubt.column),
            "a doubt of a cell that is pasted");
  for (const HeadedBlock::Error& error : read.errors)
    require(std::holds_alternative<CellError>(cells.at(error.row, error.place)), "an error");
  static_cast<void>(differing_results(read, table ? table.value().form : Form(), 0));
}

// The same with blank cells at the end of each row and blank rows before and behind.
SourceTable with_blanks(const SourceTable& source) {
  SourceTable blanks{{1, {}}};
  for (const SourceRow& row : source) {
    blanks.push_back({row.number + 1, row.cells});
    blanks.back().cells.resize(row.cells.size() + 2);
  }
  blanks.push_back({blanks.back().number + 1, {Blank{}}});
  return blanks;
}

}  // namespace

void run(std::string_view input) {
  const auto source = formats::read_import_text(input);
  if (!source) return;
  const auto imported = import_table(source.value());
  require_readings(source.value(), imported);
  require_block(source.value(), imported);
  const auto again = import_table(with_blanks(source.value()));
  require(imported.has_value() == again.has_value(), "blanks change nothing");
  if (!imported) {
    require(is_utf8(imported.error().message), "a failure is UTF-8");
    require(!imported.error().message.empty(), "a failure says something");
    return;
  }
  require_rows(imported.value(), source.value());
  require_form(imported.value().form, source.value());
  require(formats::write_json(again.value().form) == formats::write_json(imported.value().form),
          "blanks change nothing of the form");
}

}  // namespace poa::fuzz
