# SPDX-License-Identifier: MPL-2.0
# The package POA_PACKAGE: every file of it is named here, staged and zipped reproducibly. It holds
# this build's own library, or those of a release (POA_RELEASE_DIR) for all platforms.
find_program(ZIP_EXECUTABLE zip REQUIRED)

set(stage "${CMAKE_CURRENT_BINARY_DIR}/stage")
set(zip_folder "${PROJECT_SOURCE_DIR}/cmake/zip_folder.cmake")
set(extension "${PROJECT_SOURCE_DIR}/extension")

# package_file(<name in the package> <file>)
macro(package_file name file)
  list(APPEND stage_files COMMAND "${CMAKE_COMMAND}" -E copy "${file}" "${stage}/${name}")
  list(APPEND package_sources "${file}")
endmacro()

foreach(platform IN LISTS POA_PLATFORMS)
  set(name libpoa_calc.so)
  if(platform MATCHES "^Windows")
    set(name poa_calc.dll)
  endif()
  set(library "lib/${platform}/${name}")
  configure_file("${extension}/components.in" ${platform}.components @ONLY)
  package_file(${platform}.components "${CMAKE_CURRENT_BINARY_DIR}/${platform}.components")
  if(POA_RELEASE_DIR)
    package_file(${library} "${POA_LIBRARIES_DIR}/${platform}/${name}")
  else()
    package_file(${library} "$<TARGET_FILE:poa_calc>")
  endif()
  set(type "application/vnd.sun.star.uno-components;platform=${platform}")
  string(APPEND components "  <manifest:file-entry manifest:full-path=\"${platform}.components\" "
                           "manifest:media-type=\"${type}\"/>\n")
endforeach()
configure_file("${extension}/META-INF/manifest.xml.in" manifest.xml @ONLY)

if(POA_RELEASE_DIR)
  set(third_party "${CMAKE_CURRENT_BINARY_DIR}/THIRD-PARTY.txt")
  set(bill "${POA_RELEASE_DIR}/poa-calc-${POA_VERSION}.cdx.json")
  add_custom_command(
    OUTPUT "${third_party}" "${bill}"
    COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/third-party" ${POA_VERSION} "${POA_LIBRARIES_DIR}" "${third_party}"
            "${bill}"
    DEPENDS third-party parts.json ${package_sources}
    COMMENT "Parts of others: notices and bill of materials"
    VERBATIM)
else()
  set(third_party "${extension}/THIRD-PARTY.txt")
endif()

package_file(description.xml "${PROJECT_BINARY_DIR}/extension/description.xml")
package_file(description/en.txt "${extension}/description/en.txt")
package_file(description/es.txt "${extension}/description/es.txt")
package_file(icons/poa-calc.png "${extension}/icons/poa-calc.png")
package_file(icons/deck.png "${extension}/icons/deck.png")
package_file(LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
package_file(THIRD-PARTY.txt "${third_party}")
package_file(META-INF/manifest.xml "${CMAKE_CURRENT_BINARY_DIR}/manifest.xml")
package_file(registry/CalcAddIns.xcu "${PROJECT_BINARY_DIR}/addin/catalog/CalcAddIns.xcu")
package_file(registry/Addons.xcu "${PROJECT_BINARY_DIR}/addin/catalog/Addons.xcu")
package_file(registry/Accelerators.xcu "${extension}/registry/Accelerators.xcu")
package_file(registry/ProtocolHandler.xcu "${extension}/registry/ProtocolHandler.xcu")
package_file(registry/Sidebar.xcu "${extension}/registry/Sidebar.xcu")
package_file(registry/Factories.xcu "${extension}/registry/Factories.xcu")
package_file(dialogs/Numero.xdl "${extension}/dialogs/Numero.xdl")
package_file(dialogs/Panel.xdl "${extension}/dialogs/Panel.xdl")
package_file(dialogs/Consolidar.xdl "${extension}/dialogs/Consolidar.xdl")
package_file(dialogs/Progreso.xdl "${extension}/dialogs/Progreso.xdl")
package_file(dialogs/Texto.xdl "${extension}/dialogs/Texto.xdl")
package_file(registry/Paths.xcu "${extension}/registry/Paths.xcu")
package_file(types/poa.rdb "${PROJECT_BINARY_DIR}/idl/poa.rdb")
package_file(templates/POA/TMM-F004.ots "${POA_ARTIFACTS_DIR}/templates/TMM-F004.ots")
foreach(unit IN LISTS POA_SAMPLES)
  package_file(templates/POA/TMM-F004-${unit}.ots "${POA_ARTIFACTS_DIR}/templates/samples/${unit}.ots")
endforeach()
package_file(consolidation/Consolidado.ots "${POA_ARTIFACTS_DIR}/templates/Consolidado.ots")
package_file(manual/manual.odt "${POA_ARTIFACTS_DIR}/manual/manual.odt")

cmake_path(GET POA_PACKAGE PARENT_PATH package_folder)
add_custom_command(
  OUTPUT "${POA_PACKAGE}"
  COMMAND "${CMAKE_COMMAND}" -E rm -rf "${stage}"
  ${stage_files}
  COMMAND "${CMAKE_COMMAND}" -E make_directory "${package_folder}"
  COMMAND "${CMAKE_COMMAND}" "-DFOLDER=${stage}" "-DARCHIVE=${POA_PACKAGE}" -P "${zip_folder}"
  DEPENDS ${package_sources} "${zip_folder}" poa_catalog_files poa_types poa_template poa_result_template poa_samples poa_manual
  COMMENT "Package ${POA_PACKAGE}"
  VERBATIM)
add_custom_target(poa_oxt ALL DEPENDS "${POA_PACKAGE}")
