// SPDX-License-Identifier: MPL-2.0
#include "uno/invoke.hpp"

#include <uno/data.h>

#include <array>
#include <cstddef>
#include <span>
#include <stdexcept>

#include "uno/call.hpp"

namespace poa::uno {
namespace {

std::span<const typelib_MethodParameter> parameters_of(
    const typelib_InterfaceMethodTypeDescription& method) {
  return {method.pParams, static_cast<std::size_t>(method.nParams)};
}

// Where the dispatcher is to find the argument: a value of type any is itself, of any other type
// what it holds. The dispatcher only reads it.
void* memory_of(const Any& argument, typelib_TypeDescriptionReference* type) {
  const uno_Any& raw = argument.raw();
  if (type->eTypeClass == typelib_TypeClass_ANY) return const_cast<uno_Any*>(&raw);
  if (to_utf8(raw.pType->pTypeName) != to_utf8(type->pTypeName))
    throw std::runtime_error("an argument is of type " + to_utf8(raw.pType->pTypeName) +
                             " and not of " + to_utf8(type->pTypeName));
  return raw.pData;
}

}  // namespace

NamedMethod::NamedMethod(std::string_view interface_name, std::string_view name)
    : method_(described_method(interface_name, name)) {}

const typelib_InterfaceMethodTypeDescription& NamedMethod::description() const noexcept {
  return *reinterpret_cast<const typelib_InterfaceMethodTypeDescription*>(method_.raw());
}

std::vector<std::string> NamedMethod::argument_types() const {
  std::vector<std::string> types;
  for (const typelib_MethodParameter& parameter : parameters_of(description()))
    types.push_back(to_utf8(parameter.pTypeRef->pTypeName));
  return types;
}

Any NamedMethod::call(const Interface& object, const std::vector<Any>& arguments) const {
  const auto parameters = parameters_of(description());
  if (arguments.size() != parameters.size())
    throw std::runtime_error("the method takes another number of arguments");
  std::vector<void*> pointers;
  for (std::size_t at = 0; at < parameters.size(); ++at)
    pointers.push_back(memory_of(arguments[at], parameters[at].pTypeRef));

  // No result is larger than an any: numbers, and pointers to texts, sequences and interfaces.
  alignas(uno_Any) std::array<std::byte, sizeof(uno_Any)> result{};
  dispatch_call(object.raw(), method_.raw(), result.data(), pointers.data());
  return Any::adopt(result.data(), description().pReturnTypeRef);
}

}  // namespace poa::uno
