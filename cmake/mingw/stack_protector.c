/* SPDX-License-Identifier: MPL-2.0 */
/* What code compiled with -fstack-protector and _FORTIFY_SOURCE calls. MinGW's libssp has it too, but
   asks ADVAPI32 for its secret, a library that we otherwise need not import. The secret is made here
   as Microsoft's C runtime makes its own, of clocks and identities that an attacker from outside
   cannot know together, and of addresses, which are random. */
#include <stdint.h>
#include <windows.h>

uintptr_t __stack_chk_guard;

/* The first of the library's constructors; if it were guarded itself, it would find its own guard
   changed. */
__attribute__((constructor(101), no_stack_protector)) static void make_secret(void) {
  FILETIME now;
  LARGE_INTEGER ticks;
  GetSystemTimeAsFileTime(&now);
  QueryPerformanceCounter(&ticks);
  uintptr_t secret = (uintptr_t)&now ^ (uintptr_t)&__stack_chk_guard << 16;
  secret ^= (uintptr_t)now.dwHighDateTime << 32 | now.dwLowDateTime;
  secret ^= (uintptr_t)ticks.QuadPart << 24;
  secret ^= (uintptr_t)GetCurrentProcessId() << 40 ^ GetCurrentThreadId();
  __stack_chk_guard = secret & ~(uintptr_t)0xff; /* a text that runs over ends at the zero byte */
}

/* Ends the process at once, with a code that Windows shows in its error report: FAST_FAIL_… of
   winnt.h. Nothing of a damaged process is run any more. */
__attribute__((noreturn)) static void fail_fast(unsigned code) {
  __asm__ volatile("int $0x29" : : "c"(code));
  __builtin_unreachable();
}

__attribute__((noreturn)) void __stack_chk_fail(void) { fail_fast(2); } /* …STACK_COOKIE_CHECK_FAILURE */
__attribute__((noreturn)) void __chk_fail(void) { fail_fast(8); }       /* …RANGE_CHECK_FAILURE */
