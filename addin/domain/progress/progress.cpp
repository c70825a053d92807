// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/progress.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

#include "domain/values/sentence.hpp"

namespace poa {
namespace {

using Amounts = std::span<const Amount>;

struct Tally {
  Number sum;
  std::int64_t captured = 0;
};

std::optional<Tally> tally(Amounts amounts) {
  Tally result;
  for (const Amount& amount : amounts) {
    if (amount.blank()) continue;
    if (amount.known() == nullptr) return std::nullopt;
    result.sum += *amount.known();
    ++result.captured;
  }
  return result;
}

std::optional<Number> sum(Amounts amounts) {
  const auto result = tally(amounts);
  if (!result) return std::nullopt;
  return result->sum;
}

std::optional<Number> mean(Amounts amounts) {
  const auto result = tally(amounts);
  if (!result) return std::nullopt;
  return result->captured == 0 ? Number() : result->sum / Number(result->captured);
}

std::optional<Number> latest(Amounts amounts) {
  for (std::size_t left = amounts.size(); left > 0; --left) {
    const Amount& amount = amounts[left - 1];
    if (amount.blank()) continue;
    if (amount.known() == nullptr) return std::nullopt;
    return *amount.known();
  }
  return Number();
}

std::optional<Number> to_date(GoalKind kind, const QuarterAmounts& amounts, Quarter to) {
  const Amounts until = Amounts(amounts).first(to.index() + 1);
  switch (kind) {
    case GoalKind::Sum:
    case GoalKind::Total:
      return sum(until);
    case GoalKind::Constant:
    case GoalKind::Latest:
    case GoalKind::Descending:
      return latest(until);
    case GoalKind::Average:
      return mean(until);
  }
  return std::nullopt;
}

std::optional<Number> first_other(Amounts amounts, const Number& annual) {
  if (!tally(amounts)) return std::nullopt;
  for (const Amount& amount : amounts) {
    if (amount.captured() && !same_amount(*amount.known(), annual)) return *amount.known();
  }
  return annual;
}

}  // namespace

std::optional<Number> absolute_progress(GoalKind kind, const QuarterAmounts& achieved, Quarter to) {
  return to_date(kind, achieved, to);
}

std::optional<Number> planned_progress(GoalKind kind, const QuarterAmounts& planned, Quarter to) {
  return to_date(kind, planned, to);
}

std::optional<Percent> annual_percent(GoalKind kind, const Number& absolute, const Number& annual) {
  if (!less_is_better(kind)) return annual_percent(absolute, annual);
  if (same_amount(absolute, Number())) return std::nullopt;
  return Percent::of_ratio(annual, absolute).rounded(0);
}

std::string fraction_text(GoalKind kind, const Number& absolute, const Number& annual) {
  if (less_is_better(kind)) return sentence("meta {} contra {}", {annual, absolute});
  return sentence("{} de {}", {absolute, annual});
}

Result<std::optional<Number>> relative_progress(GoalKind kind, const Number& absolute,
                                                const Number& annual) {
  const bool nothing_achieved = same_amount(absolute, Number());
  if (less_is_better(kind))
    return nothing_achieved ? std::optional<Number>() : std::optional<Number>(annual / absolute);
  if (!same_amount(annual, Number())) return std::optional<Number>(absolute / annual);
  if (nothing_achieved) return std::optional<Number>();
  return Failure{Fault::NothingToCompute,
                 "Hay avance y la meta anual está en blanco o es 0; capture la meta anual."};
}

std::optional<Number> required_annual(GoalKind kind, const QuarterAmounts& planned,
                                      const Number& annual) {
  if (!any_captured(planned)) return std::nullopt;
  if (kind == GoalKind::Constant) return first_other(planned, annual);
  return to_date(kind, planned, kQuarters.back());
}

}  // namespace poa
