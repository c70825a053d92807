// SPDX-License-Identifier: MPL-2.0
// host <poa_calc.dll>: loads the library as the office's loader does, calls its functions through
// the dispatcher as Calc's reflection does, and compares. One line a check; fails when one does.
//
// The catalogue's examples are run as they stand, but for functions that read a cell range: that
// takes an office and its type library.
// Without COM, which makes a macro of "interface".
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/functions.hpp"
#include "uno/call.hpp"
#include "uno/exception.hpp"
#include "uno/interface.hpp"
#include "uno/value.hpp"

namespace poa::windows {
namespace {

using uno::Any;
using uno::Interface;
using uno::Table;

int failures = 0;

void expect(const std::string& what, const std::string& expected, const std::string& found) {
  const bool equal = expected == found;
  std::printf("%s  %s: %s\n", equal ? "ok    " : "FAILED", what.c_str(), found.c_str());
  if (!equal) std::printf("        expected: %s\n", expected.c_str());
  failures += equal ? 0 : 1;
}

// One call. Our dispatchers look at the member's name alone, so no type library is needed.
void call(const Interface& object, std::string_view method, void* result,
          std::vector<void*> arguments) {
  const uno::String name{method};
  typelib_InterfaceMethodTypeDescription description{};
  description.aBase.aBase.eTypeClass = typelib_TypeClass_INTERFACE_METHOD;
  description.aBase.pMemberName = name.raw();
  uno::dispatch_call(object.raw(), &description.aBase.aBase, result, arguments.data());
}

std::string shown(double number) {
  char text[32];
  std::snprintf(text, sizeof(text), "%.15g", number);
  return text;
}

// A number as it is, a text in quotation marks.
std::string shown(const uno::AnyView& value) {
  if (const auto number = value.number()) return shown(*number);
  return value.text() != nullptr ? '"' + uno::to_utf8(value.text()) + '"' : "void";
}

using Arguments = std::vector<Any>;
std::string relativo(const Interface& funciones, const Arguments& arguments) {
  std::vector<void*> raw;
  for (const Any& argument : arguments) raw.push_back(const_cast<uno_Any*>(&argument.raw()));
  uno_Any result;
  call(funciones, "relativo", &result, raw);
  return shown(Any::adopt(result).view());
}

std::string absoluto(const Interface& funciones, const Table::Row& avances,
                     const Arguments& others) {
  uno_Sequence* table = Table({avances}).release();
  std::vector<void*> raw{&table};
  for (const Any& argument : others) raw.push_back(const_cast<uno_Any*>(&argument.raw()));
  double result = 0;
  call(funciones, "absoluto", &result, raw);
  static_cast<void>(Table::adopt(table));
  return shown(result);
}

std::string version(const Interface& funciones) {
  double result = 0;
  call(funciones, "version", &result, {});
  return shown(result);
}

// The numbers between the brackets of an example, a constant array's without its braces.
std::vector<Any> numbers_of(std::string_view formula) {
  std::vector<Any> numbers;
  const std::string text(formula.substr(formula.find('(') + 1));
  const char* at = text.c_str();
  while (*at != '\0') {
    char* end = nullptr;
    const double number = std::strtod(at, &end);
    if (end != at) numbers.emplace_back(number);
    at = end != at ? end : at + 1;
  }
  return numbers;
}

// Omitted arguments arrive as void.
Arguments padded(Arguments arguments, std::size_t count) {
  arguments.resize(count);
  return arguments;
}

void run_examples(const Interface& funciones) {
  for (const catalog::Function& function : catalog::kFunctions) {
    const auto [formula, result] = function.example;
    const std::string what(formula);
    const std::vector<Any> numbers = numbers_of(formula);
    if (function.method == "absoluto") {
      expect(what, std::string(result), absoluto(funciones, numbers, padded({}, 2)));
    } else if (function.method == "relativo") {
      expect(what, std::string(result), relativo(funciones, padded(numbers, 3)));
    } else if (function.method == "version") {
      expect(what, std::string(result), version(funciones));
    } else {
      std::printf("not run %s: needs a cell range of an office\n", what.c_str());
    }
  }
}

void run_texts(const Interface& funciones) {
  const Table::Row achieved{Any(1.0), Any(4.0), Any(1.0), Any(2.0)};
  expect("a kind with accent and capitals, which ICU folds", "2",
         absoluto(funciones, achieved, {Any(uno::String(" ÚLtimo ")), Any()}));
  expect("a number typed as text", "1.13",
         relativo(funciones, padded({Any(uno::String("9")), Any(8.0)}, 3)));
  expect("neither progress nor goal", "\"\"", relativo(funciones, padded({Any(0.0), Any(0.0)}, 3)));
}

void run_failures(const Interface& funciones) {
  try {
    expect("a text that is no number", "an exception",
           relativo(funciones, padded({Any(uno::String("doce")), Any(8.0)}, 3)));
  } catch (const uno::OfficeError& error) {
    expect("a text that is no number", "com.sun.star.lang.IllegalArgumentException",
           error.type_name());
    std::printf("        its message: %s\n", error.what());
  }
  try {
    call(funciones, "nada", nullptr, {});
    expect("a method that there is not", "an exception", "nothing");
  } catch (const uno::OfficeError& error) {
    expect("a method that there is not", "com.sun.star.uno.RuntimeException", error.type_name());
  }
}

using GetFactory = void*(SAL_CALL*)(const char*, void*, void*);

// Loaded for good, as the office loads it.
GetFactory load(const char* path) {
  HMODULE library = LoadLibraryExA(path, nullptr, LOAD_WITH_ALTERED_SEARCH_PATH);
  if (library == nullptr)
    throw std::runtime_error("not loaded: Windows error " + std::to_string(GetLastError()));
  auto* entry = reinterpret_cast<void*>(GetProcAddress(library, "component_getFactory"));
  if (entry == nullptr) throw std::runtime_error("no component_getFactory");
  return reinterpret_cast<GetFactory>(entry);
}

void run(const char* path) {
  const GetFactory get_factory = load(path);
  expect("a factory of another name", "none",
         get_factory("mx.poa.Otra", nullptr, nullptr) == nullptr ? "none" : "one");
  auto* raw = static_cast<uno_Interface*>(get_factory("mx.poa.Funciones", nullptr, nullptr));
  if (raw == nullptr) throw std::runtime_error("no factory");
  const Interface factory = Interface::adopt(raw);
  uno_Interface* context = nullptr;
  uno_Interface* instance = nullptr;
  call(factory, "createInstanceWithContext", &instance, {&context});
  const Interface funciones = Interface::adopt(instance);
  run_examples(funciones);
  run_texts(funciones);
  run_failures(funciones);
}

}  // namespace
}  // namespace poa::windows

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  SetConsoleOutputCP(CP_UTF8);
  try {
    poa::windows::run(argv[1]);
  } catch (const std::exception& error) {
    std::printf("FAILED  %s\n", error.what());
    return 1;
  }
  return poa::windows::failures == 0 ? 0 : 1;
}
