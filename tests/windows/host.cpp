// SPDX-License-Identifier: MPL-2.0
// The host: loads the library that POA_LIBRARY names, as the office's loader does, calls its
// functions through the dispatcher as Calc's reflection does, and compares. One line a check; fails
// when one does.
#include <typelib/typedescription.h>
#include <uno/data.h>
#include <uno/dispatcher.h>

#include "cases.hpp"
#include "range.hpp"
#include "system.hpp"
#include "text.hpp"
#include "values.hpp"

namespace poa::windows {
namespace {

int failures = 0;

void check(bool passed, const char* what, const char* found) {
  print(passed ? "ok      " : "FAILED  ");
  print(what);
  print(": ");
  print(found);
  print("\n");
  failures += passed ? 0 : 1;
}

// Runs a method of the object; false when it raised, and then `raised` holds the exception. Our
// dispatchers look at the member's name alone.
bool call(uno_Interface* object, const char* method, void* result, void** arguments,
          uno_Any& raised) {
  const Text name(method);
  typelib_InterfaceMethodTypeDescription member{};
  member.aBase.aBase.eTypeClass = typelib_TypeClass_INTERFACE_METHOD;
  member.aBase.pMemberName = name.raw();
  uno_Any* exception = &raised;
  object->pDispatcher(object, &member.aBase.aBase, result, arguments, &exception);
  return exception == nullptr;
}

// The memory of an argument or a result.
union Slot {
  double number;
  rtl_uString* text;
  uno_Any any;
  uno_Sequence* table;
  uno_Interface* object;
};

void construct_any(uno_Any* memory, const Argument& argument) {
  if (argument.shape == Shape::Omitted) {
    uno_any_construct(memory, nullptr, nullptr, nullptr);
  } else if (argument.shape == Shape::Single) {
    construct(memory, argument.cells[0]);
  } else {
    uno_Sequence* table = new_table(argument.cells, argument.rows, argument.columns);
    construct(memory, table);
    destruct_table(table);
  }
}

void construct(Slot& slot, const Argument& argument) {
  switch (argument.type) {
    case Type::Double:
      slot.number = argument.cells[0].number;
      break;
    case Type::String:
      slot.text = new_text(argument.cells[0].text);
      break;
    case Type::Any:
      construct_any(&slot.any, argument);
      break;
    case Type::Table:
      slot.table = new_table(argument.cells, argument.rows, argument.columns);
      break;
    case Type::CellRange:
      slot.object = new_range(argument);
      break;
  }
}

void destruct(Slot& slot, Type type) {
  switch (type) {
    case Type::Double:
      break;
    case Type::String:
      rtl_uString_release(slot.text);
      break;
    case Type::Any:
      uno_any_destruct(&slot.any, nullptr);
      break;
    case Type::Table:
      destruct_table(slot.table);
      break;
    case Type::CellRange:
      slot.object->release(slot.object);
      break;
  }
}

// A number to nine decimals, which no example exceeds; other numbers only have to be told apart.
class Shown {
 public:
  explicit Shown(double number) {
    if (!(number > -1e9 && number < 1e9)) {
      put("a number beyond 1e9");
      return;
    }
    if (number < 0) put("-");
    const double size = number < 0 ? -number : number;
    const auto billionths = static_cast<unsigned long long>(size * 1e9 + 0.5);
    put_digits(billionths / kBillion, 1);
    if (billionths % kBillion == 0) return;
    put(".");
    put_digits(billionths % kBillion, 9);
    while (text_[length_ - 1] == '0') text_[--length_] = '\0';
  }
  [[nodiscard]] const char* text() const { return text_; }

 private:
  static constexpr unsigned long long kBillion = 1'000'000'000;

  void put(const char* text) {
    while (*text != '\0') text_[length_++] = *text++;
  }
  void put_digits(unsigned long long number, int least) {
    if (number >= 10 || least > 1) put_digits(number / 10, least - 1);
    text_[length_++] = static_cast<char>('0' + number % 10);
  }

  char text_[40] = {};
  int length_ = 0;
};

void check_number(const Case& example, double found) {
  const double difference = found - example.number;
  check(difference > -5e-10 && difference < 5e-10, example.formula, Shown(found).text());
}

bool equal(const char* left, const char* right) {
  while (*left != '\0' && *left == *right) {
    ++left;
    ++right;
  }
  return *left == *right;
}

void check_text(const Case& example, const char* found) {
  check(equal(found, example.expected), example.formula, found);
}

// The UTF-8 of a text of the office, for the length of a scope.
class Utf8 {
 public:
  explicit Utf8(const rtl_uString* text) {
    rtl_uString2String(&bytes_, text->buffer, text->length, RTL_TEXTENCODING_UTF8,
                       OUSTRING_TO_OSTRING_CVTFLAGS);
  }
  Utf8(const Utf8&) = delete;
  Utf8& operator=(const Utf8&) = delete;
  ~Utf8() { rtl_string_release(bytes_); }
  [[nodiscard]] const char* text() const { return bytes_->buffer; }

