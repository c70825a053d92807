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
# Exit: 0 as wanted; 2 wrong call; 3 no office that it can serve; 4 an office runs; 5 wants root, or
# an ordinary user; 6 the package is damaged or missing; 7 unopkg failed; 8 the .deb is installed.
set -euo pipefail
export LC_ALL=C.UTF-8

readonly identifier=mx.poa.calc
readonly limit=120 # seconds for each call of unopkg

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

  --usuario   sólo para quien lo ejecuta; sin esta opción, para todos (como root)
  --quitar    quita la extensión
  --ayuda     muestra esta ayuda

Si no se indica el paquete, se usa el poa-calc*.oxt que está junto a este guion.
Código de salida: 0 listo; 2 opción incorrecta; 3 no hay un LibreOffice al que atender;
4 LibreOffice está abierto; 5 falta (o sobra) ser root; 6 paquete dañado o ausente;
7 unopkg falló; 8 está instalado el paquete .deb.
END
}

action=install
everyone=true
package=
while (($# > 0)); do
  case $1 in
    --usuario) everyone=false ;;
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

work=$(mktemp --directory)
trap 'rm -rf "$work"' EXIT

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

# unopkg <office> <command> [<argument>...]: in the wanted place. For all users with a profile of its
# own, so that root's is left alone.
unopkg() {
  local office=$1 command=$2
  shift 2
  local place=()
  if $everyone; then place=(--shared "-env:UserInstallation=file://$work/profile"); fi
  timeout "$limit" "$office/program/unopkg" "$command" "${place[@]}" "$@" >"$work/log" 2>&1 </dev/null
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
  if ! timeout "$limit" "$1/program/unopkg" add "${nobody[@]}" "$package" >"$work/log" 2>&1 ||
    ! timeout "$limit" "$1/program/unopkg" list "${nobody[@]}" "$identifier" >>"$work/log" 2>&1; then
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

install_in() {
  local office=$1 wanted before after
  wanted=$(version_of_package "$office")
  before=$(installed_version "$office")
  if [[ $before == "$wanted" ]]; then
    say "POA Calc $wanted ya está en $office."
    return
  fi
  unopkg "$office" add --force "$package" || unopkg_failed "$office"
  after=$(installed_version "$office")
  [[ $after == "$wanted" ]] || stop 7 "se instaló, pero $office dice tener «$after» en vez de $wanted."
  say "POA Calc $wanted quedó en $office${before:+ (antes: $before)}."
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
  say "POA Calc $before se quitó de $office."
}

# Removes what unopkg leaves: copies of a user's extensions that nothing loads, and a log.
forget_leftovers() {
  local extensions=${XDG_CONFIG_HOME:-$HOME/.config}/libreoffice/4/user file
  for file in "$extensions"/extensions/tmp/extensions/*/*/description.xml; do
    if grep --quiet --fixed-strings "$identifier" "$file" 2>/dev/null; then
      rm -r "$(dirname "$(dirname "$file")")"
    fi
  done
  rm -f "$extensions/uno_packages/cache/log.txt"
}

# A user's own copy wins over that of all users, also when it is older.
warn_of_users_copies() {
  local user home
  while IFS=: read -r user _ _ _ _ home _; do
    if grep --quiet --fixed-strings "$identifier" \
      "$home"/.config/libreoffice/4/user/uno_packages/cache/uno_packages/*/*/description.xml 2>/dev/null; then
      say "Aviso: $user tiene una copia propia, que oculta a ésta. Desde su cuenta: $(basename "$0") --usuario --quitar"
    fi
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
find_offices
# A user's profile is one for all offices.
$everyone || offices=("${offices[0]}")
refuse_while_an_office_runs

if [[ $action == install ]]; then choose_package; fi
for office in "${offices[@]}"; do
  refuse_beside_the_deb "$office"
  if [[ $action == install ]]; then install_in "$office"; else remove_from "$office"; fi
done
if $everyone; then warn_of_users_copies; elif [[ $action == remove ]]; then forget_leftovers; fi
