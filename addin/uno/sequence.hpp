// SPDX-License-Identifier: MPL-2.0
// Flat sequences of our own: texts, types, bytes, values, interfaces. Structs add theirs beside
// themselves (structs.hpp).
#pragma once

#include <uno/data.h>
#include <uno/sequence2.h>

#include <cstdint>
#include <new>
#include <string_view>
#include <utility>
#include <vector>

#include "uno/interface.hpp"
#include "uno/string.hpp"
#include "uno/type.hpp"
#include "uno/value.hpp"

namespace poa::uno {

// The name of a sequence of T, and the memory of its elements.
template <class T>
struct SequenceElement;

template <>
struct SequenceElement<String> {
  static constexpr std::string_view sequence_name = "[]string";
  static rtl_uString* raw(const String& text) noexcept { return text.raw(); }
};
template <>
struct SequenceElement<Type> {
  static constexpr std::string_view sequence_name = "[]type";
  static typelib_TypeDescriptionReference* raw(const Type& type) noexcept { return type.raw(); }
};
template <>
struct SequenceElement<std::int8_t> {
  static constexpr std::string_view sequence_name = "[]byte";
  static std::int8_t raw(std::int8_t byte) noexcept { return byte; }
};

template <>
struct SequenceElement<Any> {
  static constexpr std::string_view sequence_name = "[]any";
  // A copy of the struct alone: it may point into `value`, which outlives the construction.
  static uno_Any raw(const Any& value) noexcept { return value.raw(); }
};
template <class X>
struct SequenceElement<Ref<X>> {
  static constexpr std::string_view sequence_name = X::sequence_name;
  static uno_Interface* raw(const Ref<X>& object) noexcept { return object.raw(); }
};

// Owns a sequence until it is given away.
template <class T>
class Sequence {
 public:
  static constexpr std::string_view type_name = SequenceElement<T>::sequence_name;

  explicit Sequence(const std::vector<T>& values) {
    std::vector<decltype(SequenceElement<T>::raw(std::declval<const T&>()))> elements;
    elements.reserve(values.size());
    for (const T& value : values) elements.push_back(SequenceElement<T>::raw(value));
    // The sequence shares each element by the element's own count.
    if (!uno_type_sequence_construct(&raw_, type().raw(), elements.data(),
                                     static_cast<sal_Int32>(elements.size()), nullptr))
      throw std::bad_alloc();
  }
  // Takes over a sequence that the caller owned.
  static Sequence adopt(uno_Sequence* raw) noexcept { return Sequence(Adopted{}, raw); }
  Sequence(const Sequence&) = delete;
  Sequence& operator=(const Sequence&) = delete;
  Sequence(Sequence&& other) noexcept : raw_(std::exchange(other.raw_, nullptr)) {}
  Sequence& operator=(Sequence&&) = delete;
  ~Sequence() {
    if (raw_ != nullptr) uno_type_destructData(&raw_, type().raw(), nullptr);
  }

  [[nodiscard]] std::int32_t size() const noexcept { return raw_->nElements; }
  [[nodiscard]] uno_Sequence* raw() const noexcept { return raw_; }
  // Gives up ownership: the caller now destructs.
  [[nodiscard]] uno_Sequence* release() && noexcept { return std::exchange(raw_, nullptr); }

 private:
  // Keeps `Sequence({})` a sequence of no values.
  struct Adopted {};
  Sequence(Adopted /*unused*/, uno_Sequence* raw) noexcept : raw_(raw) {}

  static const Type& type() {
    static const Type sequence_type{typelib_TypeClass_SEQUENCE, type_name};
    return sequence_type;
  }

  uno_Sequence* raw_ = nullptr;
};

// The sequence as an `any`, which shares it.
template <class T>
[[nodiscard]] Any any_of_sequence(const Sequence<T>& sequence) {
  const uno_Sequence* const raw = sequence.raw();
  return Any::of_struct(&raw, Type{typelib_TypeClass_SEQUENCE, Sequence<T>::type_name});
}

}  // namespace poa::uno
