// SPDX-License-Identifier: MPL-2.0
// UNO types by name, and the ownership of what the type library hands out.
//
// A `Type` is a counted reference to a type's name and class; `Description` is a counted reference
// to its full description and is only needed to call into the office. Both are C objects of cppu.
#pragma once

#include <typelib/typedescription.h>

#include <string_view>
#include <utility>

#include "uno/string.hpp"

namespace poa::uno {

// A counted reference to a UNO type.
class Type {
 public:
  // The named type. The type class must be the type's own: the name is not looked up.
  Type(typelib_TypeClass type_class, std::string_view name);
  // Takes a share in `raw`, which stays the caller's.
  explicit Type(typelib_TypeDescriptionReference* raw) noexcept : raw_(raw) {
    typelib_typedescriptionreference_acquire(raw_);
  }
  Type(const Type& other) noexcept : Type(other.raw_) {}
  Type(Type&& other) noexcept : raw_(std::exchange(other.raw_, nullptr)) {}
  Type& operator=(Type other) noexcept {
    std::swap(raw_, other.raw_);
    return *this;
  }
  ~Type() {
    if (raw_ != nullptr) typelib_typedescriptionreference_release(raw_);
  }

  static Type interface(std::string_view name) { return {typelib_TypeClass_INTERFACE, name}; }
  static Type exception(std::string_view name) { return {typelib_TypeClass_EXCEPTION, name}; }

  [[nodiscard]] typelib_TypeDescriptionReference* raw() const noexcept { return raw_; }
  [[nodiscard]] bool is_interface() const noexcept {
    return raw_->eTypeClass == typelib_TypeClass_INTERFACE;
  }
  [[nodiscard]] bool is_named(std::string_view name) const noexcept {
    return equals_ascii(raw_->pTypeName, name);
  }

 private:
  typelib_TypeDescriptionReference* raw_ = nullptr;
};

// A counted reference to the description of a type; empty when the type library lacks the type.
class Description {
 public:
  // The description of the type called `name`, complete with its members.
  explicit Description(std::string_view name);
  // The description that `reference` (borrowed) stands for.
  explicit Description(typelib_TypeDescriptionReference* reference);
  Description() noexcept = default;
  Description(const Description&) = delete;
  Description& operator=(const Description&) = delete;
  Description(Description&& other) noexcept : raw_(std::exchange(other.raw_, nullptr)) {}
  Description& operator=(Description&&) = delete;
  ~Description() {
    if (raw_ != nullptr) typelib_typedescription_release(raw_);
  }

  explicit operator bool() const noexcept { return raw_ != nullptr; }
  [[nodiscard]] typelib_TypeDescription* raw() const noexcept { return raw_; }
  // Gives up ownership: the caller now releases, or keeps it for the life of the process.
  [[nodiscard]] typelib_TypeDescription* release() noexcept { return std::exchange(raw_, nullptr); }

 private:
  typelib_TypeDescription* raw_ = nullptr;
};

}  // namespace poa::uno
