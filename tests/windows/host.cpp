// SPDX-License-Identifier: MPL-2.0
// The host: loads the library that POA_LIBRARY names, as the office's loader does, calls its
// functions through the dispatcher as Calc's reflection does, and compares. One line a value; fails
// when one does.
#include <typelib/typedescription.h>
#include <uno/data.h>
#include <uno/dispatcher.h>

#include "cases.hpp"
#include "range.hpp"
#include "slot.hpp"
#include "system.hpp"
#include "text.hpp"
#include "verify.hpp"

namespace poa::windows {
namespace {

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
    verify_result(example, result);
    destruct(result, example.result);
  } else {
    verify_raised(example, raised);
    uno_any_destruct(&raised, nullptr);
  }
  for (int i = 0; i < example.argument_count; ++i) destruct(slots[i], example.arguments[i].type);
}

// A method whose result is a text.
void run_name(uno_Interface* funciones) {
  Slot name;
  uno_Any raised;
  if (!call(funciones, "getImplementationName", &name, nullptr, raised)) end_process("no name");
  verify(equals(name.text, "mx.poa.Funciones"), "its own name", Utf8(name.text).text());
  destruct(name, Type::String);
}

void run_unknown_method(uno_Interface* funciones) {
  uno_Any raised;
  if (call(funciones, "nada", nullptr, nullptr, raised)) {
    verify(false, "a method that there is not", "nothing raised");
    return;
  }
  verify(equals(raised.pType->pTypeName, "com.sun.star.uno.RuntimeException"),
         "a method that there is not", Utf8(raised.pType->pTypeName).text());
  uno_any_destruct(&raised, nullptr);
}

using GetFactory = void*(SAL_CALL*)(const char*, void*, void*);

// Loaded for good, as the office loads it.
GetFactory load() {
  static char path[kMostCharacters];
  read_variable("POA_LIBRARY", path);
  void* entry = GetProcAddress(load_library(path), "component_getFactory");
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
  verify(none, "a factory of another name", none ? "none" : "one");
  auto* commands = static_cast<uno_Interface*>(get_factory("mx.poa.Comandos", nullptr, nullptr));
  verify(commands != nullptr, "a factory of the commands", commands != nullptr ? "one" : "none");
  if (commands != nullptr) commands->release(commands);
  uno_Interface* funciones = new_funciones(get_factory);
  for (int i = 0; i < kCaseCount; ++i) run(funciones, kCases[i]);
  run_name(funciones);
  run_unknown_method(funciones);
  funciones->release(funciones);
  verify_count(0, "cell ranges that the library kept", ranges_alive());
}

}  // namespace
}  // namespace poa::windows

int main() {
  poa::windows::run();
  return poa::windows::failures() == 0 ? 0 : 1;
}
