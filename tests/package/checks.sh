#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# checks.sh <check>: one look at the package or the template, as CMakeLists.txt lists them.
# Paths and the version arrive in POA_… variables. Each check says what is wrong and fails.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# expect_equal <what> <expected> <actual>
expect_equal() {
  [[ $2 == "$3" ]] || fail "$1 differs (< expected, > found):
$(diff <(printf '%s\n' "$2") <(printf '%s\n' "$3"))"
}

unpack() { unzip -q "$1" -d "$2"; }

# values <file> <XPath of attributes or text>: one a line.
values() { xmllint --nonet --xpath "$2" "$1" | sed -E 's/^ *[^ ="]+="([^"]*)"$/\1/'; }

xml_is_well_formed() {
  unpack "$POA_PACKAGE" "$work/package"
  unpack "$POA_TEMPLATE" "$work/template"
  unpack "$POA_RESULT_TEMPLATE" "$work/result-template"
  local files
  mapfile -t files < <(find "$work" -name '*.xml' -o -name '*.xcu' -o -name '*.xdl' -o -name '*.components')
  ((${#files[@]} >= 12)) || fail "only ${#files[@]} XML files found"
  xmllint --noout --nonet "${files[@]}"
}

# Declared files are those of the manifest, of description.xml and of the .components, the folder
# that Paths.xcu names, the manual, the dialog, and the notices. Each must be in the package, and
# nothing else.
every_file_is_declared() {
  unpack "$POA_PACKAGE" "$work/package"
  cd "$work/package"
  local declared
  declared=$(
    printf '%s\n' META-INF/manifest.xml description.xml LICENSE THIRD-PARTY.txt \
      templates/POA/TMM-F004.ots consolidation/Consolidado.ots manual/manual.odt dialogs/Numero.xdl \
      dialogs/Consolidar.xdl dialogs/Panel.xdl dialogs/Progreso.xdl dialogs/Texto.xdl icons/deck.png
    # shellcheck disable=SC2086 # a word a unit
    printf 'templates/POA/TMM-F004-%s.ots\n' $POA_SAMPLE_UNITS
    values META-INF/manifest.xml "//@*[local-name()='full-path']"
    values description.xml "//*[not(local-name()='name')]/@*[local-name()='href']"
    for components in *.components; do values "$components" '//@uri'; done
  )
  expect_equal "List of files" "$(sort <<<"$declared")" "$(find . -type f | sed 's|^\./||' | sort)"
}

# The office refuses the package on a platform that description.xml does not name, so that nobody has
# it without its library.
platforms_are_those_of_the_libraries() {
  unpack "$POA_PACKAGE" "$work"
  expect_equal "List of platforms" "$(find "$work/lib" -mindepth 1 -maxdepth 1 -printf '%f\n' | tr '[:upper:]' '[:lower:]' | sort)" \
    "$(values "$work/description.xml" "//*[local-name()='platform']/@value" | tr ',' '\n' | sort)"
}

# A library for every PC is checked more strictly than one for this PC.
libraries_are_what_they_may_be() {
  unpack "$POA_PACKAGE" "$work"
  local library scope=()
  [[ -n ${POA_RELEASE_DIR-} ]] || scope=(--for-this-system)
  while read -r library; do
    case $library in
      *.so) "$POA_SOURCE/oxt/check-library" "${scope[@]}" "$library" ;;
      *.dll) "$POA_SOURCE/oxt/check-dll" "$library" ;;
      *) fail "$library: neither for Linux nor for Windows" ;;
    esac
  done < <(find "$work/lib" -type f)
}

library_symbols_resolve() {
  unpack "$POA_PACKAGE" "$work"
  local unresolved
  unresolved=$(LD_LIBRARY_PATH=$POA_OFFICE_PROGRAM ldd -r "$work/lib/$POA_PLATFORM/libpoa_calc.so" 2>&1 | grep -E 'not found|undefined symbol' || true)
  [[ -z $unresolved ]] || fail "$unresolved"
}

# repacked_equals <archive> [<option of zip_folder>]: packing its files again elsewhere, with other
# dates and rights and in another time zone, gives the same bytes.
repacked_equals() {
  local archive=$1
  shift
  (umask 077 && unpack "$archive" "$work/files")
  find "$work/files" -type f -exec touch -d '2031-07-01 12:34:56' {} +
  TZ=Asia/Tokyo "$POA_CMAKE" "-DFOLDER=$work/files" "-DARCHIVE=$work/again.zip" "$@" \
    -P "$POA_SOURCE/cmake/zip_folder.cmake"
  cmp "$archive" "$work/again.zip"
}
package_is_reproducible() { repacked_equals "$POA_PACKAGE"; }
template_is_reproducible() { repacked_equals "$POA_TEMPLATE" -DFIRST=mimetype; }
result_template_is_reproducible() { repacked_equals "$POA_RESULT_TEMPLATE" -DFIRST=mimetype; }
samples_are_reproducible() {
  local sample
  while read -r sample; do
    repacked_equals "$sample" -DFIRST=mimetype
    rm -r "$work/files" "$work/again.zip"
  done < <(samples)
}
manual_is_reproducible() { repacked_equals "$POA_MANUAL" -DFIRST=mimetype; }

