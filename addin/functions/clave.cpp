// SPDX-License-Identifier: MPL-2.0
#include "domain/form/coded_text.hpp"
#include "functions/functions.hpp"

namespace poa::functions {

std::string clave(const TextArgument& texto) {
  const std::string text = texto.plain_text();
  return std::string(split_coded_text(text).code);
}

}  // namespace poa::functions
