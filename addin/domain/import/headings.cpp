// SPDX-License-Identifier: MPL-2.0
#include "domain/import/headings.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

#include "domain/form/amount.hpp"
#include "domain/import/content_columns.hpp"
#include "domain/import/heading_block.hpp"
#include "domain/import/table_rows.hpp"
#include "domain/values/sentence.hpp"

namespace poa {
namespace {

struct FoundBlock {
  std::size_t first = 0;
  std::size_t end = 0;
  std::size_t understood = 0;
};

bool opens_with_goal_number(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  return text != nullptr && has_marked_number(*text);
}

// Several figures, or one beside a goal's text.
bool looks_like_goal(const SourceRow& row) {
  constexpr std::ptrdiff_t kFewest = 3;
  const auto& cells = row.cells;
  const auto figures = std::count_if(cells.begin(), cells.end(), [](const Cell& cell) {
    return Amount::from_cell(cell).known() != nullptr;
  });
  return figures >= kFewest ||
         (figures > 0 && std::any_of(cells.begin(), cells.end(), opens_with_goal_number));
}

// Whether a row from `first` to before `end` has a goal.
bool has_goals(const SourceTable& source, std::size_t first, std::size_t end) {
  for (std::size_t row = first; row < end; ++row) {
    if (looks_like_goal(source[row])) return true;
  }
  return false;
}

bool may_begin(const HeadingRow& row) {
  constexpr std::ptrdiff_t kFewest = 2;
  return std::count_if(row.begin(), row.end(), [](const std::string& words) {
           return meaning_of_heading(words).anything();
         }) >= kFewest;
}

// The block in which most headings are understood, of such the first, with the fewest rows; but one
// without goals before the next is not theirs.
FoundBlock best_block(const SourceTable& source, const std::vector<HeadingRow>& rows) {
  constexpr std::size_t kMostHeadingRows = 4;
  FoundBlock best;
  for (std::size_t first = 0; first < rows.size(); ++first) {
    if (!may_begin(rows[first])) continue;
    const std::size_t last = std::min(first + kMostHeadingRows, rows.size());
    for (std::size_t end = first + 1; end <= last && !rows[end - 1].empty(); ++end) {
      const HeadingBlock block(std::span<const HeadingRow>(rows).subspan(first, end - first));
      const FoundBlock found{first, end, block.understood()};
      const bool nearer = found.understood == best.understood && first >= best.end &&
                          !has_goals(source, best.end, first);
      if (found.understood > best.understood || nearer) best = found;
    }
  }
  return best;
}

// "A" to "Z", "AA" …, as spreadsheets name columns.
std::string column_letters(std::size_t place) {
  constexpr std::size_t kLetters = 26;
  std::string letters;
  for (std::size_t rest = place + 1; rest > 0; rest = (rest - 1) / kLetters)
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % kLetters));
  return letters;
}

Failure twice(Column column, std::size_t first, std::size_t second) {
  return {
      Fault::WrongShape,
      sentence("Dos columnas, {} y {}, tienen el encabezado de «{}», y no hay certeza de cuál es. "
               "Deje una sola.",
               {column_letters(first), column_letters(second), column_name(column)})};
}

Failure lacking(std::string_view what) {
  return {Fault::WrongShape,
          sentence("La tabla de metas no tiene una columna de {}. Escriba el encabezado de cada "
                   "columna como el formato TMM-F004 y vuelva a importar.",
                   {what})};
}

class ColumnTaker {
 public:
  explicit ColumnTaker(TableColumns& columns) : columns_(columns) {}

  void take(Column column, std::size_t place) {
    auto& taken = columns_.places.at(index(column));
    if (taken && !failure_) failure_ = twice(column, *taken, place);
    if (!taken) taken = place;
  }
  const std::optional<Failure>& failure() const { return failure_; }

 private:
  TableColumns& columns_;
  std::optional<Failure> failure_;
};

bool column_holds_figures(const SourceTable& source, std::size_t from, std::size_t place) {
  std::size_t figures = 0;
  std::size_t others = 0;
  for (std::size_t row = from; row < source.size(); ++row) {
    const Cell& cell = cell_at(source[row], place);
    if (is_blank_cell(cell)) continue;
    ++(Amount::from_cell(cell).known() != nullptr ? figures : others);
  }
  return figures > others;
}

// Nothing where only the content tells.
std::optional<Column> column_of(const HeadingMeaning& meaning) {
  if (meaning.columns.size() == 1) return meaning.columns.front();
  if (!meaning.quarter || !meaning.figure) return std::nullopt;
  return *meaning.figure == HeadingMeaning::Figure::Planned ? planned_column(*meaning.quarter)
                                                            : achieved_column(*meaning.quarter);
}

// META: the annual goal, or the goal's number beside an annual goal; or its text.
void take_by_content(const SourceTable& source, std::size_t place, ColumnTaker& taker,
                     TableColumns& columns) {
  if (!column_holds_figures(source, columns.goals, place)) {
    taker.take(Column::Text, place);
  } else if (!columns.place(Column::Annual)) {
    taker.take(Column::Annual, place);
  } else if (!columns.number) {
    columns.number = place;
  }
}

bool has_quarters(const TableColumns& columns) {
  return std::any_of(kQuarters.begin(), kQuarters.end(), [&](Quarter quarter) {
    return columns.place(planned_column(quarter)) || columns.place(achieved_column(quarter));
  });
}

Result<TableColumns> columns_of(const SourceTable& source, const FoundBlock& found,
                                const HeadingBlock& block) {
  TableColumns columns;
  columns.headings = found.first;
  columns.goals = found.end;
  ColumnTaker taker(columns);
  for (std::size_t place = 0; place < block.meanings().size(); ++place) {
    const HeadingMeaning& meaning = block.meanings()[place];
    if (const auto column = column_of(meaning)) {
      taker.take(*column, place);
    } else if (meaning.number && !columns.number) {
      columns.number = place;
    } else if (meaning.of_no_column) {
      columns.passed_over.push_back(place);
    }
  }
  for (std::size_t place = 0; place < block.meanings().size(); ++place) {
    if (block.meanings()[place].columns.size() > 1) take_by_content(source, place, taker, columns);
  }
  if (taker.failure()) return *taker.failure();
  if (!columns.place(Column::Text)) return lacking("metas y acciones");
  if (!has_quarters(columns)) return lacking("programado y alcanzado de cada trimestre");
  return columns;
}

}  // namespace

const Cell& cell_at(const SourceRow& row, std::size_t place) {
  static const Cell kBlank;
  return place < row.cells.size() ? row.cells[place] : kBlank;
}

Result<TableColumns> find_columns(const SourceTable& source) {
  constexpr std::size_t kFewestHeadings = 4;
  constexpr std::size_t kMostRowsAbove = 1000;
  std::vector<HeadingRow> rows;
  for (std::size_t row = 0; row < std::min(source.size(), kMostRowsAbove); ++row)
    rows.push_back(heading_row(source[row]));
  const FoundBlock found = best_block(source, rows);
  if (found.understood >= kFewestHeadings)
    return columns_of(source, found,
                      HeadingBlock(std::span<const HeadingRow>(rows).subspan(
                          found.first, found.end - found.first)));
  if (auto columns = columns_by_content(source)) return *std::move(columns);
  return Failure{
      Fault::WrongShape,
      "No se encontró la tabla de metas. Ponga arriba de cada columna su encabezado, como "
      "en el formato TMM-F004: líneas de acción, metas y acciones, unidad de medida, meta "
      "anual, P y A de cada trimestre, observaciones."};
}

}  // namespace poa
