// SPDX-License-Identifier: MPL-2.0
// The example of a rule over many reports as a consolidation.
#pragma once

#include "catalog/con_entry.hpp"
#include "domain/consolidation/consolidation.hpp"

namespace poa::catalog {

// What was asked for.
ConsolidationRequest request_of(const ConExample& example);

// The digests are not those of the data, but as equal as these are.
Consolidated consolidated_example(const ConExample& example);

}  // namespace poa::catalog