 private:
  rtl_String* bytes_ = nullptr;
};

void check_any(const Case& example, const uno_Any& found) {
  switch (found.pType->eTypeClass) {
    case typelib_TypeClass_VOID:
      check_text(example, "#N/A");
      break;
    case typelib_TypeClass_DOUBLE:
      check_number(example, *static_cast<const double*>(found.pData));
      break;
    case typelib_TypeClass_STRING:
      check_text(example, Utf8(*static_cast<rtl_uString* const*>(found.pData)).text());
      break;
    default:
      check(false, example.formula, "a value of another type");
  }
}

void check_result(const Case& example, const Slot& result) {
  switch (example.result) {
    case Type::Double:
      check_number(example, result.number);
      break;
    case Type::String:
      check_text(example, Utf8(result.text).text());
      break;
    case Type::Any:
      check_any(example, result.any);
      break;
    case Type::Table:
      if (const uno_Any* cell = cell_of(*result.table, example.row, example.column)) {
        check_any(example, *cell);
      } else {
        check(false, example.formula, "a smaller table");
      }
      break;
    case Type::CellRange:
      check(false, example.formula, "an object");
  }
}

// What Calc shows for an exception: one of wrong arguments has an error of its own.
const char* shown(const uno_Any& raised) {
  if (raised.pType->eTypeClass != typelib_TypeClass_EXCEPTION) return "no exception";
  const auto* name = raised.pType->pTypeName;
  return equals(name, "com.sun.star.lang.IllegalArgumentException") ? "Err:502" : "#VALUE!";
}

// The message comes first in every exception.
void print_message(const uno_Any& raised) {
  print("        ");
  print(Utf8(*static_cast<rtl_uString* const*>(raised.pData)).text());
  print("\n");
}

void run(uno_Interface* funciones, const Case& example) {
  constexpr int kMostArguments = 16;
  if (example.argument_count > kMostArguments) end_process("so many arguments");
  Slot slots[kMostArguments];
  void* arguments[kMostArguments];
  for (int i = 0; i < example.argument_count; ++i) {
    construct(slots[i], example.arguments[i]);
    arguments[i] = &slots[i];
  }
  Slot result;
  uno_Any raised;
  if (call(funciones, example.method, &result, arguments, raised)) {
    check_result(example, result);
    destruct(result, example.result);
  } else {
    check_text(example, shown(raised));
    print_message(raised);
    uno_any_destruct(&raised, nullptr);
  }
  for (int i = 0; i < example.argument_count; ++i) destruct(slots[i], example.arguments[i].type);
}

// A method whose result is a text.
void run_name(uno_Interface* funciones) {
  Slot name;
  uno_Any raised;
  if (!call(funciones, "getImplementationName", &name, nullptr, raised)) end_process("no name");
  check(equals(name.text, "mx.poa.Funciones"), "its own name", Utf8(name.text).text());
  destruct(name, Type::String);
}

void run_unknown_method(uno_Interface* funciones) {
  uno_Any raised;
  if (call(funciones, "nada", nullptr, nullptr, raised)) {
    check(false, "a method that there is not", "nothing raised");
    return;
  }
  check(equals(raised.pType->pTypeName, "com.sun.star.uno.RuntimeException"),
        "a method that there is not", Utf8(raised.pType->pTypeName).text());
  uno_any_destruct(&raised, nullptr);
}

using GetFactory = void*(SAL_CALL*)(const char*, void*, void*);

// Loaded for good, as the office loads it.
GetFactory load() {
  constexpr unsigned long kMostCharacters = 4096;
  static char path[kMostCharacters];
  const unsigned long length = GetEnvironmentVariableA("POA_LIBRARY", path, kMostCharacters);
  if (length == 0 || length >= kMostCharacters) end_process("POA_LIBRARY must name the library");
  constexpr unsigned long kWithItsOwnFolder = 8;  // LOAD_WITH_ALTERED_SEARCH_PATH
  void* library = LoadLibraryExA(path, nullptr, kWithItsOwnFolder);
  if (library == nullptr) end_process("the library was not loaded");
  void* entry = GetProcAddress(library, "component_getFactory");
  if (entry == nullptr) end_process("the library has no component_getFactory");
  return reinterpret_cast<GetFactory>(entry);
}

uno_Interface* new_funciones(GetFactory get_factory) {
  auto* factory = static_cast<uno_Interface*>(get_factory("mx.poa.Funciones", nullptr, nullptr));
  if (factory == nullptr) end_process("no factory");
  uno_Interface* context = nullptr;
  void* arguments[] = {&context};
  uno_Interface* instance = nullptr;
  uno_Any raised;
  if (!call(factory, "createInstanceWithContext", &instance, arguments, raised))
    end_process("no instance");
  factory->release(factory);
  return instance;
}

void run() {
  const GetFactory get_factory = load();
  const bool none = get_factory("mx.poa.Otra", nullptr, nullptr) == nullptr;
  check(none, "a factory of another name", none ? "none" : "one");
  uno_Interface* funciones = new_funciones(get_factory);
  for (int i = 0; i < kCaseCount; ++i) run(funciones, kCases[i]);
  run_name(funciones);
  run_unknown_method(funciones);
  funciones->release(funciones);
  check(ranges_alive() == 0, "cell ranges that the library kept", Shown(ranges_alive()).text());
}

}  // namespace
}  // namespace poa::windows

int main() {
  poa::windows::run();
  return poa::windows::failures == 0 ? 0 : 1;
}
