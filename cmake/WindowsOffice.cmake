# SPDX-License-Identifier: MPL-2.0
# The office's libraries as a MinGW link needs them. Debian has no LibreOffice for Windows; the names
# of the functions that we import are all that a linker must know, so the import libraries are made,
# at build time, from the lists in cmake/mingw.

# windows_import_library(<imported target> <name of the dll without .dll>)
function(windows_import_library target dll)
  set(definition "${PROJECT_SOURCE_DIR}/cmake/mingw/${dll}.def")
  set(library "${PROJECT_BINARY_DIR}/import-libraries/lib${dll}.dll.a")
  add_custom_command(
    OUTPUT "${library}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${PROJECT_BINARY_DIR}/import-libraries"
    COMMAND "${CMAKE_DLLTOOL}" --input-def "${definition}" --output-lib "${library}"
    DEPENDS "${definition}"
    COMMENT "Import library of ${dll}.dll"
    VERBATIM)
  add_custom_target(poa_import_${dll} DEPENDS "${library}")
  add_dependencies(${target} poa_import_${dll})
  set_target_properties(${target} PROPERTIES IMPORTED_IMPLIB "${library}")
endfunction()

windows_import_library(LibreOfficeSdk::sal sal3)
windows_import_library(LibreOfficeSdk::cppu cppu3)

# Code that uses the office's types is built only if their layout for Windows is the one on Linux,
# where it was tested: the compiler of this machine prints it, and the one for Windows checks it. In
# tests/windows a compiler for Microsoft's ABI checks it too.
find_program(
  POA_HOST_CXX
  NAMES c++ g++ REQUIRED
  NO_CMAKE_FIND_ROOT_PATH
  DOC "C++ compiler for the machine that builds")
set(layouts_source "${PROJECT_SOURCE_DIR}/cmake/mingw/layouts")
set(layouts "${PROJECT_BINARY_DIR}/layouts")
add_custom_command(
  OUTPUT "${layouts}/layouts.cpp"
  COMMAND "${CMAKE_COMMAND}" -E make_directory "${layouts}"
  COMMAND "${POA_HOST_CXX}" -std=c++20 -DLINUX -DUNX -DCPPU_ENV=gcc3 -isystem /usr/include/libreoffice
          "-I${PROJECT_SOURCE_DIR}/addin" "${layouts_source}/print_layouts.cpp" -o "${layouts}/print_layouts"
  COMMAND "${layouts}/print_layouts" > "${layouts}/layouts.cpp"
  DEPENDS "${layouts_source}/print_layouts.cpp" "${layouts_source}/structs.hpp"
          "${PROJECT_SOURCE_DIR}/addin/uno/structs.hpp" "${PROJECT_SOURCE_DIR}/addin/uno/struct_members.inc"
  COMMENT "Layout of the office's structs on Linux"
  VERBATIM)
add_library(poa_layouts OBJECT "${layouts}/layouts.cpp")
target_include_directories(poa_layouts PRIVATE "${layouts_source}" "${PROJECT_SOURCE_DIR}/addin")
target_link_libraries(poa_layouts PRIVATE LibreOfficeSdk::headers)
add_dependencies(LibreOfficeSdk::cppu poa_layouts)
