// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/deviation.hpp"

namespace poa {

std::optional<QuarterFigures> known_figures(const Amount& planned, const Amount& achieved) {
  if (planned.known() == nullptr || achieved.known() == nullptr) return std::nullopt;
  return QuarterFigures{*planned.known(), *achieved.known()};
}

bool falls_short(const QuarterFigures& figures, const Number& tolerance) {
  return compare_amounts(figures.achieved, figures.planned * (Number(1) - tolerance)) < 0;
}

bool exceeds(const QuarterFigures& figures, const Number& tolerance) {
  return compare_amounts(figures.achieved, figures.planned * (Number(1) + tolerance)) > 0;
}

bool deviates(const QuarterFigures& figures, const Number& tolerance) {
  return falls_short(figures, tolerance) || exceeds(figures, tolerance);
}

}  // namespace poa
