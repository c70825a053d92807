# SPDX-License-Identifier: MPL-2.0
# The common part of the toolchains linux-x86-64 and linux-arm64: Debian 11's compiler and libraries,
# as oxt/base-root leaves them, under the host's CMake. Needs POA_BASE_ARCHITECTURE.
include("${CMAKE_CURRENT_LIST_DIR}/ReleaseBase.cmake")
set(root "${POA_BASE}/bullseye")

set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_C_COMPILER "${root}/compilers/${POA_BASE_ARCHITECTURE}-gcc")
set(CMAKE_CXX_COMPILER "${root}/compilers/${POA_BASE_ARCHITECTURE}-g++")

# Assertions name their files: the names must not depend on the folder of the build.
cmake_path(SET source NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/..")
cmake_path(GET source PARENT_PATH source)
foreach(language IN ITEMS C CXX)
  set(CMAKE_${language}_FLAGS_INIT "-ffile-prefix-map=\"${POA_BASE}\"=base -ffile-prefix-map=\"${source}\"=poa-calc")
endforeach()

# Boost and nlohmann/json of the root: headers, the same for every architecture.
set(Boost_NO_BOOST_CMAKE ON)
set(Boost_INCLUDE_DIR "${root}/usr/include")
set(NlohmannJson_INCLUDE_DIR "${root}/usr/include")

# Headers and libraries of LibreOffice 7.0, the oldest that is supported, so that no function
# is used that came later. Its tools and the office are the host's.
set(LibreOfficeSdk_INCLUDE_DIR "${root}/usr/include/libreoffice")
foreach(library IN ITEMS sal cppu cppuhelpergcc3)
  set(LibreOfficeSdk_${library}_LIBRARY
      "${root}/uno/${POA_BASE_ARCHITECTURE}/usr/lib/libreoffice/program/libuno_${library}.so.3")
endforeach()

set(POA_RELEASE_PARTS ON)
