// SPDX-License-Identifier: MPL-2.0
#include "domain/form/heading.hpp"

#include <algorithm>
#include <array>
#include <variant>

#include "domain/values/text.hpp"

namespace poa {
namespace {

constexpr std::array<PrintedHeading, 31> kHeadings{{{"linea de accion p.m.d.", Column::Lines},
                                                    {"linea de accion", Column::Lines},
                                                    {"lineas de accion", Column::Lines},
                                                    {"metas y acciones", Column::Text},
                                                    {"meta", {}},
                                                    {"unidad medida", Column::Unit},
                                                    {"unidad de medida", Column::Unit},
                                                    {"unidad", Column::Unit},
                                                    {"meta anual", Column::Annual},
                                                    {"periodo", {}},
                                                    {"ene-mar", {}},
                                                    {"abr-jun", {}},
                                                    {"jul-sep", {}},
                                                    {"oct-dic", {}},
                                                    {"enero-marzo", {}},
                                                    {"abril-junio", {}},
                                                    {"julio-septiembre", {}},
                                                    {"octubre-diciembre", {}},
                                                    {"p", {}},
                                                    {"a", {}},
                                                    {"programado", {}},
                                                    {"alcanzado", {}},
                                                    {"avance absoluto", Column::Absolute},
                                                    {"absoluto", Column::Absolute},
                                                    {"acumulado relativo", Column::Relative},
                                                    {"relativo", Column::Relative},
                                                    {"observaciones", Column::Remarks},
                                                    {"tipo de meta", Column::Kind},
                                                    {"tipo", Column::Kind},
                                                    {"integra", Column::Components},
                                                    {"revisado", Column::Reviewed}}};

bool is_number(const CellView& cell) { return std::holds_alternative<double>(cell); }

bool is_heading(const CellView& cell) {
  const auto* text = std::get_if<std::string_view>(&cell);
  if (text == nullptr) return false;
  return std::any_of(
      kHeadings.begin(), kHeadings.end(),
      [folded = fold(*text)](const PrintedHeading& printed) { return printed.text == folded; });
}

}  // namespace

std::span<const PrintedHeading> printed_headings() { return kHeadings; }

bool is_heading_row(std::span<const CellView> cells) {
  constexpr int kFewest = 3;
  return std::none_of(cells.begin(), cells.end(), is_number) &&
         std::count_if(cells.begin(), cells.end(), is_heading) >= kFewest;
}

}  // namespace poa
