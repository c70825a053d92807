// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <cstdint>
#include <vector>

#include "domain/progress/apportionment.hpp"
#include "functions/functions.hpp"
#include "sheet/cells.hpp"

namespace poa::functions {
namespace {

// Up to here Calc keeps every whole number, and so every share.
constexpr std::int64_t kMostWhole = std::int64_t{1} << 53;

Number whole_goal(const Argument& meta) {
  const Amount read = meta.required_amount();
  const Number* goal = read.known();
  if (goal == nullptr) return Number();
  if (*goal != goal->floor() || *goal > Number(kMostWhole))
    meta.refuse("La meta por distribuir es un número entero de 0 a {} y se dio {}.",
                {Number(kMostWhole), *goal});
  return *goal;
}

// A weight that equals 0 at 6 decimals may be a little below it, the noise of a subtraction.
Number weight_of(const Cell& cell, const Argument& pesos) {
  const Amount weight = Amount::from_cell(cell);
  if (weight.unknown() != nullptr) pesos.refuse(failure_of(*weight.unknown()).message);
  return weight.known() != nullptr ? std::max(*weight.known(), Number()) : Number();
}

QuarterNumbers read_weights(const CellTable& cells, const Argument& pesos) {
  const std::vector<Cell> line = sheet::cells_in_line(cells);
  QuarterNumbers weights;
  if (line.size() != weights.size())
    pesos.refuse(
        "Los pesos son cuatro números, uno por trimestre, en un renglón o una columna; corrija el "
        "rango.");
  for (const Quarter quarter : kQuarters)
    weights[quarter.index()] = weight_of(line[quarter.index()], pesos);
  if (std::all_of(weights.begin(), weights.end(),
                  [](const Number& weight) { return weight.sign() == 0; }))
    pesos.refuse("Los cuatro pesos son 0; capture al menos uno, u omítalos para repartir igual.");
  return weights;
}

QuarterNumbers weights_or_equal(const Argument& pesos) {
  if (const auto cells = pesos.optional_cells()) return read_weights(*cells, pesos);
  return {Number(1), Number(1), Number(1), Number(1)};
}

}  // namespace

CellTable distribuir(const Argument& meta, const Argument& pesos) {
  const Number goal = whole_goal(meta);
  const auto shares = apportion(goal, weights_or_equal(pesos));
  CellTable row(1, shares.size());
  for (std::size_t quarter = 0; quarter < shares.size(); ++quarter)
    row.at(0, quarter) = shares[quarter].to_double();
  return row;
}

}  // namespace poa::functions