package_is_small() {
  local size
  size=$(stat --format=%s "$POA_PACKAGE")
  printf '%s bytes\n' "$size"
  ((size <= 6000000)) || fail "more than 6 MB"
}

# Of a release only: the bill of materials tells of each library in the package, byte for byte, and
# each part that it refers to is described.
bill_tells_of_the_package() {
  unpack "$POA_PACKAGE" "$work"
  local bill=${POA_PACKAGE%.oxt}.cdx.json
  expect_equal "List of libraries" "$(cd "$work" && find lib -type f -exec sha256sum {} + | awk '{print $1, $2}' | sort)" \
    "$(jq --raw-output '.components[] | select(.hashes) | "\(.hashes[0].content) \(.name)"' "$bill" | sort)"
  expect_equal "List of references" "$(jq --raw-output '[.metadata.component, .components[]][] | .["bom-ref"]' "$bill" | sort)" \
    "$(jq --raw-output '.dependencies[] | .ref, .dependsOn[]' "$bill" | sort --unique)"
}

# versions_of <POA_VERSION>: the number that POA_VERSION() gives, and the version for the office.
versions_of() {
  # shellcheck disable=SC2016 # the variables are CMake's
  printf 'include("%s")\nmessage("${POA_VERSION_NUMBER} ${POA_OFFICE_VERSION}")\n' \
    "$POA_SOURCE/cmake/Version.cmake" >"$work/versions.cmake"
  "$POA_CMAKE" "-DPOA_VERSION=$1" -P "$work/versions.cmake" 2>&1
}

# CMakeLists.txt is the source; description.xml, the bill of materials, POA_VERSION's example and the
# CHANGELOG follow it.
version_is_one() {
  unpack "$POA_PACKAGE" "$work"
  local number office bill=${POA_PACKAGE%.oxt}.cdx.json
  read -r number office <<<"$(versions_of "$POA_VERSION")"
  expect_equal "description.xml's version" "$office" \
    "$(values "$work/description.xml" "/*/*[local-name()='version']/@value")"
  expect_equal "description.xml's release" "$POA_VERSION" \
    "$(values "$work/description.xml" "/*/*[local-name()='release']/@value")"
  expect_equal "CHANGELOG.md's first version" "$POA_VERSION" \
    "$(sed -nE 's/^## ([^ ]+).*/\1/p' "$POA_SOURCE/CHANGELOG.md" | head -n 1)"
  # shellcheck disable=SC2016 # the backquotes are the table's
  expect_equal "POA_VERSION's example" "$number" \
    "$(sed -nE 's/.*`=POA_VERSION\(\)` → ([0-9]+).*/\1/p' "$POA_FUNCTIONS_TABLE")"
  expect_equal "The version that prueba-windows.md expects" "$number es la versión $POA_VERSION" \
    "$(grep --only-matching --extended-regexp '[0-9]+ es la versión [^ ]+' "$POA_SOURCE/docs/prueba-windows.md")"
  [[ -z ${POA_RELEASE_DIR-} ]] || expect_equal "The bill's version" "$POA_VERSION" \
    "$(jq --raw-output .metadata.component.version "$bill")"
}

# The office compares the numbers between dots, as sort does; so do the installing scripts.
every_version_is_newer_than_the_one_before() {
  local version numbers="" offices=""
  for version in 0.1.0 1.0.0-rc1 1.0.0-rc2 1.0.0-rc10 1.0.0 1.0.1-rc1 1.0.1 1.0.99 1.1.0-rc1 1.1.0 2.0.0-rc1 2.0.0; do
    read -r number office <<<"$(versions_of "$version")"
    numbers+=$number$'\n'
    offices+=$office$'\n'
  done
  sort --check --numeric-sort <<<"${numbers%$'\n'}" || fail "POA_VERSION() goes back"
  sort --check --unique --version-sort <<<"${offices%$'\n'}" || fail "The office would take one for older:
$offices"
  ! versions_of 1.0.0-beta >/dev/null || fail "1.0.0-beta is taken for a version"
}

