// SPDX-License-Identifier: MPL-2.0
#include "domain/form/action_line.hpp"
#include "functions/arguments/arguments.hpp"
#include "functions/functions.hpp"
#include "sheet/cells.hpp"

namespace poa::functions {
namespace {

constexpr int kTexto = 1;

}  // namespace

Result<std::string> lineas(const uno::String& texto) {
  const auto lines = parse_action_lines(sheet::plain_text(texto));
  if (!lines) return at_argument(kTexto, lines.error());
  return to_text(lines.value());
}

}  // namespace poa::functions
