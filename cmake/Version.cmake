# SPDX-License-Identifier: MPL-2.0
# What POA_VERSION, as people call a release (1.2.3, or 1.2.3-rc1 for its first candidate), is called
# elsewhere. Each of these grows from every candidate to the release itself.
#
#   POA_VERSION_NUMBERS  without what makes it a candidate: 1.2.3
#   POA_VERSION_NUMBER   what POA_VERSION() gives: 10203, for a candidate as for the release
#   POA_OFFICE_VERSION   what the office compares. It takes 1.2.3-rc1 for newer than 1.2.3, so that a
#                        candidate is called by the number before, and by its own: 1.2.2.1
if(NOT POA_VERSION MATCHES "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]?)\\.(0|[1-9][0-9]?)(-rc([1-9][0-9]*))?$")
  message(FATAL_ERROR "POA_VERSION is '${POA_VERSION}', and neither like 1.2.3 nor like 1.2.3-rc1")
endif()
set(POA_VERSION_NUMBERS "${CMAKE_MATCH_1}.${CMAKE_MATCH_2}.${CMAKE_MATCH_3}")
set(candidate "${CMAKE_MATCH_5}")
math(EXPR POA_VERSION_NUMBER "${CMAKE_MATCH_1} * 10000 + ${CMAKE_MATCH_2} * 100 + ${CMAKE_MATCH_3}")

set(POA_OFFICE_VERSION "${POA_VERSION_NUMBERS}")
if(candidate)
  math(EXPR before "${POA_VERSION_NUMBER} - 1")
  math(EXPR major "${before} / 10000")
  math(EXPR minor "${before} / 100 % 100")
  math(EXPR patch "${before} % 100")
  set(POA_OFFICE_VERSION "${major}.${minor}.${patch}.${candidate}")
endif()
