// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/form/form.hpp"
#include "domain/import/imported.hpp"
#include "domain/import/source_table.hpp"

namespace poa {

// A report that was read whole, of which nothing is in doubt, as one that is imported: its table of
// goals as the source, a row a goal, with their places in it from 1 as numbers.
SourceTable source_of(const Form& form);
Imported imported_whole(Form form);

}  // namespace poa
