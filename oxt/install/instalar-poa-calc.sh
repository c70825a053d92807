#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# instalar-poa-calc.sh: installs, upgrades or removes POA Calc without asking anything, on many Linux
# PCs. It prints Spanish: run it with --ayuda. It may be run again and again, and leaves alone what is
# already as wanted.
#
# For all users (as root) or for the one who runs it (--usuario), in every office that it finds:
# /usr/lib/libreoffice (Debian, Ubuntu), /usr/lib64/libreoffice (Fedora, openSUSE) and
# /opt/libreoffice* (from libreoffice.org). A snap or flatpak is only named, and not served.
#
# What others may write to, the package and the users' profiles, is read as plain files alone, up to
# a size, and once: a pipe, a device or a file that changes afterwards does nothing.
#
# Exit: 0 as wanted; 2 wrong call; 3 no office that it can serve; 4 an office runs; 5 wants root, or
# an ordinary user; 6 the package is damaged, missing or another than SHA256SUMS says; 7 unopkg
# failed; 8 the .deb is installed; 9 a newer version is installed. After all but 7, nothing changed.
set -euo pipefail
export LC_ALL=C.UTF-8

readonly identifier=mx.poa.calc
readonly limit=120                             # seconds for each call of unopkg
readonly largest_package=$((64 * 1024 * 1024)) # bytes; a test holds ours to 5 MB
readonly largest_text=$((64 * 1024))           # bytes of SHA256SUMS, and of a description.xml

say() { printf '%s\n' "$*"; }
stop() {
  local code=$1
  shift
  printf 'Error: %s\n' "$*" >&2
  exit "$code"
}

usage() {
  cat <<'END'
instalar-poa-calc.sh [--usuario] [poa-calc.oxt]   instala o actualiza POA Calc
instalar-poa-calc.sh [--usuario] --quitar         quita POA Calc

  --usuario            sólo para quien lo ejecuta; sin esta opción, para todos (como root)
  --permitir-anterior  cambia una versión más nueva por la del paquete
  --quitar             quita la extensión
  --ayuda              muestra esta ayuda

Si no se indica el paquete, se usa el poa-calc*.oxt que está junto a este guion. Si a su lado
está SHA256SUMS, el paquete debe ser el que ahí se dice.
Código de salida: 0 listo; 2 opción incorrecta; 3 no hay un LibreOffice al que atender;
4 LibreOffice está abierto; 5 falta (o sobra) ser root; 6 paquete dañado, ausente o distinto
del de SHA256SUMS; 7 unopkg falló; 8 está instalado el paquete .deb; 9 ya hay una versión más
nueva.
END
}

action=install
everyone=true
going_back=false
package=
while (($# > 0)); do
  case $1 in
    --usuario) everyone=false ;;
    --permitir-anterior) going_back=true ;;
    --quitar) action=remove ;;
    --ayuda)
      usage
      exit 0
      ;;
    -*)
      usage >&2
      stop 2 "no existe la opción $1."
      ;;
    *) package=$1 ;;
  esac
  shift
done

# Nobody else reads or changes what is in it.
work=$(umask 077 && mktemp --directory)
readonly work copy=$work/poa-calc.oxt
trap 'rm -rf "$work"' EXIT

# contents_of <file> <bytes>: the first bytes of a plain file, and nothing of what is none, however
# fast it is exchanged: opening waits for nobody (nonblock), and reading ends.
contents_of() {
  [[ -f $1 ]] || return 0
  timeout 60 dd if="$1" iflag=nofollow,nonblock,fullblock,count_bytes bs=64K count="$2" status=none
}

