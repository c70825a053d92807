// SPDX-License-Identifier: MPL-2.0
// Our component as a C++ office sees it: UNO's own bridge between the C ABI and C++.
#pragma once

#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <mx/poa/XFunciones.hpp>
#include <string>
#include <string_view>

#include "uno/interface.hpp"

namespace poa::bridge {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using Rows = Sequence<Sequence<Any>>;

// The context of this process, with the office's type library and ours; made at the first use.
[[nodiscard]] const Reference<css::uno::XComponentContext>& context();

// The C++ side of an object of the C ABI.
[[nodiscard]] Reference<css::uno::XInterface> to_cpp(const uno::Interface& object);

// The C ABI's side of a C++ object, as an X.
[[nodiscard]] uno::Interface to_c(const Reference<css::uno::XInterface>& object,
                                  const css::uno::Type& type);

// The factory that the office would get; empty when the component has no such implementation.
[[nodiscard]] Reference<css::lang::XSingleComponentFactory> factory(const char* implementation);

// A new component, made by its factory.
[[nodiscard]] Reference<mx::poa::XFunciones> make_funciones();

[[nodiscard]] rtl::OUString text(std::string_view utf8);
[[nodiscard]] std::string utf8(const rtl::OUString& text);
[[nodiscard]] Any any(double number);
[[nodiscard]] Any any(std::string_view utf8);

// A sequence of values; tables with one row.
[[nodiscard]] Sequence<Any> values(std::initializer_list<Any> cells);
[[nodiscard]] Rows row(std::initializer_list<Any> cells);
[[nodiscard]] Rows numbers(std::initializer_list<double> cells);

}  // namespace poa::bridge
