// SPDX-License-Identifier: MPL-2.0
#include <string>

#include "commands/actions.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::String;

constexpr std::string_view kManual = "manual/manual.odt";
constexpr std::int16_t kNeverExecuteMacros = 0;  // of the office's MacroExecMode

// This is asked first, because an office without Writer would ask the person which of its other
// programs is to read the file.
bool has_writer(const Services& office) {
  const auto filters = office.service<uno::XNameAccess>("com.sun.star.document.FilterFactory");
  return uno::XNameAccess::has(filters, String("writer8"));
}

bool opens(const Services& office, const std::string& url) {
  return static_cast<bool>(
      office.open(url, {{String("ReadOnly"), Any::of_boolean(true)},
                        {String("MacroExecutionMode"), Any::of_short(kNeverExecuteMacros)}}));
}

}  // namespace

Outcome manual(const Session& session, const Arguments& /*arguments*/) {
  const std::string url = session.office.package_file(kManual);
  if (!has_writer(session.office)) {
    throw Refusal(texts::kManualNeedsWriter, {session.office.path_of(url)});
  }
  if (!opens(session.office, url)) {
    throw Refusal(texts::kCannotOpen, {session.office.path_of(url)});
  }
  return {State::Success, say(session.language, texts::kManualOpened)};
}

}  // namespace poa::extension
