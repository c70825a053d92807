// SPDX-License-Identifier: MPL-2.0
#include "catalog/call_syntax.hpp"

namespace poa::catalog {

std::string call_syntax(const Function& function) {
  std::string text = std::string(function.display_name) + "(";
  const char* separator = "";
  for (const Argument& argument : function.arguments) {
    const std::string name(argument.name);
    text += separator + (argument.optional ? "[" + name + "]" : name);
    separator = ", ";
  }
  return text + ")";
}

}  // namespace poa::catalog
