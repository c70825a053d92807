// SPDX-License-Identifier: MPL-2.0
#include "commands/command.hpp"

#include <exception>

#include "commands/commands.hpp"
#include "office/dialogs.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"

namespace poa::extension {
namespace {

constexpr Command kCommands[] = {
    {"NuevoReporte", kGoalsArgument, &nuevo_reporte},
    {"AgregarMeta", kCountArgument, &agregar_meta},
    {"QuitarMeta", "", &quitar_meta},
    {"VistaPrevia", "", &vista_previa},
    {"Manual", "", &manual},
    {"AcercaDe", "", &acerca_de},
};

// Whether somebody is there to be asked and told. Who says SinPreguntar wrongly is a macro.
bool attended(const Command& command, const Arguments& arguments) {
  if (!command.argument.empty() && arguments.has(command.argument)) return false;
  try {
    return !arguments.without_asking();
  } catch (const Refusal&) {
    return false;
  }
}

Outcome try_to_run(const Command& command, const Session& session, const Arguments& arguments) {
  try {
    return command.run(session, arguments);
  } catch (const Refusal& refusal) {
    return {State::Failure, refusal.what()};
  } catch (const std::exception& error) {
    return {State::Failure, say(session.language, texts::kUnexpected, {error.what()})};
  }
}

}  // namespace

std::span<const Command> commands() { return kCommands; }

const Command* find_command(std::string_view name) {
  for (const Command& command : kCommands) {
    if (command.name == name) return &command;
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
