// SPDX-License-Identifier: MPL-2.0
#include "domain/progress.hpp"
#include "functions/arguments.hpp"
#include "functions/avances.hpp"
#include "functions/functions.hpp"

namespace poa::functions {
namespace {

constexpr int kAvances = 1;
constexpr int kTipo = 2;
constexpr int kTrimestre = 3;

}  // namespace

Result<double> absoluto(const uno::TableView& avances, const uno::AnyView& tipo,
                        const uno::AnyView& trimestre) {
  const auto achieved = achieved_amounts(avances, kAvances);
  if (!achieved) return achieved.error();
  const auto kind = kind_or_sum(tipo, kTipo);
  if (!kind) return kind.error();
  const auto quarter = quarter_or_fourth(trimestre, kTrimestre);
  if (!quarter) return quarter.error();

  const auto absolute =
      known_or_unreadable(absolute_progress(kind.value(), achieved.value(), quarter.value()),
                          achieved.value(), quarter.value(), kAvances);
  if (!absolute) return absolute.error();
  return absolute.value().to_double();
}

}  // namespace poa::functions
