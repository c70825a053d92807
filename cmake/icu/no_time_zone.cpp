// SPDX-License-Identifier: MPL-2.0
// Stands in for ICU's wintz.cpp, which asks the registry for the machine's time zone. Nothing that
// we use depends on it, but ICU's archive members do, and with it the library would import
// ADVAPI32.
#include "wintz.h"

U_CAPI const char* U_EXPORT2 uprv_detectWindowsTimeZone() { return nullptr; }
