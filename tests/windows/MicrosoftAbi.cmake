# SPDX-License-Identifier: MPL-2.0
# Programs for Microsoft's ABI, compiled by clang as Microsoft's compiler would. There is neither a C
# runtime nor a C++ library for it: sources do without, and link KERNEL32 alone. These are commands,
# because no project of CMake has two compilers for one language.
find_program(POA_CLANG NAMES clang-14 REQUIRED NO_CMAKE_FIND_ROOT_PATH)
find_program(POA_CLANGXX NAMES clang++-14 REQUIRED NO_CMAKE_FIND_ROOT_PATH)
find_program(POA_LLD NAMES lld-link-14 REQUIRED NO_CMAKE_FIND_ROOT_PATH)
find_program(POA_LLVM_DLLTOOL NAMES llvm-dlltool-14 REQUIRED NO_CMAKE_FIND_ROOT_PATH)

set(microsoft_abi_folder "${CMAKE_CURRENT_BINARY_DIR}/microsoft-abi")
file(MAKE_DIRECTORY "${microsoft_abi_folder}")
set(microsoft_abi_options
    --target=x86_64-pc-windows-msvc
    -O2
    -ffreestanding
    -Wall
    -Wextra
    -Wconversion
    -Werror)
# WNT: the SDK's own settings. Each initialization of a static is by one thread: there is no other.
set(microsoft_abi_cxx_options
    -std=c++20
    -fno-exceptions
    -fno-rtti
    -fno-threadsafe-statics
    -DWNT
    "-I${CMAKE_CURRENT_SOURCE_DIR}"
    "-I${PROJECT_SOURCE_DIR}/cmake/mingw/include"
    "-I${PROJECT_SOURCE_DIR}/cmake/mingw/layouts"
    -isystem
    "${LibreOfficeSdk_INCLUDE_DIR}")

add_custom_command(
  OUTPUT "${microsoft_abi_folder}/kernel32.lib"
  COMMAND "${POA_LLVM_DLLTOOL}" -m i386:x86-64 -d "${CMAKE_CURRENT_SOURCE_DIR}/kernel32.def" -l
          "${microsoft_abi_folder}/kernel32.lib"
  DEPENDS kernel32.def
  COMMENT "Import library of KERNEL32.dll for Microsoft's ABI"
  VERBATIM)

# microsoft_abi_object(<.obj file> <.c or .cpp file> <option>...)
function(microsoft_abi_object object source)
  set(compiler "${POA_CLANG}")
  if(source MATCHES "[.]cpp$")
    set(compiler "${POA_CLANGXX}" ${microsoft_abi_cxx_options})
  endif()
  cmake_path(ABSOLUTE_PATH source)
  add_custom_command(
    OUTPUT "${object}"
    COMMAND ${compiler} ${microsoft_abi_options} ${ARGN} -MD -MF "${object}.d" -c "${source}" -o "${object}"
    DEPENDS "${source}"
    DEPFILE "${object}.d"
    COMMENT "${source} for Microsoft's ABI"
    VERBATIM)
endfunction()

# microsoft_abi_binary(<file> SOURCES <file>... LIBRARIES <name>... [EXPORTS <.def file>] [OPTIONS <option>...])
# A program, or with EXPORTS a DLL and its import library. Left in microsoft_abi_folder.
function(microsoft_abi_binary file)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "EXPORTS" "SOURCES;LIBRARIES;OPTIONS")
  set(path "${microsoft_abi_folder}/${file}")
  set(link_options -subsystem:console)
  set(import_library "")
  if(arg_EXPORTS)
    list(APPEND arg_OPTIONS -DPOA_IS_DLL)
    set(link_options -dll -noentry "-def:${arg_EXPORTS}")
    cmake_path(REPLACE_EXTENSION path lib OUTPUT_VARIABLE import_library)
  endif()
  set(objects "")
  foreach(source IN LISTS arg_SOURCES ITEMS freestanding.c)
    cmake_path(GET source STEM name)
    microsoft_abi_object("${path}.${name}.obj" "${source}" ${arg_OPTIONS})
    list(APPEND objects "${path}.${name}.obj")
  endforeach()
  list(TRANSFORM arg_LIBRARIES REPLACE "(.+)" "${microsoft_abi_folder}/\\1.lib" OUTPUT_VARIABLE libraries)
  add_custom_command(
    OUTPUT "${path}" ${import_library}
    COMMAND "${POA_LLD}" -nologo -nodefaultlib ${link_options} "-out:${path}" ${objects} ${libraries}
    DEPENDS ${objects} ${libraries} ${arg_EXPORTS}
    COMMENT "${file} for Microsoft's ABI"
    VERBATIM)
endfunction()
