// SPDX-License-Identifier: MPL-2.0
#include "catalog/functions_table.hpp"

#include "catalog/call_syntax.hpp"
#include "catalog/functions.hpp"

namespace poa::catalog {

void write_functions_table(std::ostream& out) {
  out << "| Function | Result | Example |\n|---|---|---|\n";
  for (const Function& function : kFunctions) {
    out << "| `" << call_syntax(function) << "` | " << function.description.en
        << " | `=" << function.example.formula << "` → " << function.example.result << " |\n";
  }
}

}  // namespace poa::catalog
