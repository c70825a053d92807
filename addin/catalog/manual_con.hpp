// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "catalog/odf_writer.hpp"

namespace poa::catalog {

// The section of the rules over many reports, one entry a rule.
void write_manual_con(OdfWriter& odf);

}  // namespace poa::catalog
