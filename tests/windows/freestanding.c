/* SPDX-License-Identifier: MPL-2.0 */
/* What Microsoft's compiler expects of a C runtime, for programs that have none: the functions that
   it calls unasked, the mark of a program that uses floating point, and the start of the process. */
#include <stddef.h>

int _fltused;

void* memset(void* memory, int byte, size_t size) {
  unsigned char* at = memory;
  while (size-- > 0) *at++ = (unsigned char)byte;
  return memory;
}

void* memcpy(void* to, const void* from, size_t size) {
  unsigned char* at = to;
  const unsigned char* source = from;
  while (size-- > 0) *at++ = *source++;
  return to;
}

#ifndef POA_IS_DLL
__declspec(dllimport) __declspec(noreturn) void ExitProcess(unsigned code);
int main(void);
void mainCRTStartup(void) { ExitProcess((unsigned)main()); }
#endif
