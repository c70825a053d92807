// SPDX-License-Identifier: MPL-2.0
#include "uno/object.hpp"

#include <stdexcept>
#include <string>
#include <vector>

#include "uno/exception.hpp"

namespace poa::uno {

std::atomic<std::int64_t> Object::alive_{0};

const Method Object::kInterfaceMethods[] = {
    method<&Object::query_interface>("queryInterface"),
    method<&Object::add_reference>("acquire"),
    method<&Object::drop_reference>("release"),
};
const InterfaceTable Object::kInterface{"com.sun.star.uno.XInterface", kInterfaceMethods};

const Method Object::kTypeProviderMethods[] = {
    method<&Object::types>("getTypes"),
    method<&Object::implementation_id>("getImplementationId"),
};
const InterfaceTable Object::kTypeProvider{"com.sun.star.lang.XTypeProvider", kTypeProviderMethods};

Object::Object() noexcept : uno_Interface{c_acquire, c_release, c_dispatch} {
  alive_.fetch_add(1, std::memory_order_relaxed);
}

Object::~Object() { alive_.fetch_sub(1, std::memory_order_relaxed); }

void Object::c_acquire(uno_Interface* self) noexcept {
  static_cast<Object&>(*self).add_reference();
}

void Object::c_release(uno_Interface* self) noexcept {
  static_cast<Object&>(*self).drop_reference();
}

void Object::c_dispatch(uno_Interface* self, const typelib_TypeDescription* member, void* result,
                        void** arguments, uno_Any** exception) noexcept {
  try {
    auto& object = static_cast<Object&>(*self);
    const auto* called =
        reinterpret_cast<const typelib_InterfaceMemberTypeDescription*>(member)->pMemberName;
    object.find(called).invoke(object, result, arguments);
    *exception = nullptr;
  } catch (const IllegalArgument& error) {
    // The one that a workbook can be full of; raise_current would throw it a second time.
    raise(error, *exception, self);
  } catch (...) {
    raise_current(*exception, self);
  }
}

const Method& Object::find(const rtl_uString* name) const {
  for (const InterfaceTable& table : interfaces()) {
    for (const Method& candidate : table.methods) {
      if (equals_ascii(name, candidate.name)) return candidate;
    }
  }
  throw std::logic_error("no such method: " + to_utf8(name));
}

bool Object::has(const Type& type) const noexcept {
  if (!type.is_interface()) return false;
  for (const InterfaceTable& table : interfaces()) {
    if (type.is_named(table.name)) return true;
  }
  return false;
}

Any Object::query_interface(const Type& type) {
  if (!has(type)) return {};
  return Any::of_interface(as_interface(), type);
}

void Object::add_reference() noexcept { references_.fetch_add(1, std::memory_order_relaxed); }

void Object::drop_reference() noexcept {
  // The last owner must see all that the others did to the object.
  if (references_.fetch_sub(1, std::memory_order_acq_rel) == 1) delete this;
}

// Without XInterface, which every other interface implies; the office's own objects answer so.
Sequence<Type> Object::types() {
  std::vector<Type> all;
  for (const InterfaceTable& table : interfaces()) {
    if (table.name != kInterface.name) all.push_back(Type::interface(table.name));
  }
  return Sequence<Type>(all);
}

// Long out of use: UNO asks for an empty sequence.
Sequence<std::int8_t> Object::implementation_id() { return Sequence<std::int8_t>({}); }

}  // namespace poa::uno
