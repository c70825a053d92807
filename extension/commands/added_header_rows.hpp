// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>

#include "commands/arguments.hpp"
#include "commands/outcome.hpp"
#include "office/session.hpp"
#include "workbook/header_rows.hpp"

namespace poa::extension {

// A kind of row of the header: its limit, how it is counted and added, and what is said.
struct HeaderRowKind {
  int most;
  HeaderRows (*rows)(const Workbook&);
  void (*add)(const EditableWorkbook&, std::int32_t count);
  const Text& title;
  const Text& question;  // with the room that is left
  const Text& done;      // with the number
  const Text& full;      // with the limit
  const Text& too_many;  // with the limit and the room
};

// The command that adds rows of a kind: as many as `Cantidad` says, or as a person answers. Puts
// the cursor into the first of them.
[[nodiscard]] Outcome add_header_rows(const HeaderRowKind& kind, const Session& session,
                                      const Arguments& arguments);

}  // namespace poa::extension
