// SPDX-License-Identifier: MPL-2.0
// The methods of an object, as tables: what its dispatcher can call and with which types.
//
//   constexpr Method kMethods[] = {method<&Factory::create>("createInstanceWithContext"), …};
//   constexpr Method kFunctions[] = {function<&relativo>("relativo"), …};
//
// The C++ signature is the whole description: arguments are borrowed from the caller's memory, and
// the result is given to it (marshal.hpp). A member function has the object; a free function needs
// none, and its arguments may know their place.
#pragma once

#include <array>
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

// A parameter that knows its place is made of the value and of the place: `P(View, int)`. Places
// count from 1 over the parameters that know theirs, so that whatever the office adds by itself, as
// the document that asks, has none.
template <class Parameter>
concept KnowsItsPlace = requires {
  typename Parameter::View;
};

namespace detail {

// The type that travels for a parameter.
template <class Parameter>
struct ValueOf {
  using Type = Parameter;
};
template <KnowsItsPlace Parameter>
struct ValueOf<Parameter> {
  using Type = typename Parameter::View;
};

// A call of something with this signature, from the dispatcher's memory and into it.
template <class Result, class... Parameters>
class Call {
 public:
  static constexpr auto& types = SignatureOf<Result, typename ValueOf<Parameters>::Type...>::types;

  template <class Target>
  static void run(const Target& target, void* result, void** arguments) {
    run(target, result, arguments, std::index_sequence_for<Parameters...>{});
  }

 private:
  static constexpr std::array<int, sizeof...(Parameters)> places() {
    constexpr std::array<bool, sizeof...(Parameters)> known{KnowsItsPlace<Parameters>...};
    std::array<int, known.size()> places{};
    for (std::size_t i = 0, place = 0; i < known.size(); ++i)
      if (known[i]) places[i] = static_cast<int>(++place);
    return places;
  }

  template <class Parameter, std::size_t i>
  static Parameter argument(void** arguments) {
    using Value = typename ValueOf<Parameter>::Type;
    const auto& raw = *static_cast<const typename Marshal<Value>::Raw*>(arguments[i]);
    if constexpr (KnowsItsPlace<Parameter>) {
      return Parameter(Marshal<Value>::borrow(raw), places()[i]);
    } else {
      return Marshal<Value>::borrow(raw);
    }
  }

  template <class Target, std::size_t... i>
  static void run(const Target& target, void* result, [[maybe_unused]] void** arguments,
                  std::index_sequence<i...>) {
    if constexpr (std::is_void_v<Result>) {
      target(argument<Parameters, i>(arguments)...);
    } else {
      Marshal<Result>::give(target(argument<Parameters, i>(arguments)...), result);
    }
  }
};

template <auto target>
struct Invocation;

template <class Class, class Result, class... Parameters, Result (Class::*target)(Parameters...)>
struct Invocation<target> {
  using Call = detail::Call<Result, std::remove_cvref_t<Parameters>...>;

  static void invoke(Object& self, void* result, void** arguments) {
    const auto call = [&self](const std::remove_cvref_t<Parameters>&... given) {
      return (static_cast<Class&>(self).*target)(given...);
    };
    Call::run(call, result, arguments);
  }
};

template <class Result, class... Parameters, Result (*target)(Parameters...)>
struct Invocation<target> {
  using Call = detail::Call<Result, std::remove_cvref_t<Parameters>...>;

  static void invoke(Object& /*self*/, void* result, void** arguments) {
    Call::run(target, result, arguments);
  }
};

template <auto target>
constexpr Method method_of(std::string_view name) {
  return {name, Invocation<target>::Call::types, &Invocation<target>::invoke};
}

}  // namespace detail

// The table entry for a member function of a class derived from Object.
template <auto member>
constexpr Method method(std::string_view name) {
  static_assert(std::is_member_function_pointer_v<decltype(member)>);
  return detail::method_of<member>(name);
}

// The table entry for a free function.
template <auto target>
constexpr Method function(std::string_view name) {
  static_assert(!std::is_member_function_pointer_v<decltype(target)>);
  return detail::method_of<target>(name);
}

}  // namespace poa::uno
