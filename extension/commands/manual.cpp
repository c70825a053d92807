// SPDX-License-Identifier: MPL-2.0
#include <string>

#include "commands/commands.hpp"
#include "commands/refusal.hpp"
#include "commands/texts.hpp"

namespace poa::commands {
namespace {

using uno::Any;
using uno::String;

constexpr std::string_view kManual = "manual/manual.odt";
constexpr std::int16_t kNeverExecuteMacros = 0;  // of the office's MacroExecMode

// An office without Writer raises, or answers with nothing.
bool opens(const Office& office, const std::string& url) {
  try {
    return static_cast<bool>(
        office.open(url, {{String("ReadOnly"), Any::of_boolean(true)},
                          {String("MacroExecutionMode"), Any::of_short(kNeverExecuteMacros)}}));
  } catch (const uno::OfficeError&) {
    return false;
  }
}

}  // namespace

Outcome manual(const Session& session, const Arguments& /*arguments*/) {
  const std::string url = session.office.package_file(kManual, session.language);
  if (!opens(session.office, url)) {
    throw Refusal(say(session.language, texts::kManualNeedsWriter, {session.office.path_of(url)}));
  }
  return {State::Success, say(session.language, texts::kManualOpened)};
}

}  // namespace poa::commands
