// SPDX-License-Identifier: MPL-2.0
#include "range.hpp"

#include <typelib/typedescription.h>
#include <uno/data.h>

#include "system.hpp"
#include "text.hpp"
#include "values.hpp"

namespace poa::windows {
namespace {

int alive = 0;

// UNO's struct, as this compiler lays it out.
struct CellRangeAddress {
  sal_Int16 sheet;
  sal_Int32 left;
  sal_Int32 top;
  sal_Int32 right;
  sal_Int32 bottom;
};

enum class Role { Range, Sheet, Cursor };

// The range itself, its sheet, or a cursor on the sheet.
struct Object {
  uno_Interface base;  // first: the office knows the object by it
  int references;
  Role role;
  const Argument* cells;
  int rows;  // of the range
};

struct RoleInterface {
  Role role;
  const char* name;
};
constexpr RoleInterface kInterfaces[] = {
    {Role::Range, "com.sun.star.table.XCellRange"},
    {Role::Range, "com.sun.star.sheet.XSheetCellRange"},
    {Role::Range, "com.sun.star.sheet.XCellRangeData"},
    {Role::Range, "com.sun.star.sheet.XCellRangeAddressable"},
    {Role::Sheet, "com.sun.star.sheet.XSpreadsheet"},
    {Role::Cursor, "com.sun.star.sheet.XSheetCellCursor"},
    {Role::Cursor, "com.sun.star.sheet.XUsedAreaCursor"},
    {Role::Cursor, "com.sun.star.sheet.XCellRangeAddressable"},
};

template <class T>
T& at(void* memory) {
  return *static_cast<T*>(memory);
}

Object& object_of(uno_Interface* self) { return *reinterpret_cast<Object*>(self); }

uno_Interface* new_object(Role role, const Argument* cells, int rows);

bool is_blank(const Cell& cell) { return cell.text != nullptr && cell.text[0] == '\0'; }

// The last row of the sheet that is used; the first one of an empty sheet.
int last_used_row(const Argument& range) {
  for (int i = range.rows * range.columns - 1; i >= 0; --i) {
    if (!is_blank(range.cells[i])) return range.top + i / range.columns;
  }
  return 0;
}

CellRangeAddress address_of(const Object& object) {
  const Argument& range = *object.cells;
  const int right = range.left + range.columns - 1;
  if (object.role == Role::Range)
    return {.sheet = 0,
            .left = range.left,
            .top = range.top,
            .right = right,
            .bottom = range.top + object.rows - 1};
  const int used = last_used_row(range);
  return {.sheet = 0, .left = right, .top = used, .right = right, .bottom = used};
}

void query(Object& object, typelib_TypeDescriptionReference* type, uno_Any* answer) {
  for (const RoleInterface& offered : kInterfaces) {
    if (offered.role != object.role || !equals(type->pTypeName, offered.name)) continue;
    uno_Interface* self = &object.base;
    uno_type_any_construct(answer, &self, type, nullptr);
    return;
  }
  uno_any_construct(answer, nullptr, nullptr, nullptr);
}

// The part of the range between two of its rows, all columns.
uno_Interface* part_of(const Object& range, void** positions) {
  const auto left = at<sal_Int32>(positions[0]);
  const auto top = at<sal_Int32>(positions[1]);
  const auto right = at<sal_Int32>(positions[2]);
  const auto bottom = at<sal_Int32>(positions[3]);
  if (left != 0 || top != 0 || right != range.cells->columns - 1 || bottom >= range.rows)
    end_process("another part of the range than its first rows");
  return new_object(Role::Range, range.cells, bottom + 1);
}

// Answers the call; false when the object has no such method.
bool answer(Object& object, const rtl_uString* method, void* result, void** arguments) {
  if (equals(method, "queryInterface")) {
    query(object, at<typelib_TypeDescriptionReference*>(arguments[0]), &at<uno_Any>(result));
  } else if (equals(method, "getRangeAddress") && object.role != Role::Sheet) {
    at<CellRangeAddress>(result) = address_of(object);
  } else if (equals(method, "gotoEndOfUsedArea") && object.role == Role::Cursor) {
    if (at<sal_Bool>(arguments[0])) end_process("a cursor that keeps its start");
  } else if (equals(method, "createCursor") && object.role == Role::Sheet) {
    at<uno_Interface*>(result) = new_object(Role::Cursor, object.cells, object.rows);
  } else if (object.role != Role::Range) {
    return false;
  } else if (equals(method, "getSpreadsheet")) {
    at<uno_Interface*>(result) = new_object(Role::Sheet, object.cells, object.rows);
  } else if (equals(method, "getCellRangeByPosition")) {
    at<uno_Interface*>(result) = part_of(object, arguments);
  } else if (equals(method, "getDataArray")) {
    at<uno_Sequence*>(result) = new_table(object.cells->cells, object.rows, object.cells->columns);
  } else {
    return false;
  }
  return true;
}

struct Exception {
  rtl_uString* message;
  uno_Interface* context;
};

void raise(uno_Any* memory, uno_Interface* context) {
  const Text name("com.sun.star.uno.RuntimeException");
  const Text message("the host's range has no such method");
  typelib_TypeDescriptionReference* type = nullptr;
  typelib_typedescriptionreference_new(&type, typelib_TypeClass_EXCEPTION, name.raw());
  Exception exception{message.raw(), context};
  uno_type_any_construct(memory, &exception, type, nullptr);
  typelib_typedescriptionreference_release(type);
}

void SAL_CALL acquire(uno_Interface* self) { ++object_of(self).references; }

void SAL_CALL release(uno_Interface* self) {
  if (--object_of(self).references > 0) return;
  --alive;
  deallocate(self);
}

void SAL_CALL dispatch(uno_Interface* self, const typelib_TypeDescription* member, void* result,
                       void** arguments, uno_Any** exception) {
  const auto* method = reinterpret_cast<const typelib_InterfaceMemberTypeDescription*>(member);
  if (answer(object_of(self), method->pMemberName, result, arguments)) {
    *exception = nullptr;
  } else {
    raise(*exception, self);
  }
}

uno_Interface* new_object(Role role, const Argument* cells, int rows) {
  auto& object = at<Object>(allocate(sizeof(Object)));
  object = {{acquire, release, dispatch}, 1, role, cells, rows};
  ++alive;
  return &object.base;
}

}  // namespace

uno_Interface* new_range(const Argument& argument) {
  return new_object(Role::Range, &argument, argument.rows);
}

int ranges_alive() { return alive; }

}  // namespace poa::windows
