// SPDX-License-Identifier: MPL-2.0
// Stands in for what ICU's putil.cpp calls on Windows alone, in functions that nothing of ours
// calls but that are linked with the rest of the file. wintz.cpp asks the registry for the
// machine's time zone: with it the library would import ADVAPI32. uloc.cpp gives names of languages
// their usual form: with it ICU's locales and their tables would be linked.
#include "unicode/uloc.h"
#include "wintz.h"

U_CAPI const char* U_EXPORT2 uprv_detectWindowsTimeZone() { return nullptr; }

U_CAPI int32_t U_EXPORT2 uloc_canonicalize(const char* /*name*/, char* /*canonical*/,
                                           int32_t /*capacity*/, UErrorCode* error) {
  *error = U_UNSUPPORTED_ERROR;
  return 0;
}
