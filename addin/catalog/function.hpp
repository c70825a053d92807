// SPDX-License-Identifier: MPL-2.0
// What the table of functions (functions.hpp) is made of.
#pragma once

#include <span>
#include <string_view>

#include "catalog/text.hpp"

namespace poa::catalog {

struct Argument {
  std::string_view name;  // as in the IDL and as the wizard shows it
  bool optional;
  Text description;
};

// A formula as typed in an es-MX office, and the text of the cell that it gives on an empty sheet
// ("es" number format: point for decimals).
struct Example {
  std::string_view formula;
  std::string_view result;
};

struct Function {
  std::string_view method;        // the IDL method
  std::string_view display_name;  // the same in every language
  Text description;
  std::span<const Argument> arguments;
  Example example;
};

}  // namespace poa::catalog
