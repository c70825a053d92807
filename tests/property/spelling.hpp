// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

#include "property.hpp"

namespace poa::property {

// A text that is a number in one of the spellings of section 2, or nearly one: "1,770", " 36 ",
// "−45 121.5" with a thin space, "１７７０", "1,77", "5.", "12 apoyos".
std::string make_spelling(Dice& dice);

}  // namespace poa::property
