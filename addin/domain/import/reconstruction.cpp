// SPDX-License-Identifier: MPL-2.0
#include "domain/import/reconstruction.hpp"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

#include "domain/import/scanned_figure.hpp"
#include "domain/values/percent.hpp"
#include "domain/values/sentence.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

// A scan has at most so many columns of figures that the form lacks.
constexpr std::size_t kMostSurplus = 4;

// The figures of a row, once each of them is read.
struct RowFigures {
  YearSums sums;
  Number percent;
  std::vector<YearFigure> year;
};

std::optional<Number> number_of(const std::string& cell, bool percent = false) {
  const auto figures = scanned_figures(cell);
  if (figures.size() != 1 || figures.front().percent != percent) return std::nullopt;
  return figures.front().value;
}

// The figures of the cells; the first cell that is neither blank nor a figure in `unread`.
std::vector<YearFigure> year_figures(const std::vector<std::string>& cells, std::string& unread) {
  std::vector<YearFigure> figures;
  std::size_t blanks = 0;
  for (const std::string& cell : cells) {
    if (cell.empty()) {
      ++blanks;
      continue;
    }
    const auto value = number_of(cell);
    if (!value && unread.empty()) unread = cell;
    figures.push_back({value.value_or(Number()), std::exchange(blanks, 0)});
  }
  return figures;
}

constexpr std::string_view kMissing =
    "No se leyó {}. Escriba las cifras como están en el original.";

// What keeps the sums from being looked at; "" when nothing does, and `figures` is filled.
std::string read_figures(const ScannedRow& row, RowFigures& figures) {
  const auto annual = number_of(row.annual);
  const auto absolute = number_of(row.absolute);
  const auto percent = number_of(row.relative, true);
  if (!annual) return sentence(kMissing, {"la meta anual"});
  if (!percent) return sentence(kMissing, {"el acumulado relativo"});
  if (!absolute) return sentence(kMissing, {"el avance absoluto"});
  std::string unread;
  figures = {{*annual, *absolute}, *percent, year_figures(row.quarters, unread)};
  if (!unread.empty())
    return sentence(
        "No se entiende {} entre los trimestres. Escriba las cifras como están en el original.",
        {quotation(unread)});
  if (figures.year.empty()) return sentence(kMissing, {"ninguna cifra de los trimestres"});
  if (same_amount(*annual, Number()))
    return "La meta anual que se leyó es 0, y así nada se puede comprobar. Revísela en el original.";
  const Percent due = annual_percent(*absolute, *annual);
  if (due == Percent(*percent)) return {};
  return sentence(
      "Un absoluto de {} con una meta anual de {} es {}, y se leyó {}. Revise esas tres cifras en el original.",
      {*absolute, *annual, due, row.relative});
}

// The years without what the scan may have beside them: columns behind the last quarter, the
// absolute or the annual goal a second time.
std::vector<YearCells> years_with_less(const RowFigures& figures) {
  const std::span<const YearFigure> all = figures.year;
  std::vector<std::span<const YearFigure>> parts;
  if (all.size() > kYearCells && all.size() <= kYearCells + kMostSurplus)
    parts.push_back(all.first(kYearCells));
  if (all.back().value == figures.sums.achieved) parts.push_back(all.first(all.size() - 1));
  if (all.front().value == figures.sums.planned) parts.push_back(all.subspan(1));
  std::vector<YearCells> years;
  for (const auto& part : parts) {
    for (YearCells& year : placements(part, figures.sums)) {
      if (std::find(years.begin(), years.end(), year) == years.end())
        years.push_back(std::move(year));
    }
  }
  return years;
}

bool repeats_one_figure(const YearCells& year) {
  return std::equal(year.begin() + 1, year.end(), year.begin());
}

bool has_zero(const YearCells& year) {
  return std::any_of(year.begin(), year.end(),
                     [](const auto& cell) { return cell && same_amount(*cell, Number()); });
}

