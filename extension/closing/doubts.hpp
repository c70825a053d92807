// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

#include "office/session.hpp"
#include "workbook/workbook.hpp"

namespace poa::extension {

// Why a person who looks at a copy may see something else than its data say, or not all of it: in
// sentences without their stops, in the language of the session.
struct Doubts {
  // The figures and texts that are seen may not be the data: cells of another meaning, number
  // formats that show another value, names that mean cells elsewhere, pictures over the cells.
  std::vector<std::string> misleading;
  // What is there but cannot be seen.
  std::vector<std::string> hidden;
};

// Compares what the form's sheet of a copy shows with what the template shows when it holds the
// same data: every visible cell, what looks over the cells, and where the names lie.
[[nodiscard]] Doubts doubts_about(const Session& session, const Workbook& copy);

}  // namespace poa::extension
