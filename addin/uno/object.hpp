// SPDX-License-Identifier: MPL-2.0
// An object of ours in the office's C ABI, with any number of interfaces.
//
// Lifetime: an object is born with one reference, which `Interface::adopt` of `as_interface()`
// takes; the last release, on whatever thread, destroys it. One `uno_Interface*` serves every
// interface of the object, so `queryInterface` for XInterface always answers the same pointer, as
// UNO demands. Method names are therefore unique over an object's interfaces.
//
// Every call from the office comes in through `c_dispatch`, the one boundary: no C++ exception
// leaves.
#pragma once

#include <uno/any2.h>
#include <uno/dispatcher.h>

#include <atomic>
#include <cstdint>
#include <span>

#include "uno/method.hpp"
#include "uno/sequence.hpp"
#include "uno/type.hpp"
#include "uno/value.hpp"

namespace poa::uno {

class Object : private uno_Interface {
 public:
  Object(const Object&) = delete;
  Object& operator=(const Object&) = delete;
  Object(Object&&) = delete;
  Object& operator=(Object&&) = delete;

  // The object for the office; the reference count stays as it is.
  [[nodiscard]] uno_Interface* as_interface() noexcept { return this; }

  // Every interface that the object has, XInterface and XTypeProvider included; methods are looked
  // up in this order.
  [[nodiscard]] virtual std::span<const InterfaceTable> interfaces() const noexcept = 0;

  // The number of our objects that live in this process; tests hold it against zero.
  [[nodiscard]] static std::int64_t alive() noexcept { return alive_.load(); }

  // The tables that every object lists.
  static const InterfaceTable kInterface;
  static const InterfaceTable kTypeProvider;

 protected:
  Object() noexcept;
  virtual ~Object();

 private:
  // The three entries of the C ABI.
  static void SAL_CALL c_acquire(uno_Interface* self) noexcept;
  static void SAL_CALL c_release(uno_Interface* self) noexcept;
  static void SAL_CALL c_dispatch(uno_Interface* self, const typelib_TypeDescription* member,
                                  void* result, void** arguments, uno_Any** exception) noexcept;

  [[nodiscard]] const Method& find(const rtl_uString* name) const;
  [[nodiscard]] bool has(const Type& type) const noexcept;

  // XInterface and XTypeProvider; both counts also serve the C ABI's own entries.
  Any query_interface(const Type& type);
  void add_reference() noexcept;
  void drop_reference() noexcept;
  Sequence<Type> types();
  Sequence<std::int8_t> implementation_id();
  static const Method kInterfaceMethods[3];
  static const Method kTypeProviderMethods[2];

  std::atomic<std::int32_t> references_{1};
  static std::atomic<std::int64_t> alive_;
};

}  // namespace poa::uno
