# SPDX-License-Identifier: MPL-2.0
# Toolchain: MinGW-w64 with the posix thread model. Debian has no ICU, mbedTLS, pugixml or office for
# Windows: the headers are the host's, the libraries are built from source (POA_RELEASE_PARTS;
# without it the code can be compiled and not linked), and the office's import libraries are WindowsOffice.cmake's.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)

# The headers that hold for every architecture, apart from glibc's beside them in /usr/include.
set(headers "${CMAKE_BINARY_DIR}/portable-headers")
file(MAKE_DIRECTORY "${headers}")
foreach(folder IN ITEMS boost libreoffice mbedtls nlohmann unicode)
  file(CREATE_LINK "/usr/include/${folder}" "${headers}/${folder}" SYMBOLIC)
endforeach()
foreach(header IN ITEMS pugiconfig.hpp pugixml.hpp)
  file(CREATE_LINK "/usr/include/${header}" "${headers}/${header}" SYMBOLIC)
endforeach()
set(Boost_NO_BOOST_CMAKE ON)
set(Boost_INCLUDE_DIR "${headers}")
set(NlohmannJson_INCLUDE_DIR "${headers}")
set(LibreOfficeSdk_INCLUDE_DIR "${headers}/libreoffice")

# CMake wants the libraries to exist even when only their headers are used.
set(not_linked "${CMAKE_BINARY_DIR}/not-linked.a")
file(TOUCH "${not_linked}")
foreach(library IN ITEMS ICU_LIBRARY ICU_UC_LIBRARY_RELEASE LibreOfficeSdk_sal_LIBRARY LibreOfficeSdk_cppu_LIBRARY
                         LibreOfficeSdk_cppuhelpergcc3_LIBRARY MbedTls_CRYPTO_LIBRARY PugiParser_LIBRARY)
  set(${library} "${not_linked}")
endforeach()
set(ICU_INCLUDE_DIR "${headers}")
set(MbedTls_INCLUDE_DIR "${headers}")
set(PugiParser_INCLUDE_DIR "${headers}")

# SAL_UNX: the SDK's choice of compiler attributes; its Windows branch is for Microsoft's compiler.
# -I and not -isystem: our sal/typesizes.h must be found before the SDK's, whose folder is a system one
# and comes earlier on the command line.
set(CMAKE_CXX_FLAGS_INIT "-DSAL_UNX \"-I${CMAKE_CURRENT_LIST_DIR}/mingw/include\"")
