# SPDX-License-Identifier: MPL-2.0
#[[
Finds pugixml's static library: what is linked of it goes into our own. The tools of the build take
the shared one, which pugixml's own package for CMake names pugixml::pugixml.

  find_package(PugiParser)

Defines PugiParser::static.
]]
find_path(PugiParser_INCLUDE_DIR NAMES pugixml.hpp)
find_library(PugiParser_LIBRARY NAMES libpugixml.a)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(PugiParser REQUIRED_VARS PugiParser_INCLUDE_DIR PugiParser_LIBRARY)

if(PugiParser_FOUND AND NOT TARGET PugiParser::static)
  add_library(PugiParser::static STATIC IMPORTED)
  set_target_properties(
    PugiParser::static PROPERTIES IMPORTED_LOCATION "${PugiParser_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES
                                                                           "${PugiParser_INCLUDE_DIR}")
endif()
