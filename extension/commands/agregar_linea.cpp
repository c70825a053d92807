// SPDX-License-Identifier: MPL-2.0
#include "commands/actions.hpp"
#include "commands/added_header_rows.hpp"
#include "domain/form/limits.hpp"
#include "office/texts.hpp"

namespace poa::extension {

Outcome agregar_linea(const Session& session, const Arguments& arguments) {
  return add_header_rows(
      {kMostActionLines, &line_rows, &add_lines, texts::kAddLineTitle, texts::kAddLineQuestion,
       texts::kLinesAdded, texts::kLinesFull, texts::kTooManyLines},
      session, arguments);
}

}  // namespace poa::extension
