// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace poa::catalog {

// A text for people in the languages of the office that we speak.
struct Text {
  std::string_view es;
  std::string_view en;
};

}  // namespace poa::catalog
