// SPDX-License-Identifier: MPL-2.0
#include "reports/form_verdict.hpp"

#include "domain/report/report.hpp"
#include "domain/rules/summary.hpp"
#include "domain/rules/verdict.hpp"

namespace poa::extension {

std::string form_verdict(const Form& form) {
  const auto report = read_report(form);
  if (!report) return unreviewed(report.error().message);
  return verdict(summarize(report.value()), report.value().tolerance);
}

}  // namespace poa::extension
