// SPDX-License-Identifier: MPL-2.0
#include "domain/import/placement.hpp"

#include <algorithm>
#include <bitset>
#include <numeric>

namespace poa {
namespace {

using Places = std::bitset<kYearCells>;

Number total_of(std::span<const YearFigure> figures) {
  return std::accumulate(
      figures.begin(), figures.end(), Number(),
      [](const Number& sum, const YearFigure& figure) { return sum + figure.value; });
}

// The figures at the places, in their order; nothing where one would lack a blank before it.
std::optional<YearCells> placed(std::span<const YearFigure> figures, const Places& places,
                                bool with_blanks) {
  YearCells cells;
  std::size_t blanks = 0;
  auto figure = figures.begin();
  for (std::size_t place = 0; place < kYearCells; ++place) {
    if (!places[place]) {
      ++blanks;
      continue;
    }
    if (with_blanks && blanks < figure->blanks) return std::nullopt;
    cells[place] = figure->value;
    blanks = 0;
    ++figure;
  }
  return cells;
}

// The figure at `from` moved to stand at `to`.
YearCells moved(YearCells cells, std::size_t from, std::size_t to) {
  const auto at = [&cells](std::size_t place) {
    return cells.begin() + static_cast<std::ptrdiff_t>(place);
  };
  if (from < to)
    std::rotate(at(from), at(from) + 1, at(to) + 1);
  else
    std::rotate(at(to), at(from), at(from) + 1);
  return cells;
}

bool equals_a_neighbour(const YearCells& cells, std::size_t place) {
  return (place > 0 && cells[place - 1] == cells[place]) ||
         (place + 1 < kYearCells && cells[place + 1] == cells[place]);
}

}  // namespace

YearSums sums_of(const YearCells& cells) {
  YearSums sums;
  for (std::size_t place = 0; place < kYearCells; ++place)
    (place % 2 == 0 ? sums.planned : sums.achieved) += cells[place].value_or(Number());
  return sums;
}

bool add_up(const YearCells& cells, const YearSums& sums) {
  const YearSums got = sums_of(cells);
  return same_amount(got.planned, sums.planned) && same_amount(got.achieved, sums.achieved);
}

std::vector<YearCells> placements(std::span<const YearFigure> figures, const YearSums& sums) {
  std::vector<YearCells> found;
  if (figures.size() > kYearCells) return found;
  if (!same_amount(total_of(figures), sums.planned + sums.achieved)) return found;
  constexpr unsigned kChoices = 1U << kYearCells;
  for (unsigned choice = 0; choice < kChoices; ++choice) {
    const Places places(choice);
    if (places.count() != figures.size()) continue;
    const auto cells = placed(figures, places, figures.size() < kYearCells);
    if (cells && add_up(*cells, sums)) found.push_back(*cells);
  }
  return found;
}

bool hides_a_slip(const YearCells& cells, const YearSums& sums) {
  for (std::size_t from = 0; from < kYearCells; ++from) {
    if (!equals_a_neighbour(cells, from)) continue;
    for (std::size_t to = 0; to < kYearCells; ++to) {
      const YearCells other = moved(cells, from, to);
      if (other != cells && equals_a_neighbour(other, to) && add_up(other, sums)) return true;
    }
  }
  return false;
}

}  // namespace poa
