# SPDX-License-Identifier: MPL-2.0
# The library of a release for POA_PLATFORM. It is left in POA_LIBRARIES_DIR only if it passes its
# check, beside the linker's account of what went into it.
if(WIN32)
  set(check "${CMAKE_CURRENT_SOURCE_DIR}/check-dll")
else()
  set(check "${CMAKE_CURRENT_SOURCE_DIR}/check-library")
endif()
set(libraries "${POA_LIBRARIES_DIR}/${POA_PLATFORM}")
set(link_map "${CMAKE_CURRENT_BINARY_DIR}/link.map")
target_link_options(poa_calc PRIVATE "LINKER:-Map=${link_map}")

add_custom_target(
  poa_release_library
  COMMAND "${check}" "$<TARGET_FILE:poa_calc>"
  COMMAND "${CMAKE_COMMAND}" -E make_directory "${libraries}"
  COMMAND "${CMAKE_COMMAND}" -E copy "$<TARGET_FILE:poa_calc>" "${link_map}" "${libraries}"
  COMMENT "Library of the release for ${POA_PLATFORM}"
  VERBATIM)
add_dependencies(poa_release_library poa_calc)
