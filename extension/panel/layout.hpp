// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "panel/controls.hpp"

namespace poa::extension {

// What is on the panel below its line and the steps that can be done next.
enum class Face {
  Report,   // the findings
  Message,  // nothing: the line says why
};

// Shows the controls of a face and the buttons of the steps, by the names of their controls, and no
// others, and places them in the panel's window as it is: the texts as high as they need, the list
// and the detail in what is left. They follow the size of the font, so that they fit on every
// screen. Returns the height that the panel needs at least.
[[nodiscard]] std::int32_t lay_out(const Controls& controls, Face face,
                                   const std::vector<std::string_view>& steps);

}  // namespace poa::extension
