// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>

#include "panel/controls.hpp"

namespace poa::extension {

// Which controls are on the panel.
enum class Face {
  Report,    // all but the button for a new report
  NoReport,  // the line, which says so, and that button
  Broken,    // the line, and the button that mends
  Copy,      // the line alone: nothing is done from a copy of the form
};

// Shows the controls of a face and no others, and places them in the panel's window as it is: the
// texts as high as they need, the list and the detail in what is left. They follow the size of the
// font, so that they fit on every screen. Returns the height that the panel needs at least.
[[nodiscard]] std::int32_t lay_out(const Controls& controls, Face face);

}  // namespace poa::extension
