// SPDX-License-Identifier: MPL-2.0
#include "office/binary.hpp"

#include <uno/lbnames.h>

#include <cppu/unotype.hxx>
#include <uno/environment.hxx>
#include <uno/mapping.hxx>

#include "office/document.hpp"

namespace poa::office {

uno::Interface in_binary_uno(const css::uno::Reference<css::uno::XInterface>& object) {
  const css::uno::Mapping to_binary(rtl::OUString(CPPU_CURRENT_LANGUAGE_BINDING_NAME),
                                    rtl::OUString(UNO_LB_UNO));
  if (!to_binary.is()) throw OfficeError("no mapping from C++ to binary UNO");
  return uno::Interface::adopt(static_cast<uno_Interface*>(
      to_binary.mapInterface(object.get(), cppu::UnoType<css::uno::XInterface>::get())));
}

}  // namespace poa::office