# A test that no list of CMake names would never run. The double click is built only where its
# packages are installed.
every_test_is_built() {
  local file missing=()
  while read -r file; do
    grep --quiet --fixed-strings "/$file" "$POA_BUILD/build.ninja" || missing+=("$file")
  done < <(cd "$POA_SOURCE" && find tests -name '*_test.cpp' ! -name double_click_test.cpp -o -name '*_properties.cpp')
  ((${#missing[@]} == 0)) || fail "In no list of CMake: ${missing[*]}"
}

readme_table_is_the_catalogue() {
  "$POA_CMAKE" "-DREADME=$POA_SOURCE/README.md" "-DTABLE=$POA_FUNCTIONS_TABLE" -P "$POA_SOURCE/cmake/readme_table.cmake"
}

# Each sample as a document and as a template.
samples() {
  local unit
  for unit in $POA_SAMPLE_UNITS; do printf '%s\n' "$POA_SAMPLES_FOLDER/$unit".{ods,ots}; done
}

# is_odf <archive> <type>: ODF wants the type first and uncompressed, so that it can be read at a
# fixed place of the file.
is_odf() {
  unzip -tqq "$1"
  expect_equal "Type at the start of the file" "mimetype$2" \
    "$(tail -c +31 "$1" | head -c $((8 + ${#2})))"
}
result_template_is_an_odf_template() { is_odf "$POA_RESULT_TEMPLATE" application/vnd.oasis.opendocument.spreadsheet-template; }
template_is_an_odf_template() { is_odf "$POA_TEMPLATE" application/vnd.oasis.opendocument.spreadsheet-template; }
samples_are_odf() {
  local sample type=application/vnd.oasis.opendocument.spreadsheet
  while read -r sample; do
    if [[ $sample == *.ots ]]; then is_odf "$sample" "$type-template"; else is_odf "$sample" "$type"; fi
  done < <(samples)
}
# Who looks into a workbook without computing it must see figures, and no blank cells.
workbooks_have_their_results() {
  local workbook formulas="//*[local-name()='table-cell'][@*[local-name()='formula']]"
  while read -r workbook; do
    unzip -p "$workbook" content.xml >"$work/content.xml"
    (($(values "$work/content.xml" "count($formulas)") > 50)) || fail "$workbook: hardly a formula"
    expect_equal "$workbook: formulas without result" 0 \
      "$(values "$work/content.xml" "count(${formulas}[not(@*[local-name()='value-type'])])")"
  done < <(printf '%s\n' "$POA_TEMPLATE" && samples)
}

# A picture of the first page, for file managers and the office's own list of templates.
workbooks_have_their_thumbnails() {
  local workbook
  while read -r workbook; do
    unzip -p "$workbook" Thumbnails/thumbnail.png >"$work/thumbnail.png"
    expect_equal "$workbook: PNG" "$(printf '\x89PNG' | od -A n -t x1)" "$(head -c 4 "$work/thumbnail.png" | od -A n -t x1)"
    # Width and height are the fifth and the sixth number of four bytes.
    (($(od -A n -j 16 -N 8 -t u4 --endian=big "$work/thumbnail.png" | tr -s ' ' '\n' | sort -n | tail -n 1) <= 256)) ||
      fail "$workbook: the thumbnail has more than 256 pixels"
  done < <(printf '%s\n' "$POA_TEMPLATE" "$POA_RESULT_TEMPLATE" && samples)
}
manual_is_an_odf_text() { is_odf "$POA_MANUAL" application/vnd.oasis.opendocument.text; }

template_has_its_names() {
  unpack "$POA_TEMPLATE" "$work"
  expect_equal "List of named ranges" "$(sort <<'END'
TMM_ADMINISTRACION
TMM_ANTERIOR
TMM_ANTERIOR_ORIGEN
TMM_ANTERIOR_T
TMM_AUTORIZACION
TMM_CATALOGO
TMM_DUDOSAS
TMM_DUDOSAS_ENCABEZADO
TMM_EJERCICIO
TMM_ENCABEZADO
TMM_ESQUEMA
TMM_FIRMAS
TMM_HALLAZGOS
TMM_INSTITUCION
TMM_LISTA_EJES
TMM_LISTA_FINALIDADES
TMM_LISTA_FUNCIONES
TMM_LISTA_LINEAS
TMM_LISTA_PROGRAMAS
TMM_LISTA_RAMOS
TMM_LISTA_SUBFUNCIONES
TMM_LISTA_TIPOS
TMM_LISTA_TRIMESTRES
TMM_LISTA_UNIDADES_EJECUTORAS
TMM_T
TMM_TABLA
TMM_TIPOS
TMM_TOLERANCIA
TMM_TRIMESTRE
TMM_UNIDADES
TMM_VEREDICTO
TMM_VERSION_MINIMA
END
)" "$(values "$work/content.xml" "//*[local-name()='named-range']/@*[local-name()='name']" | sort)"
}

# It holds no formula, and what it is filled with holds none.
result_template_is_plain() {
  unpack "$POA_RESULT_TEMPLATE" "$work"
  expect_equal "List of named ranges" "$(printf '%s\n' CON_ARCHIVOS CON_HALLAZGOS CON_METAS CON_RESUMEN)" \
    "$(values "$work/content.xml" "//*[local-name()='named-range']/@*[local-name()='name']" | sort)"
  expect_equal "Formulas" 0 "$(values "$work/content.xml" "count(//*[@*[local-name()='formula']])")"
  ! grep --quiet MX.POA "$work/content.xml" || fail "it needs the extension"
}

# The titles of the columns that people fill say, when the cursor is on them, what goes there.
template_explains_its_columns() {
  unpack "$POA_TEMPLATE" "$work"
  expect_equal "Titles without a help" "AVANCE ABSOLUTO
ACUMULADO RELATIVO" "$(values "$work/content.xml" "//*[local-name()='table'][@*[local-name()='name']='TMM-F004']//*[local-name()='table-cell'][@*[local-name()='style-name']='TMM_Encabezado'][@*[local-name()='number-rows-spanned']='3'][not(@*[local-name()='content-validation-name'])]/*/text()")"
}

template_has_its_title() {
  unpack "$POA_TEMPLATE" "$work"
  expect_equal "Title" "TMM-F004 Avance físico programático" \
    "$(values "$work/meta.xml" "//*[local-name()='title']/text()")"
}

# The template manager shows this title, and a PDF is named by it.
samples_have_their_titles() {
  local sample titles=()
  while read -r sample; do
    unpack "$sample" "$work/$(basename "$sample")"
    titles+=("$(values "$work/$(basename "$sample")/meta.xml" "//*[local-name()='title']/text()")")
  done < <(samples)
  expect_equal "Titles" "54101 DIRECCIÓN · OCTUBRE-DICIEMBRE 2023
54102 DEPARTAMENTO DE ADMINISTRACIÓN Y FINANZAS · OCTUBRE-DICIEMBRE 2023
54201 DEPARTAMENTO DE PARTICIPACIÓN SOCIAL · OCTUBRE-DICIEMBRE 2023" "$(printf '%s\n' "${titles[@]}" | uniq)"
}

samples_in_package_are_the_samples() {
  unpack "$POA_PACKAGE" "$work"
  local unit
  for unit in $POA_SAMPLE_UNITS; do cmp "$POA_SAMPLES_FOLDER/$unit.ots" "$work/templates/POA/TMM-F004-$unit.ots"; done
}

# The template manager offers everything below templates/: what is there is for people, and under POA.
templates_of_the_package_are_for_people() {
  unpack "$POA_PACKAGE" "$work"
  expect_equal "Folders that the template manager shows" POA \
    "$(find "$work/templates" -type f -printf '%P\n' | sed 's|/[^/]*$||' | sort --unique)"
}

templates_in_package_are_the_templates() {
  unpack "$POA_PACKAGE" "$work"
  cmp "$POA_TEMPLATE" "$work/templates/POA/TMM-F004.ots"
  cmp "$POA_RESULT_TEMPLATE" "$work/consolidation/Consolidado.ots"
}

manual_has_title_and_language() {
  unpack "$POA_MANUAL" "$work"
  expect_equal "Title" "Manual de POA Calc" "$(values "$work/meta.xml" "//*[local-name()='title']/text()")"
  expect_equal "Language" "es-MX" "$(values "$work/meta.xml" "//*[local-name()='language']/text()")"
}

# Each picture is there, is listed, and says in words what it shows.
manual_has_its_pictures() {
  unpack "$POA_MANUAL" "$work"
  local shown listed there
  shown=$(values "$work/content.xml" "//*[local-name()='image']/@*[local-name()='href']" | sort)
  listed=$(values "$work/META-INF/manifest.xml" "//@*[local-name()='full-path'][starts-with(., 'Pictures/')]" | sort)
  there=$(cd "$work" && find Pictures -type f | sort)
  expect_equal "shown and listed" "$shown" "$listed"
  expect_equal "shown and there" "$shown" "$there"
  expect_equal "in words" "$(wc -l <<<"$shown")" \
    "$(values "$work/content.xml" "//*[local-name()='frame'][*[local-name()='image']]/*[local-name()='desc'][text()]/text()" | wc -l)"
}

manual_in_package_is_the_manual() {
  unpack "$POA_PACKAGE" "$work"
  cmp "$POA_MANUAL" "$work/manual/manual.odt"
}

"$1"
