// SPDX-License-Identifier: MPL-2.0
#include "domain/import/import_account.hpp"

#include <algorithm>
#include <boost/algorithm/string/join.hpp>
#include <string>
#include <string_view>
#include <utility>

#include "domain/form/goal_number.hpp"
#include "domain/form/pending_names.hpp"
#include "domain/values/distinct.hpp"
#include "domain/values/number.hpp"
#include "domain/values/sentence.hpp"

namespace poa {
namespace {

struct Line {
  Cell number = {};
  std::string meaning = {};
  std::string goal = {};
  std::string waits = {};
  std::string why = {};
  std::string read = {};
};

std::string_view words_of(RowMeaning meaning) {
  switch (meaning) {
    case RowMeaning::Blank:
      return "en blanco";
    case RowMeaning::Header:
      return "encabezado";
    case RowMeaning::Heading:
      return "títulos";
    case RowMeaning::RepeatedHead:
      return "encabezado repetido";
    case RowMeaning::Goal:
      return "meta";
    case RowMeaning::Continuation:
      return "sigue la meta";
    case RowMeaning::Total:
      return "total: no se captura";
    case RowMeaning::NotUnderstood:
      break;
  }
  return "NO SE ENTENDIÓ";
}

std::string as_read(const std::vector<Cell>& cells) {
  std::vector<std::string> texts;
  texts.reserve(cells.size());
  for (const Cell& cell : cells) texts.push_back(cell_text(cell));
  while (!texts.empty() && texts.back().empty()) texts.pop_back();
  return boost::algorithm::join(texts, " | ");
}

std::string name_of_goal(const Imported& imported, std::size_t goal) {
  const auto number =
      leading_goal_number(cell_text(imported.form.table.at(goal, index(Column::Text))));
  return number ? number->to_text() : sentence("{}.ª de la tabla", {figure(goal + 1)});
}

// What waits of a goal, and each reason once.
void add_doubts(const Imported& imported, std::size_t goal, Line& line) {
  PendingNames names;
  std::vector<std::string> reasons;
  if (!line.why.empty()) reasons.push_back(line.why);
  for (const DoubtfulCell& doubt : imported.doubtful_cells) {
    if (doubt.goal != goal) continue;
    names.add(column_name(doubt.column));
    reasons.push_back(doubt.reason);
  }
  line.waits = names.text();
  line.why = boost::algorithm::join(distinct(std::move(reasons)), " ");
}

Line line_of(const SourceRow& source, const ImportedRow& row, const Imported& imported) {
  Line line{.number = static_cast<double>(row.number),
            .meaning = std::string(words_of(row.meaning)),
            .why = row.reason,
            .read = as_read(source.cells)};
  if (!row.goal) return line;
  line.goal = name_of_goal(imported, *row.goal);
  if (row.meaning == RowMeaning::Goal) add_doubts(imported, *row.goal, line);
  return line;
}

Line line_about(std::string_view what, std::string_view waits, const std::string& why) {
  Line line;
  line.meaning = what;
  line.waits = waits;
  line.why = why;
  return line;
}

// What is told before the rows.
std::vector<Line> first_lines(const Imported& imported, const std::vector<std::string>& notes) {
  std::vector<Line> lines;
  lines.reserve(notes.size() + imported.doubtful_fields.size());
  for (const std::string& note : notes) lines.push_back(line_about("nota", "", note));
  for (const DoubtfulField& doubt : imported.doubtful_fields)
    lines.push_back(line_about("encabezado", header_label(doubt.field), doubt.reason));
  if (!imported.doubtful_administration.empty())
    lines.push_back(
        line_about("encabezado", kAdministrationLabel, imported.doubtful_administration));
  if (imported.columns_not_read.empty()) return lines;
  std::vector<std::string> places;
  for (const std::size_t place : imported.columns_not_read)
    places.push_back(sentence("{}", {figure(place + 1)}));
  lines.push_back(line_about("columnas no leídas", "",
                             sentence("No se sabe de qué son las columnas del origen: {}.",
                                      {boost::algorithm::join(places, ", ")})));
  return lines;
}

}  // namespace

CellTable import_account(const SourceTable& source, const Imported& imported,
                         const std::vector<std::string>& notes) {
  std::vector<Line> lines = first_lines(imported, notes);
  for (std::size_t row = 0; row < source.size(); ++row)
    lines.push_back(line_of(source[row], imported.rows[row], imported));
  CellTable account(lines.size(), kAccountColumns);
  for (std::size_t row = 0; row < lines.size(); ++row) {
    Line& line = lines[row];
    account.at(row, 0) = std::move(line.number);
    std::size_t column = 1;
    for (std::string* text : {&line.meaning, &line.goal, &line.waits, &line.why, &line.read})
      account.at(row, column++) = make_text_cell(std::move(*text));
  }
  return account;
}

std::size_t not_understood(const Imported& imported) {
  return static_cast<std::size_t>(std::count_if(
      imported.rows.begin(), imported.rows.end(),
      [](const ImportedRow& row) { return row.meaning == RowMeaning::NotUnderstood; }));
}

}  // namespace poa
