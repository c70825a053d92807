// SPDX-License-Identifier: MPL-2.0
// Changes to the form that a person sees as one: undone and redone together, and done whole or not
// at all.
#pragma once

#include <functional>
#include <string>

#include "workbook/workbook.hpp"

namespace poa::extension {

// Runs `change` with the sheet unlocked, and locks it again as it was. Undo shows `title`. When
// something throws, all is taken back. The screen and the formulas rest meanwhile. Throws Refusal,
// in `language`, when a password keeps the sheet locked or the office refuses a change.
void in_one_step(const Workbook& workbook, const std::string& title, Language language,
                 const std::function<void()>& change);

}  // namespace poa::extension
