// SPDX-License-Identifier: MPL-2.0
#include "commands/goals_asked_for.hpp"

#include "domain/form/limits.hpp"

namespace poa::extension {

std::optional<int> goals_asked_for(const Session& session, const Arguments& arguments,
                                   std::string_view name, const NumberQuestion& question) {
  if (const auto given = arguments.whole(name, 1, kMostGoals)) return given;
  if (arguments.without_asking()) return question.preset;
  return ask_number(session, question);
}

}  // namespace poa::extension
