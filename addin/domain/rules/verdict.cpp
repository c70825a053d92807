// SPDX-License-Identifier: MPL-2.0
#include "domain/rules/verdict.hpp"

#include <boost/algorithm/string/join.hpp>
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

std::string verdict(const Summary& summary, const Number& tolerance) {
  if (summary.goals == 0) return "SIN METAS: capture la primera";
  Counts counts;
  counts.add(summary.errors, "error", "errores");
  counts.add(summary.warnings, "advertencia", "advertencias");
  counts.add(summary.reviewed, "advertencia revisada", "advertencias revisadas");
  counts.add(summary.notices - summary.reviewed, "aviso", "avisos");
  if (tolerance.sign() != 0)
    counts.add(sentence("tolerancia {}", {Percent::of_fraction(tolerance)}));
  if (summary.errors > 0) return sentence("NO LISTO: {}", {counts.text()});
  if (summary.warnings > 0) return sentence("REVISAR: {}", {counts.text()});
  if (counts.empty()) return "LISTO PARA FIRMA";
  return sentence("LISTO PARA FIRMA · {}", {counts.text()});
}

bool is_ready(std::string_view verdict) { return verdict.starts_with("LISTO"); }

}  // namespace poa
