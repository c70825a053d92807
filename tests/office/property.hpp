// SPDX-License-Identifier: MPL-2.0
// A property of an object of the office.
#pragma once

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/uno/Any.hxx>
#include <string_view>

#include "office/uno_text.hpp"

namespace css = com::sun::star;

namespace poa::office {

// Value{} when the property holds nothing of that type.
template <typename Value>
[[nodiscard]] Value property(const css::uno::Reference<css::uno::XInterface>& object,
                             std::string_view name) {
  Value value{};
  css::uno::Reference<css::beans::XPropertySet>(object, css::uno::UNO_QUERY_THROW)
      ->getPropertyValue(to_uno(name)) >>= value;
  return value;
}

inline void set_property(const css::uno::Reference<css::uno::XInterface>& object,
                         std::string_view name, const css::uno::Any& value) {
  css::uno::Reference<css::beans::XPropertySet>(object, css::uno::UNO_QUERY_THROW)
      ->setPropertyValue(to_uno(name), value);
}

}  // namespace poa::office
