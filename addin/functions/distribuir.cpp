// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <cstdint>
#include <utility>

#include "domain/progress/apportionment.hpp"
#include "functions/arguments/arguments.hpp"
#include "functions/functions.hpp"
#include "sheet/cells.hpp"

namespace poa::functions {
namespace {

constexpr int kMeta = 1;
constexpr int kPesos = 2;

// Up to here Calc keeps every whole number, and so every share.
constexpr std::int64_t kMostWhole = std::int64_t{1} << 53;

Result<Number> whole_goal(const uno::AnyView& meta) {
  const auto read = required_amount(meta, kMeta);
  if (!read) return read.error();
  const Number* goal = read.value().known();
  if (goal == nullptr) return Number();
  if (*goal != goal->floor() || *goal > Number(kMostWhole))
    return Failure{Fault::OutOfRange,
                   "La meta por distribuir es un número entero de 0 a " +
                       Number(kMostWhole).to_text() + " y se dio " + goal->to_text() + ".",
                   kMeta};
  return *goal;
}

// What equals 0 at 6 decimals may be a little below it, the noise of a subtraction.
Result<Number> weight_of(const Cell& cell) {
  const Amount weight = Amount::from_cell(cell);
  if (weight.unknown() != nullptr) return unreadable(*weight.unknown(), kPesos);
  return weight.known() != nullptr ? std::max(*weight.known(), Number()) : Number();
}

Result<QuarterNumbers> read_weights(const CellTable& pesos) {
  const std::vector<Cell> line = sheet::cells_in_line(pesos);
  QuarterNumbers weights;
  if (line.size() != weights.size())
    return Failure{Fault::WrongShape,
                   "Los pesos son cuatro números, uno por trimestre, en un renglón o una columna; "
                   "corrija el rango.",
                   kPesos};
  for (const Quarter quarter : kQuarters) {
    auto weight = weight_of(line[quarter.index()]);
    if (!weight) return weight.error();
    weights[quarter.index()] = std::move(weight).value();
  }
  if (std::all_of(weights.begin(), weights.end(),
                  [](const Number& weight) { return weight.sign() == 0; }))
    return Failure{Fault::OutOfRange,
                   "Los cuatro pesos son 0; capture al menos uno, u omítalos para repartir igual.",
                   kPesos};
  return weights;
}

Result<QuarterNumbers> weights_or_equal(const uno::AnyView& pesos) {
  if (const auto cells = optional_cells(pesos)) return read_weights(*cells);
  return QuarterNumbers{Number(1), Number(1), Number(1), Number(1)};
}

}  // namespace

Result<CellTable> distribuir(const uno::AnyView& meta, const uno::AnyView& pesos) {
  const auto goal = whole_goal(meta);
  if (!goal) return goal.error();
  const auto weights = weights_or_equal(pesos);
  if (!weights) return weights.error();
  const auto shares = apportion(goal.value(), weights.value());
  CellTable row(1, shares.size());
  for (std::size_t quarter = 0; quarter < shares.size(); ++quarter)
    row.at(0, quarter) = shares[quarter].to_double();
  return row;
}

}  // namespace poa::functions
