// SPDX-License-Identifier: MPL-2.0
#include "type_library.hpp"

#include "system.hpp"
#include "text.hpp"

namespace poa::windows {
namespace {

constexpr int kMostArguments = 4;

struct Method {
  const char* full_name;  // interface::method
  const char* result;
  const char* arguments[kMostArguments];
};

// We call no more than one method of an interface.
constexpr Method kMethods[] = {
    {"com.sun.star.uno.XInterface::queryInterface", "any", {"type"}},
    {"com.sun.star.table.XCellRange::getCellRangeByPosition",
     "com.sun.star.table.XCellRange",
     {"long", "long", "long", "long"}},
    {"com.sun.star.sheet.XCellRangeAddressable::getRangeAddress",
     "com.sun.star.table.CellRangeAddress",
     {}},
    {"com.sun.star.sheet.XCellRangeData::getDataArray", "[][]any", {}},
    {"com.sun.star.sheet.XSheetCellRange::getSpreadsheet", "com.sun.star.sheet.XSpreadsheet", {}},
    {"com.sun.star.sheet.XSpreadsheet::createCursor", "com.sun.star.sheet.XSheetCellCursor", {}},
    {"com.sun.star.sheet.XUsedAreaCursor::gotoEndOfUsedArea", "void", {"boolean"}},
};

// A line of the table as the office describes it.
struct Described {
  typelib_InterfaceTypeDescription interface_type;
  typelib_TypeDescriptionReference* members[1];
  typelib_InterfaceMethodTypeDescription method;
  typelib_MethodParameter parameters[kMostArguments];
};

// Returns where the interface's name ends.
int separator_of(const char* full_name) {
  int at = 0;
  while (full_name[at] != ':') ++at;
  return at;
}

// The callers look at the name of a type alone.
typelib_TypeDescriptionReference* reference_to(const char* name) {
  return new_reference(typelib_TypeClass_UNKNOWN, Text(name).raw());
}

void describe(const Method& line, Described& described) {
  auto& interface_type = described.interface_type;
  interface_type.aBase.eTypeClass = typelib_TypeClass_INTERFACE;
  interface_type.nAllMembers = 1;
  interface_type.ppAllMembers = described.members;
  described.members[0] = reference_to(line.full_name);

  auto& method = described.method;
  method.aBase.aBase.eTypeClass = typelib_TypeClass_INTERFACE_METHOD;
  method.aBase.pMemberName = new_text(line.full_name + separator_of(line.full_name) + 2);
  method.pReturnTypeRef = reference_to(line.result);
  method.pParams = described.parameters;
  for (const char* const argument : line.arguments) {
    if (argument == nullptr) break;
    described.parameters[method.nParams++] = {nullptr, reference_to(argument), 1, 0};
  }
}

// The line described, once.
Described& described(size_t line) {
  static Described lines[sizeof(kMethods) / sizeof(kMethods[0])];
  if (lines[line].members[0] == nullptr) describe(kMethods[line], lines[line]);
  return lines[line];
}

bool names_interface(const rtl_uString* name, const char* full_name) {
  const int length = separator_of(full_name);
  return name->length == length && begins_with(full_name, name);
}

}  // namespace

typelib_TypeDescription* find_description(const rtl_uString* name) {
  size_t at = 0;
  for (const Method& line : kMethods) {
    if (equals(name, line.full_name)) return &described(at).method.aBase.aBase;
    if (names_interface(name, line.full_name)) return &described(at).interface_type.aBase;
    ++at;
  }
  return nullptr;
}

}  // namespace poa::windows
