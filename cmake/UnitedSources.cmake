# SPDX-License-Identifier: MPL-2.0
# Most of the time that a file takes goes into the headers that it includes, so what is built once and
# not changed (POA_UNITED) compiles the sources of a library as one. A name of a file's own then is
# alone in its library or, where poa_unite_folders says so, in its folder.

option(POA_UNITED "Compile the sources of each of the product's libraries as one" OFF)

# What is added between these two is compiled so.
macro(poa_begin_united)
  set(CMAKE_UNITY_BUILD ${POA_UNITED})
  set(CMAKE_UNITY_BUILD_BATCH_SIZE 0)
endmacro()
macro(poa_end_united)
  set(CMAKE_UNITY_BUILD OFF)
endmacro()

# poa_unite_folders(<target>): a large library is compiled as one source for each of its folders.
function(poa_unite_folders target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    get_filename_component(folder "${source}" DIRECTORY)
    set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${folder}")
  endforeach()
endfunction()
