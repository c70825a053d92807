# SPDX-License-Identifier: MPL-2.0
# Build steps around UNO's type libraries; all of them run at build time.

# uno_type_library(<target> OUTPUT <file.rdb> SOURCE_DIR <folder> IDL <files relative to it>...)
# Compiles a folder of UNOIDL sources, one entity a file at the path of its name, into a type
# library. The tool takes the whole folder; the list is what the build depends on.
function(uno_type_library target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "OUTPUT;SOURCE_DIR" "IDL")
  list(TRANSFORM arg_IDL PREPEND "${arg_SOURCE_DIR}/")
  add_custom_command(
    OUTPUT "${arg_OUTPUT}"
    COMMAND LibreOfficeSdk::unoidl_write ${LibreOfficeSdk_TYPES} "${arg_SOURCE_DIR}" "${arg_OUTPUT}"
    DEPENDS ${arg_IDL}
    COMMENT "UNOIDL: ${target}"
    VERBATIM)
  add_custom_target(${target} DEPENDS "${arg_OUTPUT}")
endfunction()

# uno_cpp_headers(<target> [LIBRARY <target of uno_type_library> RDB <its file>])
# An INTERFACE target with C++ headers: of the office's whole API or, with LIBRARY, of a type library
# of our own. For programs that drive an office, or the component, from outside; the component
# itself does not use them: it speaks the C ABI (addin/uno).
function(uno_cpp_headers target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "LIBRARY;RDB" "")
  set(types ${LibreOfficeSdk_TYPES})
  if(arg_RDB)
    list(TRANSFORM types PREPEND "-X") # known, and not to be generated again
    list(APPEND types "${arg_RDB}")
  endif()
  set(include_dir "${PROJECT_BINARY_DIR}/uno-headers/${target}")
  set(stamp "${include_dir}.stamp")
  add_custom_command(
    OUTPUT "${stamp}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${include_dir}"
    COMMAND LibreOfficeSdk::cppumaker -Gc "-O${include_dir}" ${types}
    COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
    DEPENDS ${LibreOfficeSdk_TYPES} ${arg_RDB} ${arg_LIBRARY}
    COMMENT "C++ headers: ${target}"
    VERBATIM)
  add_custom_target(${target}_generate DEPENDS "${stamp}")
  add_library(${target} INTERFACE)
  add_dependencies(${target} ${target}_generate)
  target_include_directories(${target} SYSTEM INTERFACE "${include_dir}")
  target_link_libraries(${target} INTERFACE LibreOfficeSdk::cppuhelper LibreOfficeSdk::cppu LibreOfficeSdk::sal)
endfunction()
