// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>

#include "commands/arguments.hpp"
#include "commands/outcome.hpp"
#include "office/session.hpp"
#include "review/finding_order.hpp"

namespace poa::extension {

// What HallazgoSiguiente and HallazgoAnterior do (actions.hpp).
[[nodiscard]] Outcome go_to_finding(const Session& session, const Arguments& arguments,
                                    Direction direction);

// The finding that a person looks at in a window: the one that is chosen in its panel, or without a
// panel the one in its status bar.
[[nodiscard]] std::optional<Finding> looked_at(const uno::Ref<uno::XFrame>& window);

// The cell with the cursor; nothing when it is on another sheet than the form's.
[[nodiscard]] std::optional<uno::CellAddress> cell_with_cursor(const Workbook& workbook);

}  // namespace poa::extension
