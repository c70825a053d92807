// SPDX-License-Identifier: MPL-2.0
// Stands in for the office's cppu3.dll in tests: its values, for the types that our functions
// exchange, and the few descriptions of type_library.hpp. A type that it does not know ends the
// process.
#include <rtl/ustring.h>
#include <typelib/typedescription.h>
#include <uno/any2.h>
#include <uno/data.h>
#include <uno/dispatcher.h>
#include <uno/sequence2.h>

#include "system.hpp"
#include "text.hpp"
#include "type_library.hpp"

namespace {

using poa::windows::allocate;
using poa::windows::deallocate;
using poa::windows::end_process;
using poa::windows::equals;
using poa::windows::find_description;
using poa::windows::new_reference;

using Reference = typelib_TypeDescriptionReference;

// The facts about a type that copying and destructing its values need.
struct Kind {
  typelib_TypeClass type_class;
  const rtl_uString* name;
};

Kind kind_of(const Reference& type) { return {type.eTypeClass, type.pTypeName}; }

typelib_TypeClass element_class(const rtl_uString* sequence) {
  if (equals(sequence, "[]any")) return typelib_TypeClass_ANY;
  if (equals(sequence, "[]byte")) return typelib_TypeClass_BYTE;
  if (equals(sequence, "[]string")) return typelib_TypeClass_STRING;
  if (equals(sequence, "[]type")) return typelib_TypeClass_TYPE;
  if (equals(sequence, "[][]any")) return typelib_TypeClass_SEQUENCE;
  end_process("a sequence that the stand-in does not know");
}

Kind element_of(const Kind& sequence) {
  static rtl_uString* const kRow = poa::windows::new_text("[]any");
  return {element_class(sequence.name), kRow};  // the one sequence that is an element
}

// The members of every exception begin with these two; one that we raise has a third.
struct Exception {
  rtl_uString* message;
  uno_Interface* context;
};
struct IllegalArgumentException {
  Exception base;
  sal_Int16 position;
};
bool has_position(const Kind& kind) {
  return equals(kind.name, "com.sun.star.lang.IllegalArgumentException");
}

size_t size_of(const Kind& kind) {
  switch (kind.type_class) {
    case typelib_TypeClass_VOID:
      return 0;
    case typelib_TypeClass_BYTE:
    case typelib_TypeClass_BOOLEAN:
      return 1;
    case typelib_TypeClass_DOUBLE:
      return sizeof(double);
    case typelib_TypeClass_ANY:
      return sizeof(uno_Any);
    case typelib_TypeClass_STRING:
    case typelib_TypeClass_TYPE:
    case typelib_TypeClass_SEQUENCE:
    case typelib_TypeClass_INTERFACE:
      return sizeof(void*);
    case typelib_TypeClass_EXCEPTION:
      return has_position(kind) ? sizeof(IllegalArgumentException) : sizeof(Exception);
    default:
      end_process("a type that the stand-in does not know");
  }
}

template <class T>
T& at(void* memory) {
  return *static_cast<T*>(memory);
}

void acquire(Reference* type) { ++type->nRefCount; }

// One more owner of what a value refers to; the value itself has been copied as bytes.
void share(void* value, const Kind& kind) {
  switch (kind.type_class) {
    case typelib_TypeClass_STRING:
      rtl_uString_acquire(at<rtl_uString*>(value));
      break;
    case typelib_TypeClass_TYPE:
      acquire(at<Reference*>(value));
      break;
    case typelib_TypeClass_SEQUENCE:
      ++at<uno_Sequence*>(value)->nRefCount;
      break;
    case typelib_TypeClass_INTERFACE:
      if (auto* object = at<uno_Interface*>(value)) object->acquire(object);
      break;
    case typelib_TypeClass_ANY: {
      // A small value lies inside its own `any`: the copy is constructed from where the source has
      // it.
      const uno_Any source = at<uno_Any>(value);
      uno_type_any_construct(&at<uno_Any>(value), source.pData, source.pType, nullptr);
      break;
    }
    case typelib_TypeClass_EXCEPTION: {
      auto& exception = at<Exception>(value);
      rtl_uString_acquire(exception.message);
      if (exception.context != nullptr) exception.context->acquire(exception.context);
      break;
    }
    default:
      break;
  }
}

void construct_empty(uno_Any& any, Reference* type) {
  acquire(type);
  any = {type, &any, nullptr};
}

void copy(void* to, const void* from, const Kind& kind) {
  __builtin_memcpy(to, from, size_of(kind));
  share(to, kind);
}

void destruct(void* value, const Kind& kind) {
  switch (kind.type_class) {
    case typelib_TypeClass_STRING:
      rtl_uString_release(at<rtl_uString*>(value));
      break;
    case typelib_TypeClass_TYPE:
      typelib_typedescriptionreference_release(at<Reference*>(value));
      break;
    case typelib_TypeClass_SEQUENCE: {
      auto* sequence = at<uno_Sequence*>(value);
      if (--sequence->nRefCount > 0) break;
      const Kind element = element_of(kind);
      const size_t size = size_of(element);
      for (sal_Int32 i = 0; i < sequence->nElements; ++i)
        destruct(sequence->elements + static_cast<size_t>(i) * size, element);
      deallocate(sequence);
      break;
    }
    case typelib_TypeClass_INTERFACE:
      if (auto* object = at<uno_Interface*>(value)) object->release(object);
      break;
    case typelib_TypeClass_ANY:
      uno_any_destruct(&at<uno_Any>(value), nullptr);
      break;
    case typelib_TypeClass_EXCEPTION: {
      auto& exception = at<Exception>(value);
      rtl_uString_release(exception.message);
      if (exception.context != nullptr) exception.context->release(exception.context);
      break;
    }
    default:
      break;
  }
}

}  // namespace

