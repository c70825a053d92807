// SPDX-License-Identifier: MPL-2.0
#include "office/binary.hpp"

#include <stdexcept>
#include <uno/environment.hxx>
#include <uno/mapping.hxx>

namespace poa::office {
namespace {

namespace css = com::sun::star;

css::uno::Mapping make_mapping() {
  css::uno::Mapping found(rtl::OUString::createFromAscii(CPPU_CURRENT_LANGUAGE_BINDING_NAME),
                          rtl::OUString::createFromAscii(UNO_LB_UNO));
  if (!found.is()) throw std::runtime_error("the bridge between C and C++ is missing");
  return found;
}

}  // namespace

uno::Interface in_binary_uno(const css::uno::Reference<css::uno::XInterface>& object,
                             const css::uno::Type& type) {
  static const auto kMapping = make_mapping();
  // The pointer must be of the type that it is mapped as.
  const css::uno::Any typed = object->queryInterface(type);
  if (!typed.hasValue()) throw std::runtime_error("the object has no such interface");
  uno_Interface* mapped = nullptr;
  kMapping.mapInterface(reinterpret_cast<void**>(&mapped),
                        *static_cast<css::uno::XInterface* const*>(typed.getValue()), type);
  return uno::Interface::adopt(mapped);
}

}  // namespace poa::office
