// SPDX-License-Identifier: MPL-2.0
// All that the hosts and the stand-ins need of Windows. There is no C runtime or C++ library for
// Microsoft's ABI here, so they use none: the same sources serve both compilers. KERNEL32 is
// declared here and not by windows.h, which comes with MinGW.
#pragma once

#include <stddef.h>

extern "C" {
__declspec(dllimport) void* GetProcAddress(void* library, const char* name);
__declspec(dllimport) void* LoadLibraryExA(const char* path, void* reserved, unsigned long flags);
__declspec(dllimport) unsigned long GetEnvironmentVariableA(const char* name, char* value,
                                                            unsigned long size);
__declspec(dllimport) int MultiByteToWideChar(unsigned code_page, unsigned long flags,
                                              const char* bytes, int length, wchar_t* text,
                                              int size);
__declspec(dllimport) int WideCharToMultiByte(unsigned code_page, unsigned long flags,
                                              const wchar_t* text, int length, char* bytes,
                                              int size, const char* other, int* used_other);
}

namespace poa::windows {

inline constexpr unsigned kUtf8 = 65001;

inline constexpr unsigned long kMostCharacters = 4096;

// Zeroed memory; the process ends when there is none.
[[nodiscard]] void* allocate(size_t size);
void deallocate(void* memory);

// Writes to the standard output.
void print(const char* utf8);

// Says why, and ends the process as failed.
[[noreturn]] void end_process(const char* why);

// An environment variable, which must be there and not be longer.
void read_variable(const char* name, char (&value)[kMostCharacters]);

// Loads a library, which must be one, for good; others that it needs may lie beside it.
[[nodiscard]] void* load_library(const char* path);

}  // namespace poa::windows