Reference* poa::windows::new_reference(typelib_TypeClass type_class, rtl_uString* name) {
  auto* type = static_cast<Reference*>(allocate(sizeof(Reference)));
  type->nRefCount = 1;
  type->eTypeClass = type_class;
  type->pTypeName = name;
  rtl_uString_acquire(name);
  return type;
}

extern "C" {

void SAL_CALL typelib_typedescriptionreference_acquire(Reference* type) noexcept { acquire(type); }

void SAL_CALL typelib_typedescriptionreference_release(Reference* type) noexcept {
  if (--type->nRefCount > 0) return;
  rtl_uString_release(type->pTypeName);
  deallocate(type);
}

void SAL_CALL typelib_typedescriptionreference_new(Reference** place, typelib_TypeClass type_class,
                                                   rtl_uString* name) noexcept {
  Reference* type = new_reference(type_class, name);
  if (*place != nullptr) typelib_typedescriptionreference_release(*place);
  *place = type;
}

// The simple types live as long as the process; their names are of no consequence here.
Reference** SAL_CALL typelib_static_type_getByTypeClass(typelib_TypeClass type_class) noexcept {
  static Reference* types[typelib_TypeClass_INTERFACE];
  Reference*& type = types[type_class];
  if (type == nullptr) {
    type = new_reference(type_class, poa::windows::Text("").raw());
  }
  return &type;
}

// Descriptions live as long as the process, whoever counts them.
void SAL_CALL typelib_typedescription_getByName(typelib_TypeDescription** place,
                                                rtl_uString* name) noexcept {
  *place = find_description(name);
}
void SAL_CALL typelib_typedescriptionreference_getDescription(typelib_TypeDescription** place,
                                                              Reference* type) noexcept {
  *place = find_description(type->pTypeName);
}
sal_Bool SAL_CALL typelib_typedescription_complete(typelib_TypeDescription** /*type*/) noexcept {
  return 1;
}
void SAL_CALL typelib_typedescription_release(typelib_TypeDescription* /*type*/) noexcept {}

void SAL_CALL uno_type_any_construct(uno_Any* any, void* source, Reference* type,
                                     uno_AcquireFunc /*acquire*/) noexcept {
  const Kind kind = kind_of(*type);
  const size_t size = size_of(kind);
  construct_empty(*any, type);
  if (size == 0) return;
  any->pData = &any->pReserved;
  if (size > sizeof(any->pReserved)) any->pData = any->pReserved = allocate(size);
  copy(any->pData, source, kind);
}

void SAL_CALL uno_any_construct(uno_Any* any, void* /*source*/, typelib_TypeDescription* type,
                                uno_AcquireFunc /*acquire*/) noexcept {
  if (type != nullptr) end_process("a value by its description");
  construct_empty(*any, *typelib_static_type_getByTypeClass(typelib_TypeClass_VOID));
}

void SAL_CALL uno_any_destruct(uno_Any* any, uno_ReleaseFunc /*release*/) noexcept {
  destruct(any->pData, kind_of(*any->pType));
  if (any->pData == any->pReserved) deallocate(any->pReserved);
  typelib_typedescriptionreference_release(any->pType);
}

void SAL_CALL uno_type_any_assign(uno_Any* any, void* source, Reference* type,
                                  uno_AcquireFunc /*acquire*/,
                                  uno_ReleaseFunc /*release*/) noexcept {
  uno_Any old;
  __builtin_memcpy(&old, any, sizeof(old));
  if (old.pData == &any->pReserved) old.pData = &old.pReserved;
  uno_type_any_construct(any, source, type, nullptr);
  uno_any_destruct(&old, nullptr);
}

void SAL_CALL uno_type_destructData(void* value, Reference* type,
                                    uno_ReleaseFunc /*release*/) noexcept {
  destruct(value, kind_of(*type));
}

sal_Bool SAL_CALL uno_type_sequence_construct(uno_Sequence** place, Reference* type, void* elements,
                                              sal_Int32 length,
                                              uno_AcquireFunc /*acquire*/) noexcept {
  const Kind element = element_of(kind_of(*type));
  const size_t size = size_of(element);
  const auto count = static_cast<size_t>(length);
  auto* sequence = static_cast<uno_Sequence*>(allocate(sizeof(uno_Sequence) + count * size));
  sequence->nRefCount = 1;
  sequence->nElements = length;
  for (size_t i = 0; i < count; ++i)
    copy(sequence->elements + i * size, static_cast<const char*>(elements) + i * size, element);
  *place = sequence;
  return 1;
}

}  // extern "C"
