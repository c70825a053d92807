// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "catalog/odf_writer.hpp"
#include "domain/rules/finding.hpp"

namespace poa::catalog {

// A finding as an example shows it: its severity and its message, in the colour of the severity.
void write_manual_finding(OdfWriter& odf, const Finding& finding);

}  // namespace poa::catalog
