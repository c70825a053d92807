// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

#include "office/session.hpp"
#include "office/texts.hpp"

namespace poa::extension {

// Ends an answer without a full stop: where the automatic calculation was off, it says that it was
// turned on (Workbook::calculate_if_off).
inline void tell_calculated(const Session& session, bool was_off, std::string& answer) {
  if (was_off) answer += "." + say(session.language, texts::kCalculated);
}

}  // namespace poa::extension
