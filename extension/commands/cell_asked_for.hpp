// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

#include "commands/arguments.hpp"
#include "workbook/workbook.hpp"

namespace poa::extension {

// The cell of the form's sheet whose address an argument gives, "R31"; nothing when it is missing.
// Throws Refusal when it is no such address.
[[nodiscard]] std::optional<uno::CellAddress> cell_asked_for(const Workbook& workbook,
                                                             const Arguments& arguments,
                                                             std::string_view argument);

}  // namespace poa::extension
