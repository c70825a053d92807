# SPDX-License-Identifier: MPL-2.0
# Toolchain: the library for every Linux arm64 that has LibreOffice 7.0 or later.
set(POA_BASE_ARCHITECTURE arm64)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
include("${CMAKE_CURRENT_LIST_DIR}/linux-base.cmake")
