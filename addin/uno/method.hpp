// SPDX-License-Identifier: MPL-2.0
// The methods of an object, as tables: what its dispatcher can call and with which types.
//
//   static constexpr Method kMethods[] = {method<&AddIn::absoluto>("absoluto"), …};
//
// The C++ signature of the member function is the whole description: its arguments are borrowed
// from the caller's memory and its result is given to it (marshal.hpp).
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

#include "uno/marshal.hpp"

namespace poa::uno {

class Object;

// One method of an interface.
struct Method {
  std::string_view name;
  // The UNO types of the signature, the result's first.
  std::span<const std::string_view> types;
  // Runs the method with the dispatcher's memory; may throw.
  void (*invoke)(Object& self, void* result, void** arguments);
};

// One interface that an object has; `name` is its full UNO name.
struct InterfaceTable {
  std::string_view name;
  std::span<const Method> methods;
};

namespace detail {

template <auto member>
struct Invocation;

template <class Class, class Result, class... Arguments, Result (Class::*member)(Arguments...)>
struct Invocation<member> {
  using Signature = SignatureOf<Result, std::remove_cvref_t<Arguments>...>;

  static void invoke(Object& self, void* result, void** arguments) {
    run(static_cast<Class&>(self), result, arguments, std::index_sequence_for<Arguments...>{});
  }

 private:
  template <class T>
  static T argument(const void* memory) {
    return Marshal<T>::borrow(*static_cast<const typename Marshal<T>::Raw*>(memory));
  }

  template <std::size_t... i>
  static void run(Class& self, void* result, [[maybe_unused]] void** arguments,
                  std::index_sequence<i...>) {
    auto call = [&] {
      return (self.*member)(argument<std::remove_cvref_t<Arguments>>(arguments[i])...);
    };
    if constexpr (std::is_void_v<Result>) {
      call();
    } else {
      Marshal<Result>::give(call(), result);
    }
  }
};

}  // namespace detail

// The table entry for a member function of a class derived from Object.
template <auto member>
constexpr Method method(std::string_view name) {
  using Invocation = detail::Invocation<member>;
  return {name, Invocation::Signature::types, &Invocation::invoke};
}

}  // namespace poa::uno
