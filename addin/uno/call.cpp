// SPDX-License-Identifier: MPL-2.0
#include "uno/call.hpp"

#include <stdexcept>
#include <string>

namespace poa::uno {
namespace {

[[noreturn]] void refuse(std::string_view interface_name, std::string_view name,
                         const std::string& reason) {
  throw std::runtime_error(std::string(interface_name) + "::" + std::string(name) + ": " + reason);
}

// The description of the interface's method called `name`; empty when it has none.
Description find_method(const Description& interface_type, std::string_view name) {
  const auto* type =
      reinterpret_cast<const typelib_InterfaceTypeDescription*>(interface_type.raw());
  for (sal_Int32 i = 0; i < type->nAllMembers; ++i) {
    Description member(type->ppAllMembers[i]);
    if (!member || member.raw()->eTypeClass != typelib_TypeClass_INTERFACE_METHOD) continue;
    const auto* named =
        reinterpret_cast<const typelib_InterfaceMemberTypeDescription*>(member.raw());
    if (equals_ascii(named->pMemberName, name)) return member;
  }
  return {};
}

// Whether the method takes and returns exactly `types` (the result's first), all of them inward.
bool has_types(const typelib_InterfaceMethodTypeDescription& method,
               std::span<const std::string_view> types) {
  if (static_cast<std::size_t>(method.nParams) + 1 != types.size()) return false;
  if (!equals_ascii(method.pReturnTypeRef->pTypeName, types[0])) return false;
  for (sal_Int32 i = 0; i < method.nParams; ++i) {
    const typelib_MethodParameter& parameter = method.pParams[i];
    if (!parameter.bIn || parameter.bOut) return false;
    if (!equals_ascii(parameter.pTypeRef->pTypeName, types[static_cast<std::size_t>(i) + 1]))
      return false;
  }
  return true;
}

}  // namespace

Description described_method(std::string_view interface_name, std::string_view name) {
  const Description interface_type(interface_name);
  if (!interface_type || interface_type.raw()->eTypeClass != typelib_TypeClass_INTERFACE)
    refuse(interface_name, name, "the office has no such interface");
  Description method = find_method(interface_type, name);
  if (!method) refuse(interface_name, name, "the interface has no such method");
  return method;
}

Description checked_description(std::string_view interface_name, std::string_view name,
                                std::span<const std::string_view> types) {
  Description method = described_method(interface_name, name);
  if (!has_types(*reinterpret_cast<const typelib_InterfaceMethodTypeDescription*>(method.raw()),
                 types))
    refuse(interface_name, name, "the type library gives the method other types");
  return method;
}

void dispatch_call(uno_Interface* object, const typelib_TypeDescription* method, void* result,
                   void** arguments) {
  uno_Any storage;
  uno_Any* raised = &storage;
  object->pDispatcher(object, method, result, arguments, &raised);
  if (raised != nullptr) throw OfficeError(*raised);
}

}  // namespace poa::uno
