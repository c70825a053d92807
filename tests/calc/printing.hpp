// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/form/form.hpp"

namespace poa::office {

// The goals of a report, in order: "300", "301" …
std::vector<std::string> goal_numbers(const Form& form);

// What must hold of the form's pages, as print_form() reads them: each has the headings and its
// number, every goal is there once, in order, and three sign behind the last.
void expect_printed(const std::vector<std::string>& pages, const std::vector<std::string>& goals);

// The signatures stand whole on the last page, below a goal.
void expect_signatures_with_goal(const std::vector<std::string>& pages);

}  // namespace poa::office
