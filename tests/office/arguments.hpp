// SPDX-License-Identifier: MPL-2.0
// Named arguments as the office takes them.
#pragma once

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>
#include <string_view>
#include <vector>

#include "office/uno_text.hpp"

namespace poa::office {

[[nodiscard]] inline css::beans::PropertyValue argument(std::string_view name,
                                                        const css::uno::Any& value) {
  css::beans::PropertyValue result;
  result.Name = to_uno(name);
  result.Value = value;
  return result;
}

[[nodiscard]] inline css::beans::PropertyValue text_argument(std::string_view name,
                                                             std::string_view text) {
  return argument(name, css::uno::makeAny(to_uno(text)));
}

[[nodiscard]] inline css::uno::Sequence<css::beans::PropertyValue> arguments(
    const std::vector<css::beans::PropertyValue>& list) {
  return {list.data(), static_cast<sal_Int32>(list.size())};
}

}  // namespace poa::office
