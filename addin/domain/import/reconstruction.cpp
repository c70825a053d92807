// SPDX-License-Identifier: MPL-2.0
#include "domain/import/reconstruction.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

#include "domain/import/misfit.hpp"
#include "domain/import/row_figures.hpp"
#include "domain/values/sentence.hpp"

namespace poa {
namespace {

// A scan has at most so many columns of figures that the form lacks.
constexpr std::size_t kMostSurplus = 4;

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

bool is_filled_up(const ScannedRow& row) {
  const auto figures = read_row_figures(row);
  if (!figures || figures.value().year.size() < kYearCells) return false;
  const auto& year = figures.value().year;
  const bool repeats = std::all_of(year.begin(), year.end(), [&year](const YearFigure& figure) {
    return figure.value == year.front().value;
  });
  const auto full = full_year(row);
  if (full && other_kind(*full, figures.value().sums)) return false;
  return repeats && placements(std::span(year).first(kYearCells), figures.value().sums).empty();
}

Reconstruction reconstruct(const ScannedRow& row, bool expected, bool filled_up) {
  Reconstruction found;
  const auto read = read_row_figures(row);
  if (!read) {
    found.reason = read.error().message;
    return found;
  }
  const RowFigures& figures = read.value();
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
        "Hay celdas en blanco, y las cifras cuadran en {} lugares distintos. Compare los trimestres con el original.",
        {found.years.size()});
  } else {
    found.reason = why_not_sure(row, found, figures.sums, filled_up);
    found.certainty = found.reason.empty() ? Certainty::Sure : Certainty::Deduced;
  }
  return found;
}

}  // namespace poa