find_offices() {
  local folder
  for folder in /usr/lib/libreoffice /usr/lib64/libreoffice /opt/libreoffice*; do
    [[ ! -x $folder/program/unopkg ]] || offices+=("$folder")
  done
  ((${#offices[@]} > 0)) && return
  if [[ -d /snap/libreoffice || -d /var/lib/flatpak/app/org.libreoffice.LibreOffice ]]; then
    stop 3 "LibreOffice está instalado como snap o flatpak, que este guion no atiende. Instale" \
      "LibreOffice con los paquetes del sistema, o añada la extensión en cada cuenta: Herramientas ▸" \
      "Gestor de extensiones ▸ Añadir."
  fi
  stop 3 "no se encontró LibreOffice. Instálelo (paquete libreoffice-calc) y repita."
}

# An office that runs would not notice the change, and its user could lose work to a crash.
refuse_while_an_office_runs() {
  local process whose=()
  for process in /proc/[0-9]*; do
    [[ $(cat "$process/comm" 2>/dev/null) == soffice.bin ]] || continue
    if $everyone || [[ -O $process ]]; then whose+=("$(stat --format=%U "$process" 2>/dev/null)"); fi
  done
  ((${#whose[@]} == 0)) ||
    stop 4 "LibreOffice está abierto (${whose[*]}). Ciérrelo, también el inicio rápido, y repita."
}

# limited <command>...: ends the command after a while, and all that it started.
limited() { timeout --kill-after=10 "$limit" "$@"; }

# unopkg <office> <command> [<argument>...]: in the wanted place. For all users with a profile of its
# own, so that root's is left alone.
unopkg() {
  local office=$1 command=$2
  shift 2
  local place=()
  if $everyone; then place=(--shared "-env:UserInstallation=file://$work/profile"); fi
  limited "$office/program/unopkg" "$command" "${place[@]}" "$@" >"$work/log" 2>&1 </dev/null
}

unopkg_failed() {
  cat "$work/log" >&2
  stop 7 "unopkg falló en $1; su mensaje está arriba."
}

listed_version() { sed --quiet 's/^ *Version: //p' "$work/log"; }

installed_version() {
  unopkg "$1" list "$identifier" || return 0
  listed_version
}

# Adds the package to an office of nobody, before anything changes: a package that is damaged or for
# other systems shows here (unopkg only tells, and exits with 0), and the office itself says which
# version it is.
version_of_package() {
  local nobody=("-env:UserInstallation=file://$work/trial")
  if ((EUID == 0)); then nobody+=(--shared "-env:UNO_SHARED_PACKAGES_CACHE=file://$work/trial-shared"); fi
  if ! limited "$1/program/unopkg" add "${nobody[@]}" "$copy" >"$work/log" 2>&1 ||
    ! limited "$1/program/unopkg" list "${nobody[@]}" "$identifier" >>"$work/log" 2>&1; then
    cat "$work/log" >&2
    stop 6 "$package está dañado, no es POA Calc o no es para este sistema. Descárguelo otra vez y repita."
  fi
  listed_version
}

choose_package() {
  if [[ -z $package ]]; then
    local beside
    beside=("$(dirname "${BASH_SOURCE[0]}")"/poa-calc*.oxt)
    ((${#beside[@]} == 1)) || stop 6 "hay varios poa-calc*.oxt junto a este guion; indique cuál."
    package=${beside[0]}
  fi
  [[ -f $package ]] || stop 6 "no existe $package. Indique dónde está el paquete poa-calc.oxt."
}

# From here on only the copy is looked at: what is checked is what is installed.
copy_package() {
  (umask 077 && contents_of "$(realpath "$package")" $((largest_package + 1)) >"$copy") ||
    stop 6 "no se pudo leer $package."
  (($(stat --format=%s "$copy") <= largest_package)) ||
    stop 6 "$package es demasiado grande para ser POA Calc."
}

# The package may have been given another name, so its sum has to be that of any package of ours. A
# list of other things says nothing of it.
compare_with_sums() {
  local list ours sum
  list=$(dirname "$package")/SHA256SUMS
  [[ -e $list ]] || return 0
  if ! ours=$(contents_of "$list" "$largest_text" | grep --extended-regexp ' [ *]poa-calc[^/]*\.oxt$'); then
    say "Aviso: $list no nombra ningún poa-calc.oxt; la suma del paquete no se comprobó."
    return
  fi
  sum=$(sha256sum <"$copy")
  grep --quiet --line-regexp --extended-regexp "${sum%% *} [ *].*" <<<"$ours" ||
    stop 6 "$package no es el paquete que dice $list. Descargue ambos otra vez y repita."
}

# is_older <version> <version>
is_older() {
  [[ $1 != "$2" && $(printf '%s\n' "$1" "$2" | sort --version-sort | head -n 1) == "$1" ]]
}

# release_of <version>: what people call the version that an office lists. It takes 1.0.0-rc1 for newer
# than 1.0.0, and so is told 0.99.99.1: the number before, and the candidate's.
release_of() {
  local figure='(0|[1-9][0-9]{0,3})' number
  if [[ ! $1 =~ ^$figure\.$figure\.$figure\.$figure$ ]]; then
    say "$1"
    return
  fi
  number=$((BASH_REMATCH[1] * 10000 + BASH_REMATCH[2] * 100 + BASH_REMATCH[3] + 1))
  say "$((number / 10000)).$((number / 100 % 100)).$((number % 100))-rc${BASH_REMATCH[4]}"
}

# look_before_installing <office>: notes its version and the package's, or stops.
look_before_installing() {
  local office=$1
  wanted_in[$office]=$(version_of_package "$office")
  before_in[$office]=$(installed_version "$office")
  if ! $going_back && is_older "${wanted_in[$office]}" "${before_in[$office]:-0}"; then
    stop 9 "en $office está POA Calc $(release_of "${before_in[$office]}"), más nuevo que el paquete" \
      "($(release_of "${wanted_in[$office]}"))." \
      "Si de verdad quiere volver a la versión anterior, agregue --permitir-anterior."
  fi
}

install_in() {
  local office=$1 wanted=${wanted_in[$1]} before=${before_in[$1]} after release
  release=$(release_of "$wanted")
  if [[ $before == "$wanted" ]]; then
    say "POA Calc $release ya está en $office."
    return
  fi
  unopkg "$office" add --force "$copy" || unopkg_failed "$office"
  after=$(installed_version "$office")
  [[ $after == "$wanted" ]] || stop 7 "se instaló, pero $office dice tener «$after» en vez de $wanted."
  say "POA Calc $release quedó en $office${before:+ (antes: $(release_of "$before"))}."
}

remove_from() {
  local office=$1 before
  before=$(installed_version "$office")
  if [[ -z $before ]]; then
    say "POA Calc no estaba en $office."
    return
  fi
  unopkg "$office" remove "$identifier" || unopkg_failed "$office"
  # Listing makes unopkg clear away what it left behind.
  [[ -z $(installed_version "$office") ]] || stop 7 "POA Calc sigue en $office."
  say "POA Calc $(release_of "$before") se quitó de $office."
}

# descriptions <folder> <depth>: the descriptions of extensions that stand that deep in a user's
# folder and are ours; links are not followed, and of more than a thousand the others are left.
descriptions() {
  local file
  while IFS= read -r -d '' file; do
    if grep --quiet --fixed-strings "$identifier" < <(contents_of "$file" "$largest_text" 2>/dev/null); then
      printf '%s\0' "$file"
    fi
  done < <(timeout 60 find "$1" -mindepth "$2" -maxdepth "$2" -type f -name description.xml -print0 2>/dev/null |
    head --zero-terminated --lines=1000)
}

# Removes what unopkg leaves: copies of a user's extensions that nothing loads, and a log.
forget_leftovers() {
  local user=${XDG_CONFIG_HOME:-$HOME/.config}/libreoffice/4/user file
  while IFS= read -r -d '' file; do
    rm -r "$(dirname "$(dirname "$file")")"
  done < <(descriptions "$user/extensions/tmp/extensions" 3)
  rm -f "$user/uno_packages/cache/log.txt"
}

# A user's own copy wins over that of all users, also when it is older.
warn_of_users_copies() {
  local user home file
  while IFS=: read -r user _ _ _ _ home _; do
    while IFS= read -r -d '' file; do
      say "Aviso: $user tiene una copia propia, que oculta a ésta. Desde su cuenta: $(basename "$0") --usuario --quitar"
      break
    done < <(descriptions "$home/.config/libreoffice/4/user/uno_packages/cache/uno_packages" 3)
  done < <(getent passwd)
}

refuse_beside_the_deb() {
  [[ ! -d $1/share/extensions/poa-calc ]] ||
    stop 8 "POA Calc está instalado con el paquete .deb; actualícelo o quítelo con apt (poa-calc)."
}

if $everyone; then
  ((EUID == 0)) || stop 5 "para todos los usuarios, ejecútelo como root (sudo), o use --usuario."
else
  ((EUID != 0)) || stop 5 "--usuario es para una cuenta ordinaria; root instala para todos."
fi
offices=()
declare -A wanted_in before_in
find_offices
# A user's profile is one for all offices.
$everyone || offices=("${offices[0]}")
refuse_while_an_office_runs

for office in "${offices[@]}"; do refuse_beside_the_deb "$office"; done
if [[ $action == install ]]; then
  choose_package
  copy_package
  compare_with_sums
  # Each office is looked at before the first one changes.
  for office in "${offices[@]}"; do look_before_installing "$office"; done
  for office in "${offices[@]}"; do install_in "$office"; done
else
  for office in "${offices[@]}"; do remove_from "$office"; done
fi
if $everyone; then warn_of_users_copies; elif [[ $action == remove ]]; then forget_leftovers; fi
