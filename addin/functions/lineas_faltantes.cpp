// SPDX-License-Identifier: MPL-2.0
#include "domain/form/catalogue.hpp"
#include "functions/arguments/arguments.hpp"
#include "functions/functions.hpp"
#include "sheet/cells.hpp"

namespace poa::functions {
namespace {

constexpr int kLineas = 1;

}  // namespace

Result<std::string> lineas_faltantes(const uno::String& lineas, const uno::TableView& catalogo) {
  const auto lines = parse_action_lines(sheet::plain_text(lineas));
  if (!lines) return at_argument(kLineas, lines.error());
  const auto catalogue = read_catalogue(sheet::used_cells_of(catalogo));
  return to_text(catalogue ? catalogue->missing(lines.value()) : lines.value());
}

}  // namespace poa::functions
