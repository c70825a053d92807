// SPDX-License-Identifier: MPL-2.0
#include "domain/import/row_figures.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "domain/import/scanned_figure.hpp"
#include "domain/values/percent.hpp"
#include "domain/values/sentence.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

std::optional<Number> lone_percent(const std::string& cell) {
  const auto figures = scanned_figures(cell);
  if (figures.size() != 1 || !figures.front().percent) return std::nullopt;
  return figures.front().value;
}

Failure missing(std::string_view what) {
  return {Fault::WrongKind,
          sentence("No se leyó {}. Escriba las cifras como están en el original.", {what})};
}

// With the blanks before each; the failure names the first cell that is neither blank nor a figure.
Result<std::vector<YearFigure>> year_figures(const std::vector<std::string>& cells) {
  std::vector<YearFigure> figures;
  std::size_t blanks = 0;
  for (const std::string& cell : cells) {
    if (cell.empty()) {
      ++blanks;
      continue;
    }
    auto value = lone_figure(cell);
    if (!value)
      return Failure{
          Fault::WrongKind,
          sentence(
              "No se entiende {} entre los trimestres. Escriba las cifras como están en el original.",
              {quotation(cell)})};
    figures.push_back({*std::move(value), std::exchange(blanks, 0)});
  }
  if (figures.empty()) return missing("ninguna cifra de los trimestres");
  return figures;
}

// What does not fit between the three sums; "" when they do.
std::string misfit(const YearSums& sums, const Number& percent) {
  if (same_amount(sums.planned, Number()))
    return "La meta anual que se leyó es 0, y así nada se puede comprobar. Revísela en el original.";
  const Percent due = annual_percent(sums.achieved, sums.planned);
  if (due == Percent(percent)) return {};
  return sentence(
      "Un absoluto de {} con una meta anual de {} es {}, y se leyó {}. Revise esas tres cifras en el original.",
      {sums.achieved, sums.planned, due, Percent(percent)});
}

}  // namespace

std::optional<Number> lone_figure(const std::string& cell) {
  const auto figures = scanned_figures(cell);
  if (figures.size() != 1 || figures.front().percent) return std::nullopt;
  return figures.front().value;
}

Result<RowFigures> read_row_figures(const ScannedRow& row) {
  const auto annual = lone_figure(row.annual);
  const auto absolute = lone_figure(row.absolute);
  const auto percent = lone_percent(row.relative);
  if (!annual) return missing("la meta anual");
  if (!percent) return missing("el acumulado relativo");
  if (!absolute) return missing("el avance absoluto");
  const YearSums sums{*annual, *absolute};
  auto year = year_figures(row.quarters);
  if (!year) return std::move(year).error();
  if (auto wrong = misfit(sums, *percent); !wrong.empty())
    return Failure{Fault::WrongKind, std::move(wrong)};
  return RowFigures{sums, std::move(year).value()};
}

std::optional<YearCells> full_year(const ScannedRow& row) {
  if (row.quarters.size() < kYearCells) return std::nullopt;
  YearCells year;
  for (std::size_t place = 0; place < kYearCells; ++place) {
    year[place] = lone_figure(row.quarters[place]);
    if (!year[place]) return std::nullopt;
  }
  const bool more = std::any_of(row.quarters.begin() + kYearCells, row.quarters.end(),
                                [](const auto& cell) { return !cell.empty(); });
  return more ? std::nullopt : std::optional(year);
}

}  // namespace poa
