// SPDX-License-Identifier: MPL-2.0
// The rules about the signatures (FIR). They fire in a report that is closed for signing, which
// alone is given its signatures.
#include <algorithm>
#include <vector>

#include "domain/rules/families.hpp"
#include "domain/values/text.hpp"

namespace poa::rules {
namespace {

void fir_01_header(const Report& report, Findings& findings) {
  if (!report.signers) return;
  for (const Signer& signer : *report.signers) {
    if (!is_blank(signer.name)) continue;
    findings.add_to_header("falta el nombre de quien firma como {}. Escríbalo sobre su línea.",
                           {quotation(signer.role)});
  }
}

constexpr Rule kFir01{.id = "FIR-01",
                      .severity = Severity::Error,
                      .title = "Falta el nombre de quien firma",
                      .header = fir_01_header};

// The first signer with the name, which is not blank.
const Signer& first_with_name(const std::vector<Signer>& signers, const Signer& other) {
  return *std::find_if(signers.begin(), signers.end(), [&other](const Signer& signer) {
    return fold(signer.name) == fold(other.name);
  });
}

void fir_02_header(const Report& report, Findings& findings) {
  if (!report.signers) return;
  for (const Signer& signer : *report.signers) {
    if (is_blank(signer.name)) continue;
    const Signer& first = first_with_name(*report.signers, signer);
    if (&first == &signer) continue;
    findings.add_to_header("{} firma como {} y como {}. Revise si es correcto.",
                           {quotation(signer.name), quotation(first.role), quotation(signer.role)});
  }
}

constexpr Rule kFir02{.id = "FIR-02",
                      .severity = Severity::Notice,
                      .title = "Una persona firma con dos cargos",
                      .header = fir_02_header};

constexpr Rule kFirRules[] = {kFir01, kFir02};

}  // namespace

std::span<const Rule> fir() { return kFirRules; }

}  // namespace poa::rules
