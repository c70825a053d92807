// SPDX-License-Identifier: MPL-2.0
#include "naive.hpp"

namespace poa::property {

std::array<Figure, 4> planned_of(const Row& row) {
  return {row.planned(1), row.planned(2), row.planned(3), row.planned(4)};
}

std::array<Figure, 4> achieved_of(const Row& row) {
  return {row.achieved(1), row.achieved(2), row.achieved(3), row.achieved(4)};
}

bool any_captured(const std::array<Figure, 4>& quarters) {
  for (const Figure& figure : quarters) {
    if (!figure.blank) return true;
  }
  return false;
}

std::optional<Rational> progress(Kind kind, const std::array<Figure, 4>& quarters, int to) {
  std::vector<Figure> captured;
  for (int quarter = 1; quarter <= to; ++quarter) {
    const Figure& figure = quarters[std::size_t(quarter) - 1];
    if (!figure.blank) captured.push_back(figure);
  }
  if (captured.empty()) return Rational(0);
  if (kind == Kind::Constante || kind == Kind::Ultimo || kind == Kind::Descendente)
    return captured.back().value;
  Rational sum = 0;
  for (const Figure& figure : captured) {
    if (figure.unknown()) return std::nullopt;
    sum += *figure.value;
  }
  return kind == Kind::Promedio ? Rational(sum / captured.size()) : sum;
}

std::optional<Rational> absolute_of(const Row& row, int quarter) {
  return row.kind_error ? std::nullopt : progress(row.kind, achieved_of(row), quarter);
}

std::optional<Rational> annual_percent_of(const Row& row, int quarter) {
  const auto absolute = absolute_of(row, quarter);
  if (!absolute || !row.annual().positive()) return std::nullopt;
  if (!row.descending()) return whole_percent(*absolute, *row.annual().value);
  if (same(0, *absolute)) return std::nullopt;
  return whole_percent(*row.annual().value, *absolute);
}

}  // namespace poa::property
