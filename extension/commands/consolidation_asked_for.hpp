// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/arguments.hpp"
#include "consolidation/source_files.hpp"
#include "domain/consolidation/source_report.hpp"
#include "office/session.hpp"

namespace poa::extension {

struct ConsolidationAsked {
  std::vector<SourceFile> files;
  std::string folder;  // The URL of the folder from which on they have their names.
  ConsolidationRequest request;
};

// What is to be gathered, as a macro gives it with Carpeta and Subcarpetas, or Archivos (paths or
// URLs, one a line), and with Ejercicio, Trimestre and Esperadas (units, one a line or separated by
// semicolons), which may all be missing. From the menu a person is asked; nothing when they cancel.
// Throws Refusal when it cannot be: no such folder, no files in it, no such quarter.
[[nodiscard]] std::optional<ConsolidationAsked> consolidation_asked_for(const Session& session,
                                                                        const Arguments& arguments);

}  // namespace poa::extension
