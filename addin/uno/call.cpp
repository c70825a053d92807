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

// The description of the interface's member called `name`, of that class; empty when it has none.
Description find_member(const Description& interface_type, typelib_TypeClass type_class,
                        std::string_view name) {
  const auto* type =
      reinterpret_cast<const typelib_InterfaceTypeDescription*>(interface_type.raw());
  for (sal_Int32 i = 0; i < type->nAllMembers; ++i) {
    Description member(type->ppAllMembers[i]);
    if (!member || member.raw()->eTypeClass != type_class) continue;
    const auto* named =
        reinterpret_cast<const typelib_InterfaceMemberTypeDescription*>(member.raw());
    if (equals_ascii(named->pMemberName, name)) return member;
  }
  return {};
}

// Whether the parameter has the type, and the direction that the type's name says.
bool has_type(const typelib_MethodParameter& parameter, std::string_view type) {
  const bool outward = type.starts_with(kOutward);
  if (outward) type.remove_prefix(kOutward.size());
  return (parameter.bIn != 0) == !outward && (parameter.bOut != 0) == outward &&
         equals_ascii(parameter.pTypeRef->pTypeName, type);
}

// Whether the method takes and returns exactly `types` (the result's first).
bool has_types(const typelib_InterfaceMethodTypeDescription& method,
               std::span<const std::string_view> types) {
  if (static_cast<std::size_t>(method.nParams) + 1 != types.size()) return false;
  if (!equals_ascii(method.pReturnTypeRef->pTypeName, types[0])) return false;
  for (sal_Int32 i = 0; i < method.nParams; ++i) {
    if (!has_type(method.pParams[i], types[static_cast<std::size_t>(i) + 1])) return false;
  }
  return true;
}

// Whether the attribute is of the type that a call reads ("type()") or writes ("void(type)").
bool has_types(const typelib_InterfaceAttributeTypeDescription& attribute,
               std::span<const std::string_view> types) {
  const bool reads = types.size() == 1;
  const bool writes = types.size() == 2 && types[0] == "void" && !attribute.bReadOnly;
  return (reads || writes) &&
         equals_ascii(attribute.pAttributeTypeRef->pTypeName, types[types.size() - 1]);
}

Description described_interface(std::string_view interface_name, std::string_view name) {
  Description interface_type(interface_name);
  if (!interface_type || interface_type.raw()->eTypeClass != typelib_TypeClass_INTERFACE)
    refuse(interface_name, name, "the office has no such interface");
  return interface_type;
}

}  // namespace

Description described_method(std::string_view interface_name, std::string_view name) {
  Description method = find_member(described_interface(interface_name, name),
                                   typelib_TypeClass_INTERFACE_METHOD, name);
  if (!method) refuse(interface_name, name, "the interface has no such method");
  return method;
}

Description checked_description(std::string_view interface_name, std::string_view name,
                                std::span<const std::string_view> types) {
  Description attribute = find_member(described_interface(interface_name, name),
                                      typelib_TypeClass_INTERFACE_ATTRIBUTE, name);
  if (attribute) {
    if (!has_types(
            *reinterpret_cast<const typelib_InterfaceAttributeTypeDescription*>(attribute.raw()),
            types))
      refuse(interface_name, name, "the type library gives the attribute another type");
    return attribute;
  }
  Description method = described_method(interface_name, name);
  if (!has_types(*reinterpret_cast<const typelib_InterfaceMethodTypeDescription*>(method.raw()),
                 types))
    refuse(interface_name, name, "the type library gives the method other types");
  return method;
}

void dispatch_call(uno_Interface* object, const typelib_TypeDescription* method, void* result,
                   void** arguments) {
  if (object == nullptr) throw std::runtime_error("the object that is called is not there");
  uno_Any storage;
  uno_Any* raised = &storage;
  object->pDispatcher(object, method, result, arguments, &raised);
  if (raised != nullptr) throw OfficeError(*raised);
}

}  // namespace poa::uno
