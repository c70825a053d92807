// SPDX-License-Identifier: MPL-2.0
#include "domain/code.hpp"
#include "functions/arguments.hpp"
#include "functions/functions.hpp"
#include "functions/values.hpp"

namespace poa::functions {
namespace {

constexpr int kLineas = 1;

}  // namespace

Result<std::string> lineas_faltantes(const uno::String& lineas, const uno::TableView& catalogo) {
  const auto lines = parse_action_lines(plain_text(lineas));
  if (!lines) return at_argument(kLineas, lines.error());
  const auto catalogue = read_catalogue(used_cells_of(catalogo));
  return to_text(catalogue ? catalogue->missing(lines.value()) : lines.value());
}

}  // namespace poa::functions
