# SPDX-License-Identifier: MPL-2.0
# The compiler flags, as INTERFACE targets: a target gets them by linking these.
#   poa::warnings   every warning is an error
#   poa::hardening  protections for a library that is loaded into other people's offices
# Sanitizers are chosen by a preset (POA_SANITIZE) and apply to every target.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

set(POA_SANITIZE
    ""
    CACHE STRING "Sanitizers for every target, as the compiler names them (address,undefined)")

add_library(poa_warnings INTERFACE)
add_library(poa::warnings ALIAS poa_warnings)
target_compile_options(
  poa_warnings
  INTERFACE -Wall
            -Wextra
            -Wpedantic
            -Werror
            -Wshadow
            -Wconversion
            -Wsign-conversion
            -Wold-style-cast
            -Wnon-virtual-dtor
            -Woverloaded-virtual
            -Wcast-align
            -Wformat=2
            -Wundef)

# GCC 12 sees an overlap in every `"text" + std::string()` of an optimized build (its bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(poa_warnings INTERFACE -Wno-restrict)
endif()

add_library(poa_hardening INTERFACE)
add_library(poa::hardening ALIAS poa_hardening)
target_compile_options(poa_hardening INTERFACE -fstack-protector-strong)
target_compile_definitions(poa_hardening INTERFACE _GLIBCXX_ASSERTIONS)
if(NOT POA_SANITIZE)
  # Needs an optimizing build, and the sanitizers check more themselves.
  target_compile_definitions(poa_hardening INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:_FORTIFY_SOURCE=2>)
endif()
if(WIN32)
  add_library(poa_stack_protector STATIC "${PROJECT_SOURCE_DIR}/cmake/mingw/stack_protector.c")
  target_link_libraries(poa_hardening INTERFACE poa_stack_protector)
  # Adds MinGW's libssp behind it, for the checked copies of _FORTIFY_SOURCE.
  target_link_options(poa_hardening INTERFACE -fstack-protector-strong)
else()
  target_link_options(poa_hardening INTERFACE -Wl,-z,relro -Wl,-z,now)
endif()

if(POA_SANITIZE)
  add_compile_options(-fsanitize=${POA_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${POA_SANITIZE})
  # The checks that sanitizers insert confuse these two flow analyses, as GCC's manual says; the
  # ordinary builds keep both.
  target_compile_options(poa_warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
                                                $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overflow>)
endif()
