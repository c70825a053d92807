// SPDX-License-Identifier: MPL-2.0
#include "domain/form/coded_text.hpp"
#include "functions/functions.hpp"
#include "sheet/cells.hpp"

namespace poa::functions {

std::string clave(const uno::String& texto) {
  const std::string text = sheet::plain_text(texto);
  return std::string(split_coded_text(text).code);
}

}  // namespace poa::functions
