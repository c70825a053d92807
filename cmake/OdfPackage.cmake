# SPDX-License-Identifier: MPL-2.0
# A flat ODF document, one diffable file, becomes an ODF package whose bytes depend on it alone.
find_program(XSLTPROC_EXECUTABLE xsltproc REQUIRED)
find_program(ZIP_EXECUTABLE zip REQUIRED)

set(POA_ODF_DIR "${CMAKE_CURRENT_LIST_DIR}/odf")
set(POA_ZIP_FOLDER "${CMAKE_CURRENT_LIST_DIR}/zip_folder.cmake")

# odf_package(<target> SOURCE <flat file> PACKAGE <file> TYPE <media type>)
function(odf_package target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "SOURCE;PACKAGE;TYPE" "")
  set(split "${POA_ODF_DIR}/flat-to-package.xsl")
  set(parts "${CMAKE_CURRENT_BINARY_DIR}/${target}")
  set(stage "${parts}/stage")
  set(ODF_TYPE "${arg_TYPE}")
  configure_file("${POA_ODF_DIR}/manifest.xml.in" "${parts}/manifest.xml" @ONLY)
  file(GENERATE OUTPUT "${parts}/mimetype" CONTENT "${arg_TYPE}") # nothing behind it, no line end

  foreach(part IN ITEMS content meta styles)
    list(APPEND split_parts COMMAND "${XSLTPROC_EXECUTABLE}" --nonet --stringparam part ${part} -o
         "${stage}/${part}.xml" "${split}" "${arg_SOURCE}")
  endforeach()

  cmake_path(GET arg_PACKAGE PARENT_PATH folder)
  add_custom_command(
    OUTPUT "${arg_PACKAGE}"
    COMMAND "${CMAKE_COMMAND}" -E rm -rf "${stage}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${stage}/META-INF" "${folder}"
    COMMAND "${CMAKE_COMMAND}" -E copy "${parts}/mimetype" "${stage}"
    COMMAND "${CMAKE_COMMAND}" -E copy "${parts}/manifest.xml" "${stage}/META-INF"
            ${split_parts}
    COMMAND "${CMAKE_COMMAND}" "-DFOLDER=${stage}" "-DARCHIVE=${arg_PACKAGE}" -DFIRST=mimetype -P "${POA_ZIP_FOLDER}"
    DEPENDS "${arg_SOURCE}" "${split}" "${parts}/manifest.xml" "${parts}/mimetype" "${POA_ZIP_FOLDER}"
    COMMENT "ODF package ${arg_PACKAGE}"
    VERBATIM)
  add_custom_target(${target} ALL DEPENDS "${arg_PACKAGE}")
endfunction()
