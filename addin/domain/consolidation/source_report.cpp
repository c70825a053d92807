// SPDX-License-Identifier: MPL-2.0
#include "domain/consolidation/source_report.hpp"

namespace poa {

std::string period_text(const AskedPeriod& asked) {
  if (asked.quarter) return period_text(*asked.quarter, asked.year);
  return asked.year ? std::to_string(asked.year->number()) : std::string();
}

}  // namespace poa
