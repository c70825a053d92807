// SPDX-License-Identifier: MPL-2.0
#include "domain/form/catalogue.hpp"
#include "functions/functions.hpp"
#include "sheet/cells.hpp"

namespace poa::functions {

std::string lineas_faltantes(const TextArgument& lineas, const TableArgument& catalogo) {
  const auto lines = lineas.value_of(parse_action_lines(lineas.plain_text()));
  const auto catalogue = read_catalogue(sheet::used_cells_of(catalogo.view()));
  return to_text(catalogue ? catalogue->missing(lines) : lines);
}

}  // namespace poa::functions
