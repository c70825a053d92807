// SPDX-License-Identifier: MPL-2.0
// Calls from our library into the office, typed.
//
// A method of the office is a `Member` constant of the struct that stands for its interface
// (proxies.hpp) and is called like a function: `XCellRangeData::data_array(range)`. An attribute is
// two of them: read without arguments, written with one and without a result. At the first call of
// each method its signature is compared with the office's own type library, so that a mistake of
// ours, or an office with another idea of the method, raises an error instead of reading wrong
// memory.
#pragma once

#include <array>
#include <atomic>
#include <span>
#include <string_view>
#include <tuple>
#include <type_traits>

#include "uno/exception.hpp"
#include "uno/marshal.hpp"

namespace poa::uno {

// The description of a method in the type library. Throws std::runtime_error when the interface or
// the method is not there.
[[nodiscard]] Description described_method(std::string_view interface_name, std::string_view name);

// The description of a method or an attribute in the type library, after its signature was compared
// with `types` (the result's first). Throws std::runtime_error, naming what differs, when it is
// missing or has other types.
[[nodiscard]] Description checked_description(std::string_view interface_name,
                                              std::string_view name,
                                              std::span<const std::string_view> types);

// Runs one call through the object's dispatcher. Throws OfficeError when the office raises, and
// std::runtime_error when there is no object: what the office gave a moment ago, a window's
// controller say, may be gone.
void dispatch_call(uno_Interface* object, const typelib_TypeDescription* method, void* result,
                   void** arguments);

template <class X, class Signature>
class Member;

// A method of the office's interface X, or one way to use an attribute of it. Make it a static
// constant only, and constinit: GCC makes a constant with a mutable member at start, in every file
// that sees it.
template <class X, class Result, class... Arguments>
class Member<X, Result(Arguments...)> {
 public:
  constexpr explicit Member(std::string_view name) noexcept : name_(name) {}

  // Calls the method; throws as dispatch_call does.
  Result operator()(const Ref<X>& object, const Arguments&... arguments) const {
    std::tuple<typename Marshal<Arguments>::Raw...> lent{Marshal<Arguments>::lend(arguments)...};
    auto pointers =
        std::apply([](auto&... raw) { return std::array<void*, sizeof...(raw)>{&raw...}; }, lent);
    if constexpr (std::is_void_v<Result>) {
      dispatch_call(object.raw(), description(), nullptr, pointers.data());
      fill(lent, arguments...);
    } else {
      typename Marshal<Result>::Raw result;  // raw memory for the dispatcher to construct in
      dispatch_call(object.raw(), description(), &result, pointers.data());
      Result adopted = Marshal<Result>::adopt(result);
      fill(lent, arguments...);
      return adopted;
    }
  }

  // The method's description, kept for the life of the process, as the office keeps its own; throws
  // what checked_description throws.
  [[nodiscard]] const typelib_TypeDescription* description() const {
    typelib_TypeDescription* known = description_.load(std::memory_order_acquire);
    if (known != nullptr) return known;
    Description found =
        checked_description(X::type_name, name_, SignatureOf<Result, Arguments...>::types);
    // Another thread may have been first: then its description stays, and ours goes.
    if (description_.compare_exchange_strong(known, found.raw(), std::memory_order_acq_rel))
      known = found.release();
    return known;
  }

 private:
  // Hands what the office has filled to the arguments that asked for it.
  static void fill(std::tuple<typename Marshal<Arguments>::Raw...>& lent,
                   const Arguments&... arguments) {
    std::apply([&](auto&... raw) { (fill_one<Arguments>(raw, arguments), ...); }, lent);
  }
  template <class Argument>
  static void fill_one(typename Marshal<Argument>::Raw& raw, const Argument& argument) {
    if constexpr (requires { Marshal<Argument>::fill(raw, argument); })
      Marshal<Argument>::fill(raw, argument);
  }

  std::string_view name_;
  mutable std::atomic<typelib_TypeDescription*> description_{nullptr};
};

}  // namespace poa::uno
