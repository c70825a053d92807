# SPDX-License-Identifier: MPL-2.0
#[[
Finds the LibreOffice SDK and the office beside it.

  find_package(LibreOfficeSdk [version])

Defines
  LibreOfficeSdk::headers      the SDK's C and C++ headers
  LibreOfficeSdk::sal          C runtime (strings, threads); what our component links
  LibreOfficeSdk::cppu         C core of UNO (types, values); what our component links
  LibreOfficeSdk::cppuhelper   C++ helpers; only for programs that drive an office from outside
  LibreOfficeSdk::unoidl_write, ::unoidl_read, ::cppumaker   the SDK's tools
and the variables
  LibreOfficeSdk_PROGRAM       folder of the office's libraries
  LibreOfficeSdk_SOFFICE       the office's start script
  LibreOfficeSdk_UNOPKG        its extension manager
  LibreOfficeSdk_TYPES         the type libraries that the office itself loads
Look elsewhere with -DLibreOfficeSdk_ROOT=<folder that holds program/ and sdk/>.
]]
find_path(
  LibreOfficeSdk_OFFICE_DIR
  NAMES program/soffice
  HINTS ${LibreOfficeSdk_ROOT}
  PATHS /usr/lib/libreoffice /opt/libreoffice
  NO_CMAKE_FIND_ROOT_PATH
  DOC "Folder of the office: holds program/ and sdk/")
set(LibreOfficeSdk_PROGRAM "${LibreOfficeSdk_OFFICE_DIR}/program")

find_path(
  LibreOfficeSdk_INCLUDE_DIR
  NAMES typelib/typedescription.h
  HINTS ${LibreOfficeSdk_OFFICE_DIR}/sdk/include
  PATH_SUFFIXES libreoffice)
find_path(
  LibreOfficeSdk_IDL_DIR
  NAMES com/sun/star/uno/XInterface.idl
  HINTS ${LibreOfficeSdk_OFFICE_DIR}/sdk/idl
  PATH_SUFFIXES share/idl/libreoffice)

foreach(library IN ITEMS sal cppu cppuhelpergcc3)
  find_library(
    LibreOfficeSdk_${library}_LIBRARY
    NAMES uno_${library}
    HINTS ${LibreOfficeSdk_OFFICE_DIR}/sdk/lib ${LibreOfficeSdk_PROGRAM})
endforeach()
foreach(tool IN ITEMS unoidl-write unoidl-read cppumaker)
  string(REPLACE "-" "_" name ${tool})
  find_program(LibreOfficeSdk_${name}_EXECUTABLE ${tool} HINTS ${LibreOfficeSdk_OFFICE_DIR}/sdk/bin)
endforeach()

find_program(LibreOfficeSdk_SOFFICE soffice HINTS ${LibreOfficeSdk_PROGRAM} NO_DEFAULT_PATH)
find_program(LibreOfficeSdk_UNOPKG unopkg HINTS ${LibreOfficeSdk_PROGRAM} NO_DEFAULT_PATH)
set(LibreOfficeSdk_TYPES "${LibreOfficeSdk_PROGRAM}/types.rdb" "${LibreOfficeSdk_PROGRAM}/types/offapi.rdb")

foreach(ini IN ITEMS bootstraprc bootstrap.ini)
  if(EXISTS "${LibreOfficeSdk_PROGRAM}/${ini}")
    file(STRINGS "${LibreOfficeSdk_PROGRAM}/${ini}" _product REGEX "^ProductKey=")
    string(REGEX REPLACE "^ProductKey=[^ ]* " "" LibreOfficeSdk_VERSION "${_product}")
    break()
  endif()
endforeach()
unset(_product)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(
  LibreOfficeSdk
  REQUIRED_VARS
    LibreOfficeSdk_OFFICE_DIR
    LibreOfficeSdk_INCLUDE_DIR
    LibreOfficeSdk_sal_LIBRARY
    LibreOfficeSdk_cppu_LIBRARY
    LibreOfficeSdk_cppuhelpergcc3_LIBRARY
    LibreOfficeSdk_unoidl_write_EXECUTABLE
    LibreOfficeSdk_unoidl_read_EXECUTABLE
    LibreOfficeSdk_cppumaker_EXECUTABLE
    LibreOfficeSdk_SOFFICE
    LibreOfficeSdk_UNOPKG
  VERSION_VAR LibreOfficeSdk_VERSION)

if(LibreOfficeSdk_FOUND AND NOT TARGET LibreOfficeSdk::headers)
  add_library(LibreOfficeSdk::headers INTERFACE IMPORTED)
  target_include_directories(LibreOfficeSdk::headers SYSTEM INTERFACE "${LibreOfficeSdk_INCLUDE_DIR}")
  # As the SDK's own settings have it. CPPU_ENV names the compiler's C++ ABI, which for Windows can
  # only be Microsoft's: there we have the C ABI alone.
  if(WIN32)
    target_compile_definitions(LibreOfficeSdk::headers INTERFACE WNT)
  else()
    target_compile_definitions(LibreOfficeSdk::headers INTERFACE LINUX UNX CPPU_ENV=gcc3)
  endif()

  foreach(library IN ITEMS sal cppu cppuhelper)
    set(file ${library})
    if(library STREQUAL "cppuhelper")
      set(file cppuhelpergcc3)
    endif()
    add_library(LibreOfficeSdk::${library} SHARED IMPORTED)
    set_target_properties(
      LibreOfficeSdk::${library} PROPERTIES IMPORTED_LOCATION "${LibreOfficeSdk_${file}_LIBRARY}"
                                            IMPORTED_IMPLIB "${LibreOfficeSdk_${file}_LIBRARY}")
    target_link_libraries(LibreOfficeSdk::${library} INTERFACE LibreOfficeSdk::headers)
  endforeach()

  foreach(tool IN ITEMS unoidl_write unoidl_read cppumaker)
    add_executable(LibreOfficeSdk::${tool} IMPORTED)
    set_target_properties(LibreOfficeSdk::${tool} PROPERTIES IMPORTED_LOCATION
                                                             "${LibreOfficeSdk_${tool}_EXECUTABLE}")
  endforeach()
endif()
mark_as_advanced(LibreOfficeSdk_OFFICE_DIR LibreOfficeSdk_INCLUDE_DIR LibreOfficeSdk_IDL_DIR)
