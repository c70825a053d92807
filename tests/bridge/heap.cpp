// SPDX-License-Identifier: MPL-2.0
#include "bridge/heap.hpp"

#ifdef POA_SANITIZED
// A function of the sanitizer's runtime; g++ does not ship its header.
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
#else
#include <malloc.h>
#endif

#ifdef POA_SANITIZED
// The SDK's C++ headers make each exception's type once and never free it, in one of these two
// functions as the compiler inlines them. That is the test's side of the bridge; our component does
// not use those headers.
extern "C" __attribute__((visibility("default"))) const char* __lsan_default_suppressions();
const char* __lsan_default_suppressions() {
  return "leak:com::sun::star::uno::Type::operator new\n"
         "leak:cppu_detail_getUnoType\n";
}

// The office's libraries are not instrumented: the sanitizer sees that sal or cppu makes a text in
// one thread and reads it in another, and not the atomics between them. The SDK's C++ headers, the
// test's side of the bridge, look at a static type before they take the lock that it is made under.
// The only code of ours that this leaves out is a release that cppu calls.
extern "C" __attribute__((visibility("default"))) const char* __tsan_default_suppressions();
const char* __tsan_default_suppressions() {
  return "race:libuno_sal.so\n"
         "race:libuno_cppu.so\n"
         "race:cppu_detail_getUnoType\n"
         "race:cppu::WeakImplHelper\n";
}
#endif

namespace poa::bridge {

std::size_t allocated_bytes() {
#ifdef POA_SANITIZED
  return __sanitizer_get_current_allocated_bytes();
#else
  const struct mallinfo2 info = mallinfo2();
  return info.uordblks + info.hblkhd;
#endif
}

}  // namespace poa::bridge
