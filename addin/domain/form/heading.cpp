// SPDX-License-Identifier: MPL-2.0
#include "domain/form/heading.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <variant>

#include "domain/values/text.hpp"

namespace poa {
namespace {

// Folded, in the order of the form.
constexpr std::array<std::string_view, 31> kHeadings{"linea de accion p.m.d.",
                                                     "linea de accion",
                                                     "lineas de accion",
                                                     "metas y acciones",
                                                     "meta",
                                                     "unidad medida",
                                                     "unidad de medida",
                                                     "unidad",
                                                     "meta anual",
                                                     "periodo",
                                                     "ene-mar",
                                                     "abr-jun",
                                                     "jul-sep",
                                                     "oct-dic",
                                                     "enero-marzo",
                                                     "abril-junio",
                                                     "julio-septiembre",
                                                     "octubre-diciembre",
                                                     "p",
                                                     "a",
                                                     "programado",
                                                     "alcanzado",
                                                     "avance absoluto",
                                                     "absoluto",
                                                     "acumulado relativo",
                                                     "relativo",
                                                     "observaciones",
                                                     "tipo de meta",
                                                     "tipo",
                                                     "integra",
                                                     "revisado"};

bool is_number(const CellView& cell) { return std::holds_alternative<double>(cell); }

bool is_heading(const CellView& cell) {
  const auto* text = std::get_if<std::string_view>(&cell);
  return text != nullptr &&
         std::find(kHeadings.begin(), kHeadings.end(), fold(*text)) != kHeadings.end();
}

}  // namespace

bool is_heading_row(std::span<const CellView> cells) {
  constexpr int kFewest = 3;
  return std::none_of(cells.begin(), cells.end(), is_number) &&
         std::count_if(cells.begin(), cells.end(), is_heading) >= kFewest;
}

}  // namespace poa
