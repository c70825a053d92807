// SPDX-License-Identifier: MPL-2.0
#include "domain/rules/verdict.hpp"

#include <array>
#include <boost/algorithm/string/join.hpp>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/values/percent.hpp"
#include "domain/values/sentence.hpp"

namespace poa {
namespace {

// The counts that are not 0, as the verdict enumerates them.
class Counts {
 public:
  void add(std::string part) { parts_.push_back(std::move(part)); }

  void add(std::size_t count, std::string_view one, std::string_view many) {
    if (count > 0) add(sentence("{} {}", {count, count == 1 ? one : many}));
  }

  bool empty() const { return parts_.empty(); }
  std::string text() const { return boost::algorithm::join(parts_, " · "); }

 private:
  std::vector<std::string> parts_;
};

}  // namespace

Standing standing(const Summary& summary) {
  if (summary.goals == 0) return Standing::Unreviewed;
  if (summary.errors > 0) return Standing::NotReady;
  return summary.warnings > 0 ? Standing::ToReview : Standing::Ready;
}

std::string_view standing_name(Standing standing) {
  constexpr std::array<std::string_view, 4> kNames{"LISTO", "REVISAR", "NO LISTO", "SIN REVISAR"};
  return kNames[static_cast<std::size_t>(standing)];
}

std::string verdict(const Summary& summary, const Number& tolerance) {
  if (summary.goals == 0) return "SIN METAS: capture la primera";
  Counts counts;
  counts.add(summary.errors, "error", "errores");
  counts.add(summary.warnings, "advertencia", "advertencias");
  counts.add(summary.reviewed, "advertencia revisada", "advertencias revisadas");
  counts.add(summary.notices - summary.reviewed, "aviso", "avisos");
  if (tolerance.sign() != 0)
    counts.add(sentence("tolerancia {}", {Percent::of_fraction(tolerance)}));
  const Standing reached = standing(summary);
  if (reached != Standing::Ready)
    return sentence("{}: {}", {standing_name(reached), counts.text()});
  if (counts.empty()) return "LISTO PARA FIRMA";
  return sentence("LISTO PARA FIRMA · {}", {counts.text()});
}

std::string unreviewed(std::string_view reason) {
  return sentence("{}: {}", {standing_name(Standing::Unreviewed), reason});
}

bool is_ready(std::string_view verdict) { return verdict.starts_with("LISTO"); }

}  // namespace poa
