// SPDX-License-Identifier: MPL-2.0
#include "scan_generator.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <ostream>
#include <utility>

#include "domain/form/column.hpp"
#include "domain/values/percent.hpp"

namespace poa::property {
namespace {

constexpr std::size_t kYear = 8;
constexpr std::array<std::string_view, 8> kWords{"Realizar", "eventos",    "Apoyo",   "vecinos",
                                                 "sesión",   "reforestar", "informe", "obras"};
constexpr std::array<std::string_view, 5> kCodes{"2.1.1", "2.1.5", "3.4.5", "4.2.5", "1.2.5"};
// Small figures, and those of quarters that share them, are where slips can make up for each other.
constexpr std::array<int, 16> kFigures{1, 1, 1, 2, 3, 4, 5, 6, 9, 10, 15, 20, 36, 42, 182, 450};

// A row as a scan has it, by what it should be.
struct Row {
  std::string lines;
  std::string text;
  std::string unit;
  std::string annual;
  std::vector<std::string> year;  // P1 A1 … and columns that the form lacks.
  std::string absolute;
  std::string relative;
  std::string remarks;
  bool adds_up = true;  // In the report itself.
};

using Cells = std::vector<std::string>;

Cells cells_of(const Row& row) {
  Cells cells{row.lines, row.text, row.unit, row.annual};
  cells.insert(cells.end(), row.year.begin(), row.year.end());
  cells.insert(cells.end(), {row.absolute, row.relative, row.remarks});
  return cells;
}

std::string words(Dice& dice, std::size_t count) {
  std::string text;
  for (std::size_t at = 0; at < count; ++at)
    text += (at > 0 ? " " : "") + std::string(dice.one_of(kWords));
  return text;
}

// How the quarters of a goal are filled.
struct Habit {
  std::size_t blank;  // The chance of a quarter without figures, and of a cell.
  std::size_t equal;  // The chance of what was planned being achieved.
  bool uniform;       // The same figure in every quarter.
};

Habit make_habit(Dice& dice) {
  constexpr std::array<Habit, 4> kHabits{
      {{0, 60, false}, {0, 100, true}, {30, 60, false}, {60, 80, false}}};
  return dice.one_of(kHabits);
}

std::array<Cell, kYear> make_year(Dice& dice) {
  const Habit habit = make_habit(dice);
  const int common = dice.one_of(kFigures);
  std::array<Cell, kYear> year;
  for (std::size_t quarter = 0; quarter < kYear; quarter += 2) {
    if (dice.percent(habit.blank)) continue;
    const int planned = habit.uniform ? common : dice.one_of(kFigures);
    const int achieved = dice.percent(habit.equal) ? planned : dice.one_of(kFigures);
    if (!dice.percent(habit.blank / 3)) year[quarter] = double{static_cast<double>(planned)};
    if (!dice.percent(habit.blank / 3))
      year[quarter + 1] = dice.percent(4) ? 0.0 : static_cast<double>(achieved);
  }
  return year;
}

double sum_of(const std::array<Cell, kYear>& year, std::size_t first) {
  double sum = 0;
  for (std::size_t place = first; place < kYear; place += 2) {
    if (const auto* figure = std::get_if<double>(&year[place])) sum += *figure;
  }
  return sum;
}

void fill_goal(Dice& dice, int number, CellTable& table, std::size_t row) {
  const auto cell = [&](Column column) -> Cell& { return table.at(row, index(column)); };
  const auto year = make_year(dice);
  for (std::size_t place = 0; place < kYear; ++place)
    table.at(row, index(Column::Planned1) + place) = year[place];
  // In few reports the planned figures do not add up either.
  const double annual = std::max(1.0, sum_of(year, 0) + (dice.percent(5) ? 1 : 0));
  const double absolute = sum_of(year, 1);
  cell(Column::Lines) = std::string(dice.one_of(kCodes));
  cell(Column::Text) = std::to_string(number) + ".- " + words(dice, 6);
  cell(Column::Unit) = words(dice, 1);
  cell(Column::Annual) = annual;
  cell(Column::Absolute) = absolute;
  cell(Column::Relative) =
      rounded_fraction(*Number::from_double(absolute) / *Number::from_double(annual), 0)
          .to_double();
  if (dice.percent(30)) cell(Column::Remarks) = words(dice, 8);
}

Form make_truth(Dice& dice) {
  Form form;
  const auto goals = static_cast<std::size_t>(dice.between(2, 14));
  form.table = CellTable(goals, kColumns);
  const int first = 100 * dice.between(1, 9);
  for (std::size_t row = 0; row < goals; ++row)
    fill_goal(dice, first + static_cast<int>(row), form.table, row);
  return form;
}

std::string planned_total(const Form& truth, std::size_t row) {
  std::array<Cell, kYear> year;
  for (std::size_t place = 0; place < kYear; ++place)
    year[place] = truth.table.at(row, index(Column::Planned1) + place);
  return cell_text(sum_of(year, 0));
}

std::vector<Row> rows_of(const Form& truth, std::size_t surplus) {
  std::vector<Row> rows;
  for (std::size_t at = 0; at < truth.table.rows(); ++at) {
    const auto text = [&](Column column) { return cell_text(truth.table.at(at, index(column))); };
    const double relative = std::get<double>(truth.table.at(at, index(Column::Relative)));
    Row row{
        text(Column::Lines),
        text(Column::Text),
        text(Column::Unit),
        text(Column::Annual),
        {},
        text(Column::Absolute),
        Percent::of_fraction(*Number::from_double(relative)).rounded(0).points().to_text() + "%",
        text(Column::Remarks)};
    for (std::size_t place = 0; place < kYear; ++place)
      row.year.push_back(cell_text(truth.table.at(at, index(Column::Planned1) + place)));
    row.year.resize(kYear + surplus);
    row.adds_up = planned_total(truth, at) == row.annual;
    rows.push_back(std::move(row));
  }
  return rows;
}

// A digit of the figure is another one; nothing of a blank.
void misread(Dice& dice, std::string& figure) {
  if (figure.empty()) return;
  const std::size_t at = dice.below(figure.size());
  if (figure[at] < '0' || figure[at] > '9') return;
  figure[at] = static_cast<char>('0' + (figure[at] - '0' + dice.between(1, 9)) % 10);
}

// A figure of the year twice: in the blank behind it, or before the others.
void read_twice(Dice& dice, std::vector<std::string>& year) {
  const std::size_t at = dice.below(year.size());
  if (year[at].empty()) return;
  const auto behind = year.begin() + static_cast<std::ptrdiff_t>(at) + 1;
  if (dice.percent(50) && behind != year.end() && behind->empty())
    *behind = year[at];
  else
    year.insert(behind, std::string(year[at]));
}

// Two neighbours that are equal as one.
void read_once(Dice& dice, std::vector<std::string>& year) {
  const std::size_t start = dice.below(year.size());
  for (std::size_t turn = 0; turn < year.size(); ++turn) {
    const std::size_t at = (start + turn) % year.size();
    if (at + 1 >= year.size() || year[at].empty() || year[at] != year[at + 1]) continue;
    year.erase(year.begin() + static_cast<std::ptrdiff_t>(at));
    return;
  }
}

void swap_neighbours(Dice& dice, std::vector<std::string>& year) {
  const std::size_t at = dice.below(year.size() - 1);
  std::swap(year[at], year[at + 1]);
}

void lose_blanks(Dice& dice, std::vector<std::string>& year, std::size_t columns) {
  std::erase_if(year,
                [&dice](const std::string& cell) { return cell.empty() && dice.percent(30); });
  if (dice.percent(50)) year.resize(std::max(columns, year.size()));
}

std::string& any_figure(Dice& dice, Row& row) {
  switch (dice.below(6)) {
    case 0:
      return row.annual;
    case 1:
      return row.absolute;
    case 2:
      return row.relative;
    default:
      return row.year[dice.below(row.year.size())];
  }
}

// The first blank, or all of them, as zeros.
void read_zeros(Dice& dice, std::vector<std::string>& year) {
  const bool all = dice.percent(50);
  for (std::string& cell : year) {
    if (!cell.empty()) continue;
    cell = "0";
    if (!all) return;
  }
}

// One slip in the figures of a row.
void slip(Dice& dice, Row& row) {
  switch (dice.below(11)) {
    case 0:
    case 1:
      return misread(dice, any_figure(dice, row));
    case 2:
      return read_twice(dice, row.year);
    case 3:
      return read_once(dice, row.year);
    case 4:
      read_twice(dice, row.year);
      return read_once(dice, row.year);
    case 5:
      return swap_neighbours(dice, row.year);
    case 6:
      any_figure(dice, row) = dice.percent(50) ? "l" : "";
      return;
    case 7:
      row.year.insert(row.year.begin(), dice.percent(50) ? row.annual : std::string());
      return;
    case 8:
      row.year.push_back(row.absolute);
      return;
    case 9:
      return read_zeros(dice, row.year);
    default:
      row.year.assign(row.year.size() < kYear + 2 ? kYear + 2 : row.year.size(), row.year.front());
  }
}

enum class NumberOf { Kept, Misread, MayLack };

void damage_row(Dice& dice, Row& row, NumberOf number) {
  const std::size_t columns = row.year.size();
  if (dice.percent(40)) lose_blanks(dice, row.year, columns);
  if (dice.percent(40) && row.adds_up && row.year.size() > 1) slip(dice, row);
  if (number == NumberOf::Misread) misread(dice, row.text);
  if (number == NumberOf::MayLack && dice.percent(3))
    row.text = row.text.substr(row.text.find(' ') + 1);
  if (dice.percent(5)) row.unit.clear();
  if (dice.percent(5)) row.lines = "2.l.1";
}

// The row over two lines: broken at a cell, or within its text.
void add_broken(Dice& dice, Cells cells, std::vector<Cells>& lines) {
  const std::size_t at = 1 + dice.below(cells.size() - 1);
  Cells rest(cells.begin() + static_cast<std::ptrdiff_t>(at), cells.end());
  const std::size_t space = cells[1].find(' ', cells[1].size() / 2);
  if (dice.percent(50) && space != std::string::npos) {
    rest = {dice.percent(50) ? "" : cells[1].substr(space + 1)};
    if (rest.front().empty()) rest.push_back(cells[1].substr(space + 1));
    cells[1].resize(space);
  } else {
    cells.resize(at);
  }
  lines.push_back(std::move(cells));
  lines.push_back(std::move(rest));
}

const Cells& quarter_headings() {
  static const Cells headings{"", "", "", "P", "A", "P", "A", "P", "A", "P", "A"};
  return headings;
}

void add_page_head(std::vector<Cells>& lines) {
  lines.push_back({"XXIV AYUNTAMIENTO DE MEXICALI"});
  lines.emplace_back();
  lines.push_back({"- 54201 DEPARTAMENTO"});
  lines.push_back({"LÍNEA DE ACCIÓN P.M.D.", "METAS Y ACCIONES", "UNIDAD MEDIDA", "META ANUAL",
                   "P E R T O D O"});
  lines.push_back(quarter_headings());
}

void add_row(Dice& dice, const Row& row, std::vector<Cells>& lines) {
  if (dice.percent(4)) add_page_head(lines);
  if (dice.percent(3)) lines.push_back({std::to_string(dice.between(1, 9))});
  const Cells cells = cells_of(row);
  if (dice.percent(6)) return add_broken(dice, cells, lines);
  // Not to the headings: the goal would be lost, which the scans that misread numbers do not do.
  if (dice.percent(4) && lines.back().size() > kYear && lines.back() != quarter_headings()) {
    lines.back().insert(lines.back().end(), cells.begin(), cells.end());
    return;
  }
  lines.push_back(cells);
}

std::string text_of(const std::vector<Cells>& lines) {
  std::string text;
  for (const Cells& cells : lines) {
    for (std::size_t at = 0; at < cells.size(); ++at) text += (at > 0 ? "\t" : "") + cells[at];
    text += '\n';
  }
  return text;
}

void add_signatures(std::vector<Cells>& lines) {
  lines.insert(lines.end(), {{}, {"(nombre)"}, {"RESPONSABLE DEL PROGRAMA"}});
}

std::string clean_scan(Dice& dice, const Form& truth) {
  std::vector<Cells> lines;
  add_page_head(lines);
  for (const Row& row : rows_of(truth, dice.below(3))) lines.push_back(cells_of(row));
  add_signatures(lines);
  return text_of(lines);
}

// A scan that drops a goal or a number does not misread another, nor does one misread two of them:
// only the neighbours tell that a number was misread, and nothing does where they lack or run on.
std::string damaged_scan(Dice& dice, const Form& truth) {
  std::vector<Cells> lines;
  add_page_head(lines);
  auto rows = rows_of(truth, dice.below(3));
  const bool misreads = dice.percent(50);
  const std::size_t misread = dice.below(rows.size());
  for (std::size_t at = 0; at < rows.size(); ++at) {
    if (!misreads && dice.percent(8)) continue;
    const auto kept = at == misread ? NumberOf::Misread : NumberOf::Kept;
    damage_row(dice, rows[at], misreads ? kept : NumberOf::MayLack);
    add_row(dice, rows[at], lines);
  }
  add_signatures(lines);
  return text_of(lines);
}

ScannedReport make_scans(Dice& dice, std::size_t scans,
                         std::string (*scan)(Dice& dice, const Form& truth)) {
  ScannedReport report{make_truth(dice), {}};
  for (std::size_t at = 0; at < scans; ++at) report.scans.push_back(scan(dice, report.truth));
  return report;
}

}  // namespace

void showValue(const ScannedReport& report, std::ostream& stream) {
  for (std::size_t row = 0; row < report.truth.table.rows(); ++row) {
    for (std::size_t column = 0; column < report.truth.table.columns(); ++column)
      stream << cell_text(report.truth.table.at(row, column)) << '\t';
    stream << '\n';
  }
  for (const std::string& scan : report.scans) stream << "--- read as\n" << scan;
}

ScannedReport make_clean_scans(Dice& dice, std::size_t scans) {
  return make_scans(dice, scans, clean_scan);
}

ScannedReport make_damaged_scans(Dice& dice, std::size_t scans) {
  return make_scans(dice, scans, damaged_scan);
}

std::vector<ScannedReport> simpler_scans(const ScannedReport& report) {
  std::vector<ScannedReport> simpler;
  if (report.scans.size() < 2) return simpler;
  for (const std::string& scan : report.scans) simpler.push_back({report.truth, {scan}});
  return simpler;
}

}  // namespace poa::property
