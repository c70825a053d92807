# SPDX-License-Identifier: MPL-2.0
# A flat ODF document, one diffable file, becomes an ODF package whose bytes depend on it alone.
find_program(XSLTPROC_EXECUTABLE xsltproc REQUIRED)
find_program(ZIP_EXECUTABLE zip REQUIRED)

set(POA_ODF_DIR "${CMAKE_CURRENT_LIST_DIR}/odf")
set(POA_ZIP_FOLDER "${CMAKE_CURRENT_LIST_DIR}/zip_folder.cmake")

# odf_package(<target> SOURCE <flat file> PACKAGE <file> TYPE <media type> [THUMBNAIL <PNG of at most 256 pixels>]
#             [PICTURES <PNG>...])
# The flat file shows a picture by its name in the package: Pictures/<name of the file>.
function(odf_package target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "SOURCE;PACKAGE;TYPE;THUMBNAIL" "PICTURES")
  set(split "${POA_ODF_DIR}/flat-to-package.xsl")
  set(parts "${CMAKE_CURRENT_BINARY_DIR}/${target}")
  set(stage "${parts}/stage")
  file(GENERATE OUTPUT "${parts}/mimetype" CONTENT "${arg_TYPE}") # nothing behind it, no line end

  set(take "${XSLTPROC_EXECUTABLE}" --nonet --stringparam part)
  foreach(part IN ITEMS content meta settings styles)
    list(APPEND split_parts COMMAND ${take} ${part} -o "${stage}/${part}.xml" "${split}" "${arg_SOURCE}")
  endforeach()
  set(listed)
  if(arg_THUMBNAIL)
    set(thumbnail Thumbnails/thumbnail.png)
    list(APPEND listed --stringparam thumbnail "${thumbnail}")
    list(APPEND split_parts COMMAND "${CMAKE_COMMAND}" -E make_directory "${stage}/Thumbnails" COMMAND
         "${CMAKE_COMMAND}" -E copy "${arg_THUMBNAIL}" "${stage}/${thumbnail}")
  endif()
  if(arg_PICTURES)
    list(APPEND split_parts COMMAND "${CMAKE_COMMAND}" -E make_directory "${stage}/Pictures" COMMAND
         "${CMAKE_COMMAND}" -E copy ${arg_PICTURES} "${stage}/Pictures")
  endif()
  list(APPEND split_parts COMMAND ${take} manifest ${listed} --stringparam type "${arg_TYPE}" -o
       "${stage}/META-INF/manifest.xml" "${split}" "${arg_SOURCE}")
  # The embedded documents, a folder each; nothing is left for the standard output.
  list(APPEND split_parts COMMAND ${take} objects --stringparam stage "${stage}" -o "${parts}/nothing" "${split}"
       "${arg_SOURCE}")

  cmake_path(GET arg_PACKAGE PARENT_PATH folder)
  add_custom_command(
    OUTPUT "${arg_PACKAGE}"
    COMMAND "${CMAKE_COMMAND}" -E rm -rf "${stage}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${stage}/META-INF" "${folder}"
    COMMAND "${CMAKE_COMMAND}" -E copy "${parts}/mimetype" "${stage}"
            ${split_parts}
    COMMAND "${CMAKE_COMMAND}" "-DFOLDER=${stage}" "-DARCHIVE=${arg_PACKAGE}" -DFIRST=mimetype -P "${POA_ZIP_FOLDER}"
    DEPENDS "${arg_SOURCE}" ${arg_THUMBNAIL} ${arg_PICTURES} "${split}" "${parts}/mimetype" "${POA_ZIP_FOLDER}"
    COMMENT "ODF package ${arg_PACKAGE}"
    VERBATIM)
  add_custom_target(${target} ALL DEPENDS "${arg_PACKAGE}")
endfunction()
