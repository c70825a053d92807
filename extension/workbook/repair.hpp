// SPDX-License-Identifier: MPL-2.0
// Gives a workbook back what a paste, a cut or another program broke of it; what people have
// entered stays as it is and where it is.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "office/session.hpp"
#include "workbook/mends.hpp"

namespace poa::extension {

struct Repaired {
  // How many of each part were mended: none of a healthy workbook, which is not changed at all.
  std::map<Part, std::size_t> parts;
  // The names that were mended.
  std::vector<std::string> names;
  // The sheets that a password keeps as they are.
  std::vector<std::string> kept;

  [[nodiscard]] bool nothing() const { return parts.empty() && kept.empty(); }
};

// Mends the workbook that the session's window shows, in one step, whose title is `title`. Throws
// Refusal, before anything is changed, when the workbook is read-only, of a later structure, or has
// no form that can be recognised any more; when the window shows a copy of the form; and when a
// password keeps the form's sheet.
Repaired repair(const Session& session, const std::string& title);

}  // namespace poa::extension
