// SPDX-License-Identifier: MPL-2.0
// Calls of methods that are known by name alone, with the types that the type library gives them.
// Whoever knows the method when compiling has a Member for it (call.hpp).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "uno/interface.hpp"
#include "uno/type.hpp"
#include "uno/value.hpp"

namespace poa::uno {

class NamedMethod {
 public:
  // Throws std::runtime_error when the interface or the method is not there.
  NamedMethod(std::string_view interface_name, std::string_view name);

  // The names of the types of its arguments: "any", "[][]any".
  [[nodiscard]] std::vector<std::string> argument_types() const;

  // Calls the method of the object, which has the interface, and returns its result. Each argument
  // holds a value of exactly its type; one of type any takes any value. Throws std::runtime_error
  // for other arguments, and OfficeError when the method raises.
  [[nodiscard]] Any call(const Interface& object, const std::vector<Any>& arguments) const;

 private:
  [[nodiscard]] const typelib_InterfaceMethodTypeDescription& description() const noexcept;

  Description method_;
};

}  // namespace poa::uno
