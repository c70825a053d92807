# SPDX-License-Identifier: MPL-2.0
#[[
Finds mbedTLS's static library of algorithms: what is linked of it goes into our own.

  find_package(MbedTls)

Defines MbedTls::crypto.
]]
find_path(MbedTls_INCLUDE_DIR NAMES mbedtls/sha256.h)
find_library(MbedTls_CRYPTO_LIBRARY NAMES libmbedcrypto.a)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(MbedTls REQUIRED_VARS MbedTls_INCLUDE_DIR MbedTls_CRYPTO_LIBRARY)

if(MbedTls_FOUND AND NOT TARGET MbedTls::crypto)
  add_library(MbedTls::crypto STATIC IMPORTED)
  set_target_properties(
    MbedTls::crypto PROPERTIES IMPORTED_LOCATION "${MbedTls_CRYPTO_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES
                                                                             "${MbedTls_INCLUDE_DIR}")
endif()
