// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

#include "domain/values/number.hpp"
#include "office/progress_dialog.hpp"
#include "office/texts.hpp"

namespace poa::extension {

// Reads all files of a gathering (gathering.hpp, data_gathering.hpp): behind a dialog with its
// progress where a person watches, who may cancel it.
template <class AnyGathering>
[[nodiscard]] Ended gather_all(const Session& session, std::string_view title,
                               AnyGathering& gathering, bool watched) {
  const auto is_done = [&] { return gathering.is_done(); };
  const auto step = [&] { gathering.step(); };
  if (!watched) {
    while (!is_done()) step();
    return Ended::Done;
  }
  const auto now = [&] {
    return say(session.language, texts::kGathering,
               {figure(gathering.read() + 1), figure(gathering.all()), gathering.next().name});
  };
  return do_watched(session, title,
                    {is_done, step, now, [&] { return gathering.read(); }, gathering.all()});
}

}  // namespace poa::extension
