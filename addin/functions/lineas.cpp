// SPDX-License-Identifier: MPL-2.0
#include "domain/form/action_line.hpp"
#include "functions/functions.hpp"

namespace poa::functions {

std::string lineas(const TextArgument& texto) {
  return to_text(texto.value_of(parse_action_lines(texto.plain_text())));
}

}  // namespace poa::functions
