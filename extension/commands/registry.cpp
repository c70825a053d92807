// SPDX-License-Identifier: MPL-2.0
#include "commands/registry.hpp"

#include <cstddef>
#include <exception>

#include "commands/actions.hpp"
#include "office/dialogs.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"

namespace poa::extension {
namespace {

// Returns the place of a command in the catalogue; a name that is not there does not compile, for a
// place behind the end is none of a constant.
constexpr std::size_t place_of(std::string_view name) {
  std::size_t place = 0;
  while (catalog::kCommands[place].name != name) ++place;
  return place;
}

constexpr const catalog::Command* entry(std::string_view name) {
  return &catalog::kCommands[place_of(name)];
}

constexpr Command kRegistry[] = {
    {entry("NuevoReporte"), &nuevo_reporte},
    {entry("Importar"), &importar},
    {entry("SiguienteTrimestre"), &siguiente_trimestre},
    {entry("CompararConAnterior"), &comparar_con_anterior},
    {entry("AgregarMeta"), &agregar_meta},
    {entry("QuitarMeta"), &quitar_meta},
    {entry("SubirMeta"), &subir_meta},
    {entry("BajarMeta"), &bajar_meta},
    {entry("OrdenarMetas"), &ordenar_metas},
    {entry("AgregarLinea"), &agregar_linea},
    {entry("AgregarEje"), &agregar_eje},
    {entry("PegarDatos"), &pegar_datos},
    {entry("RepararLibro"), &reparar_libro},
    {entry("Revisar"), &revisar},
    {entry("HallazgoSiguiente"), &hallazgo_siguiente},
    {entry("HallazgoAnterior"), &hallazgo_anterior},
    {entry("MarcarRevisada"), &marcar_revisada},
    {entry("ConfirmarDato"), &confirmar_dato},
    {entry("ExportarHallazgos"), &exportar_hallazgos},
    {entry("Consolidar"), &consolidar},
    {entry("ExportarDatos"), &exportar_datos},
    {entry("Papel"), &papel},
    {entry("VistaPrevia"), &vista_previa},
    {entry("CerrarParaFirma"), &cerrar_para_firma},
    {entry("VerificarCopia"), &verificar_copia},
    {entry("ExplicarError"), &explicar_error},
    {entry("Manual"), &manual},
    {entry("AcercaDe"), &acerca_de},
};

// Returns whether somebody is there to be asked and told. A wrong SinPreguntar comes from a macro.
bool attended(const Command& command, const Arguments& arguments) {
  for (const std::string_view answer : {command.entry->argument, command.entry->other_argument})
    if (!answer.empty() && arguments.has(answer)) return false;
  try {
    return !arguments.without_asking();
  } catch (const Refusal&) {
    return false;
  }
}

Outcome try_to_run(const Command& command, const Session& session, const Arguments& arguments) {
  try {
    return command.action(session, arguments);
  } catch (const Refusal& refusal) {
    return {State::Failure, refusal.in(session.language)};
  } catch (const std::exception& error) {
    return {State::Failure, say(session.language, texts::kUnexpected, {error.what()})};
  }
}

}  // namespace

std::span<const Command> registry() { return kRegistry; }

const Command* find_command(std::string_view name) {
  for (const Command& command : kRegistry) {
    if (command.entry->name == name) return &command;
  }
  return nullptr;
}

Outcome run(const Command& command, const Session& session, const Arguments& arguments) {
  Outcome outcome = try_to_run(command, session, arguments);
  if (outcome.state == State::Failure && attended(command, arguments))
    tell(session, say(session.language, texts::kProduct), outcome.text);
  return outcome;
}

}  // namespace poa::extension
