// SPDX-License-Identifier: MPL-2.0
#include "commands/rows_asked_for.hpp"

namespace poa::extension {

std::optional<int> rows_asked_for(const Session& session, const Arguments& arguments,
                                  std::string_view name, int limit,
                                  const NumberQuestion& question) {
  if (const auto given = arguments.whole(name, 1, limit)) return given;
  if (arguments.without_asking()) return question.preset;
  return ask_number(session, question);
}

}  // namespace poa::extension
