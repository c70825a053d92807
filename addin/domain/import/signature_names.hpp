// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

#include "domain/form/form.hpp"
#include "domain/import/source_table.hpp"

namespace poa {

// Those who sign, in the order of their roles, and which rows say so. A name stands behind its
// role's colon, or above the role with nothing but fixed texts between them, at most three rows
// higher.
struct SignatureRows {
  std::vector<Signature> signatures;
  std::vector<bool> taken;  // By row.
};
SignatureRows read_signatures(const SourceTable& outside);

}  // namespace poa
