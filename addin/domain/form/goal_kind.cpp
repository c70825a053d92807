// SPDX-License-Identifier: MPL-2.0
#include "domain/form/goal_kind.hpp"

#include <array>
#include <cstddef>
#include <string>

#include "domain/values/text.hpp"

namespace poa {

std::string_view kind_name(GoalKind kind) {
  constexpr std::array<std::string_view, 6> kNames{"SUMA",   "INTEGRADORA", "CONSTANTE",
                                                   "ULTIMO", "PROMEDIO",    "DESCENDENTE"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::optional<GoalKind> parse_goal_kind(std::string_view text) {
  struct Name {
    std::string_view text;
    GoalKind kind;
  };
  constexpr std::array<Name, 17> kNames{{{"", GoalKind::Sum},
                                         {"suma", GoalKind::Sum},
                                         {"sumable", GoalKind::Sum},
                                         {"acumulable", GoalKind::Sum},
                                         {"acumulado", GoalKind::Sum},
                                         {"integradora", GoalKind::Total},
                                         {"total", GoalKind::Total},
                                         {"constante", GoalKind::Constant},
                                         {"mantenimiento", GoalKind::Constant},
                                         {"mantener", GoalKind::Constant},
                                         {"ultimo", GoalKind::Latest},
                                         {"ultimo valor", GoalKind::Latest},
                                         {"valor actual", GoalKind::Latest},
                                         {"promedio", GoalKind::Average},
                                         {"descendente", GoalKind::Descending},
                                         {"decreciente", GoalKind::Descending},
                                         {"reduccion", GoalKind::Descending}}};
  const std::string folded = fold(text);
  for (const Name& name : kNames) {
    if (name.text == folded) return name.kind;
  }
  return std::nullopt;
}

}  // namespace poa