std::string why_none_fits(const ScannedRow& row, const RowFigures& figures) {
  if (const auto year = full_year(row)) {
    Number planned;
    Number achieved;
    for (std::size_t place = 0; place < kYearCells; ++place)
      (place % 2 == 0 ? planned : achieved) += *(*year)[place];
    return sentence(
        "Lo programado suma {} y la meta anual es {}; lo alcanzado suma {} y el absoluto es {}. Compare cada cifra con el original.",
        {planned, figures.sums.planned, achieved, figures.sums.achieved});
  }
  Number total;
  for (const YearFigure& figure : figures.year) total += figure.value;
  const Number due = figures.sums.planned + figures.sums.achieved;
  if (same_amount(total, due))
    return "En ningún lugar de los trimestres suman las cifras la meta anual y el absoluto. Compare cada cifra con el original.";
  return sentence(
      "Las cifras de los trimestres suman {}; con la meta anual y el absoluto deben sumar {}. Falta, sobra o está mal leída alguna: compárelas con el original.",
      {total, due});
}

// Why a row whose only placement fits is not sure all the same; "" when it is.
std::string why_not_sure(const ScannedRow& row, const Reconstruction& found, const YearSums& sums,
                         bool filled_up) {
  if (found.left_out)
    return "El escaneo trae cifras de más; sin ellas todo cuadra. Compare los trimestres con el original.";
  const auto year = full_year(row);
  if (!year)
    return "El escaneo perdió o movió celdas, y las cifras cuadran en un solo lugar. Compare los trimestres con el original.";
  if (!row.whole)
    return "El renglón venía partido. Todo cuadra; compare los trimestres con el original.";
  if (has_zero(*year))
    return "Todo cuadra, pero un 0 no cambia ninguna suma: vea en el original que no sea una celda en blanco.";
  if (filled_up && repeats_one_figure(*year))
    return "Todo cuadra, pero este escaneo repite cifras donde no las leyó. Compare los trimestres con el original.";
  if (hides_a_slip(*year, sums))
    return "Las cifras cuadran también en otro orden. Compare los trimestres con el original.";
  return {};
}

}  // namespace

std::optional<YearCells> full_year(const ScannedRow& row) {
  if (row.quarters.size() < kYearCells) return std::nullopt;
  YearCells year;
  for (std::size_t place = 0; place < kYearCells; ++place) {
    year[place] = number_of(row.quarters[place]);
    if (!year[place]) return std::nullopt;
  }
  const bool more = std::any_of(row.quarters.begin() + kYearCells, row.quarters.end(),
                                [](const auto& cell) { return !cell.empty(); });
  return more ? std::nullopt : std::optional(year);
}

bool is_filled_up(const ScannedRow& row) {
  std::string unread;
  const auto figures = year_figures(row.quarters, unread);
  const auto annual = number_of(row.annual);
  const auto absolute = number_of(row.absolute);
  if (figures.size() < kYearCells || !unread.empty() || !annual || !absolute) return false;
  YearCells year;
  for (std::size_t place = 0; place < kYearCells; ++place) year[place] = figures[place].value;
  return repeats_one_figure(year) && !add_up(year, {*annual, *absolute});
}

Reconstruction reconstruct(const ScannedRow& row, bool expected, bool filled_up) {
  Reconstruction found;
  RowFigures figures;
  found.reason = read_figures(row, figures);
  if (!found.reason.empty()) return found;
  found.years = placements(figures.year, figures.sums);
  if (found.years.empty()) {
    found.years = years_with_less(figures);
    found.left_out = !found.years.empty();
  }
  if (found.years.empty()) {
    found.reason = why_none_fits(row, figures);
  } else if (!expected) {
    found.years.clear();
    found.reason =
        "El número de la meta no sigue al de sus vecinas. Revíselo en el original, y con él las cifras.";
  } else if (found.years.size() > 1) {
    found.reason = sentence(
        "El escaneo perdió celdas, y las cifras cuadran en {} lugares distintos. Compare los trimestres con el original.",
        {found.years.size()});
  } else {
    found.reason = why_not_sure(row, found, figures.sums, filled_up);
    found.certainty = found.reason.empty() ? Certainty::Sure : Certainty::Deduced;
  }
  return found;
}

}  // namespace poa
