# SPDX-License-Identifier: MPL-2.0
#[[
Packs a folder into a zip whose bytes depend on the contents alone: names sorted, dates and rights
fixed, no extra attributes. The folder is the build's own staging, so its dates may be changed.

  cmake -DFOLDER=<folder> -DARCHIVE=<file> [-DFIRST=<name>] -P zip_folder.cmake

FIRST goes in before the others and uncompressed, as ODF wants its mimetype.
]]
file(
  GLOB_RECURSE names
  LIST_DIRECTORIES false
  RELATIVE "${FOLDER}"
  "${FOLDER}/*")
list(REMOVE_ITEM names "${FIRST}")
list(SORT names)

foreach(name IN LISTS FIRST names)
  file(CHMOD "${FOLDER}/${name}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
  list(APPEND paths "${FOLDER}/${name}")
endforeach()

set(ENV{TZ} UTC)
file(REMOVE "${ARCHIVE}")
execute_process(COMMAND touch -d "1980-01-01 00:00:00" ${paths} COMMAND_ERROR_IS_FATAL ANY)

# zip_names(<option>... NAMES <name>...)
function(zip_names)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "NAMES")
  execute_process(
    COMMAND zip --quiet -X -D ${arg_UNPARSED_ARGUMENTS} "${ARCHIVE}" ${arg_NAMES}
    WORKING_DIRECTORY "${FOLDER}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()

if(FIRST)
  zip_names(-0 NAMES "${FIRST}")
endif()
zip_names(-9 NAMES ${names})
