# SPDX-License-Identifier: MPL-2.0
# poa_bench_extension(<target> PACKAGE <its file> CODE <library or script> TYPES <.rdb> DEPENDS <targets> FILES <files>)
# An extension for the benchmark alone, of the files beside the calling list: manifest.xml and FILES.
function(poa_bench_extension target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "PACKAGE;CODE;TYPES" "FILES;DEPENDS")
  set(stage "${CMAKE_CURRENT_BINARY_DIR}/stage")
  list(TRANSFORM arg_FILES PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/" OUTPUT_VARIABLE files)
  set(manifest "${CMAKE_CURRENT_SOURCE_DIR}/manifest.xml")
  set(zip "${PROJECT_SOURCE_DIR}/cmake/zip_folder.cmake")
  add_custom_command(
    OUTPUT "${arg_PACKAGE}"
    COMMAND "${CMAKE_COMMAND}" -E rm -rf "${stage}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${stage}/META-INF"
    COMMAND "${CMAKE_COMMAND}" -E copy "${manifest}" "${stage}/META-INF/manifest.xml"
    COMMAND "${CMAKE_COMMAND}" -E copy ${files} "${arg_CODE}" "${arg_TYPES}" "${stage}"
    COMMAND "${CMAKE_COMMAND}" "-DFOLDER=${stage}" "-DARCHIVE=${arg_PACKAGE}" -P "${zip}"
    DEPENDS ${files} "${manifest}" "${arg_CODE}" "${arg_TYPES}" ${arg_DEPENDS} "${zip}"
    COMMENT "Package of ${target}"
    VERBATIM)
  add_custom_target(${target} DEPENDS "${arg_PACKAGE}")
endfunction()
