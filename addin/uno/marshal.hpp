// SPDX-License-Identifier: MPL-2.0
// How each C++ type of ours travels through a dispatcher.
//
// Marshal<T> says, for every type in use and no other (a missing one does not compile):
//   Raw         the memory that the C ABI uses for it
//   type_name   its UNO type, which tests and first calls compare with the type library
//   borrow      T from memory that the caller keeps   (an argument that we are given)
//   adopt       T from memory that is handed to us    (a result of a call that we made)
//   lend        memory with T for an argument of a call that we make; T keeps the ownership
//   give        constructs T's value in the caller's raw memory   (a result that we return)
//   fill        takes over what a call has constructed in the memory of an argument (Out)
// A type has only the directions that make sense for it.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <new>
#include <optional>
#include <string_view>
#include <utility>

#include "uno/interface.hpp"
#include "uno/sequence.hpp"
#include "uno/string.hpp"
#include "uno/type.hpp"
#include "uno/value.hpp"

namespace poa::uno {

template <class T>
struct Marshal;

// Types whose memory is the same on both sides.
template <class T>
struct MarshalPlain {
  using Raw = T;
  static T borrow(const Raw& raw) noexcept { return raw; }
  static T adopt(Raw& raw) noexcept { return raw; }
  static Raw lend(const T& value) noexcept { return value; }
  static void give(T value, void* memory) noexcept { new (memory) Raw(value); }
};

template <>
struct Marshal<double> : MarshalPlain<double> {
  static constexpr std::string_view type_name = "double";
};

template <>
struct Marshal<std::int32_t> : MarshalPlain<std::int32_t> {
  static constexpr std::string_view type_name = "long";
};

template <>
struct Marshal<std::int64_t> : MarshalPlain<std::int64_t> {
  static constexpr std::string_view type_name = "hyper";
};
template <>
struct Marshal<std::int16_t> : MarshalPlain<std::int16_t> {
  static constexpr std::string_view type_name = "short";
};

template <>
struct Marshal<bool> {
  using Raw = sal_Bool;
  static constexpr std::string_view type_name = "boolean";
  static bool adopt(Raw& raw) noexcept { return raw != 0; }
  static Raw lend(bool value) noexcept { return value ? 1 : 0; }
  static void give(bool value, void* memory) noexcept { new (memory) Raw(lend(value)); }
};

template <>
struct Marshal<void> {
  static constexpr std::string_view type_name = "void";
};

template <>
struct Marshal<String> {
  using Raw = rtl_uString*;
  static constexpr std::string_view type_name = "string";
  static String borrow(const Raw& raw) noexcept { return String::share(raw); }
  static String adopt(Raw& raw) noexcept { return String::adopt(raw); }
  static Raw lend(const String& value) noexcept { return value.raw(); }
  static void give(String value, void* memory) noexcept {
    new (memory) Raw(std::move(value).release());
  }
};

template <>
struct Marshal<Type> {
  using Raw = typelib_TypeDescriptionReference*;
  static constexpr std::string_view type_name = "type";
  static Type borrow(const Raw& raw) noexcept { return Type(raw); }
  static Raw lend(const Type& value) noexcept { return value.raw(); }
};

template <>
struct Marshal<AnyView> {
  using Raw = uno_Any;
  static constexpr std::string_view type_name = "any";
  static AnyView borrow(const Raw& raw) noexcept { return AnyView(raw); }
};

template <>
struct Marshal<Any> {
  using Raw = uno_Any;
  static constexpr std::string_view type_name = "any";
  static Any adopt(Raw& raw) noexcept { return Any::adopt(raw); }
  // A copy of the struct alone: it may point into `value`.
  static Raw lend(const Any& value) noexcept { return value.raw(); }
  static void give(const Any& value, void* memory) noexcept {
    value.construct_at(static_cast<uno_Any*>(memory));
  }
};

template <>
struct Marshal<ListView> {
  using Raw = uno_Sequence*;
  static constexpr std::string_view type_name = "[]any";
  static ListView borrow(const Raw& raw) noexcept { return ListView(*raw); }
};

template <>
struct Marshal<TableView> {
  using Raw = uno_Sequence*;
  static constexpr std::string_view type_name = "[][]any";
  static TableView borrow(const Raw& raw) noexcept { return TableView(*raw); }
};

template <>
struct Marshal<Table> {
  using Raw = uno_Sequence*;
  static constexpr std::string_view type_name = "[][]any";
  static Table adopt(Raw& raw) noexcept { return Table::adopt(raw); }
  static Raw lend(const Table& value) noexcept { return value.raw(); }
  static void give(Table value, void* memory) noexcept {
    new (memory) Raw(std::move(value).release());
  }
};

template <class T>
struct Marshal<Sequence<T>> {
  using Raw = uno_Sequence*;
  static constexpr std::string_view type_name = Sequence<T>::type_name;
  static Sequence<T> adopt(Raw& raw) noexcept { return Sequence<T>::adopt(raw); }
  static Raw lend(const Sequence<T>& value) noexcept { return value.raw(); }
  static void give(Sequence<T> value, void* memory) noexcept {
    new (memory) Raw(std::move(value).release());
  }
};

template <class X>
struct Marshal<Ref<X>> {
  using Raw = uno_Interface*;
  static constexpr std::string_view type_name = X::type_name;
  static Ref<X> borrow(const Raw& raw) noexcept { return Ref<X>(Interface::share(raw)); }
  static Ref<X> adopt(Raw& raw) noexcept { return Ref<X>(Interface::adopt(raw)); }
  static Raw lend(const Ref<X>& value) noexcept { return value.raw(); }
  static void give(Ref<X> value, void* memory) noexcept {
    new (memory) Raw(std::move(value).release());
  }
};

// An argument that the office fills, as a second result: the memory behind it takes the value, and
// has none when the office raises.
template <class T>
class Out {
 public:
  explicit Out(std::optional<T>& target) noexcept : target_(&target) {}
  void fill(T value) const { target_->emplace(std::move(value)); }

 private:
  std::optional<T>* target_;
};

// How such an argument is told from one that the office reads.
inline constexpr std::string_view kOutward = "out ";

template <class T>
struct Marshal<Out<T>> {
  using Raw = typename Marshal<T>::Raw;
  static constexpr auto text = [] {
    std::array<char, kOutward.size() + Marshal<T>::type_name.size()> name{};
    std::copy(kOutward.begin(), kOutward.end(), name.begin());
    std::copy(Marshal<T>::type_name.begin(), Marshal<T>::type_name.end(),
              name.begin() + kOutward.size());
    return name;
  }();
  static constexpr std::string_view type_name{text.data(), text.size()};
  static Raw lend(const Out<T>& /*argument*/) noexcept { return Raw{}; }
  static void fill(Raw& raw, const Out<T>& argument) { argument.fill(Marshal<T>::adopt(raw)); }
};

// The UNO types of a C++ signature, the result's first.
template <class Result, class... Arguments>
struct SignatureOf {
  static constexpr std::string_view types[] = {Marshal<Result>::type_name,
                                               Marshal<Arguments>::type_name...};
};

}  // namespace poa::uno
