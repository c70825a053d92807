// SPDX-License-Identifier: MPL-2.0
#include "system.hpp"

extern "C" {
__declspec(dllimport) void* GetProcessHeap();
__declspec(dllimport) void* HeapAlloc(void* heap, unsigned long flags, size_t size);
__declspec(dllimport) int HeapFree(void* heap, unsigned long flags, void* memory);
__declspec(dllimport) void* GetStdHandle(unsigned long which);
__declspec(dllimport) int WriteFile(void* file, const void* bytes, unsigned long length,
                                    unsigned long* written, void* overlapped);
[[noreturn]] __declspec(dllimport) void ExitProcess(unsigned code);
}

namespace poa::windows {

void* allocate(size_t size) {
  constexpr unsigned long kZeroed = 8;  // HEAP_ZERO_MEMORY
  void* memory = HeapAlloc(GetProcessHeap(), kZeroed, size);
  if (memory == nullptr) end_process("out of memory");
  return memory;
}

void deallocate(void* memory) { HeapFree(GetProcessHeap(), 0, memory); }

void print(const char* utf8) {
  constexpr auto kStandardOutput = static_cast<unsigned long>(-11);  // STD_OUTPUT_HANDLE
  unsigned long length = 0;
  while (utf8[length] != '\0') ++length;
  unsigned long written = 0;
  WriteFile(GetStdHandle(kStandardOutput), utf8, length, &written, nullptr);
}

void end_process(const char* why) {
  print("FAILED  ");
  print(why);
  print("\n");
  ExitProcess(2);
}

void read_variable(const char* name, char (&value)[kMostCharacters]) {
  const unsigned long length = GetEnvironmentVariableA(name, value, kMostCharacters);
  if (length != 0 && length < kMostCharacters) return;
  print(name);
  end_process(" is not given");
}

void* load_library(const char* path) {
  constexpr unsigned long kWithItsOwnFolder = 8;  // LOAD_WITH_ALTERED_SEARCH_PATH
  void* library = LoadLibraryExA(path, nullptr, kWithItsOwnFolder);
  if (library == nullptr) end_process("the library was not loaded");
  return library;
}

}  // namespace poa::windows
