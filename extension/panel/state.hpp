// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "office/session.hpp"
#include "panel/layout.hpp"
#include "review/review.hpp"

namespace poa::extension {

// What a window's panel has to show of the document in that window, as it is at the moment.
struct PanelState {
  Face face = Face::Message;
  std::string line = {};  // The verdict, or why there is none.
  // What a person can do next with such a document, by the names of the controls: a report that is
  // ready is closed, a closed copy is carried into the next quarter, what is broken is mended.
  std::vector<std::string_view> steps = {};
  bool read_only = false;
  std::vector<PlacedFinding> findings = {};
};

// Throws nothing that the office or a document can cause: what cannot be read is said in the line,
// which then is no verdict.
[[nodiscard]] PanelState panel_state(const Session& session);

// The whole of a finding: its message, how it is solved and why its rule exists.
[[nodiscard]] std::string whole_text(const Finding& finding, Language language);

}  // namespace poa::extension
