// SPDX-License-Identifier: MPL-2.0
// The members of `tmm-f004/2` that are cells, each named once for the reader and the writer, in the
// order in which they are written.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "domain/form/column.hpp"
#include "domain/form/form.hpp"

namespace poa::formats {

inline constexpr std::string_view kSchema = "tmm-f004/2";

// What a cell may be besides null and an error: a text; a figure, which may be a text too; a number
// from 1 to 4 or a text; an integer or a text.
enum class CellType : std::uint8_t { Text, Figure, Quarter, Year };

struct FormMember {
  std::string_view name;
  CellType type;
  Cell Form::*cell;
};

inline constexpr FormMember kFormMembers[] = {
    {"institucion", CellType::Text, &Form::institution},
    {"administracion", CellType::Text, &Form::administration},
    {"ejercicio", CellType::Year, &Form::year},
    {"trimestre", CellType::Quarter, &Form::quarter},
    {"tolerancia", CellType::Figure, &Form::tolerance},
    {"autorizacion", CellType::Text, &Form::authorisation}};

inline constexpr FormMember kHeaderMembers[] = {{"ramo", CellType::Text, &Form::branch},
                                                {"programa", CellType::Text, &Form::programme},
                                                {"unidad_ejecutora", CellType::Text, &Form::unit},
                                                {"finalidad", CellType::Text, &Form::purpose},
                                                {"funcion", CellType::Text, &Form::function},
                                                {"subfuncion", CellType::Text, &Form::subfunction}};

struct SignatureMember {
  std::string_view name;
  Cell Signature::*cell;  // A text.
};

inline constexpr SignatureMember kSignatureMembers[] = {{"rol", &Signature::role},
                                                        {"nombre", &Signature::name}};

// A member of a goal: one cell or, as an array, those of the four quarters.
struct GoalMember {
  std::string_view name;
  CellType type;
  Column first;
  bool by_quarter = false;

  // Of the quarter's cell.
  constexpr Column column(Quarter quarter) const {
    return column_at(index(first) +
                     quarter.index() * (index(Column::Planned2) - index(Column::Planned1)));
  }
};

inline constexpr GoalMember kGoalMembers[] = {
    {"lineas", CellType::Text, Column::Lines},
    {"meta", CellType::Text, Column::Text},
    {"unidad", CellType::Text, Column::Unit},
    {"anual", CellType::Figure, Column::Annual},
    {"programado", CellType::Figure, Column::Planned1, true},
    {"alcanzado", CellType::Figure, Column::Achieved1, true},
    {"absoluto", CellType::Figure, Column::Absolute},
    {"relativo", CellType::Figure, Column::Relative},
    {"observaciones", CellType::Text, Column::Remarks},
    {"tipo", CellType::Text, Column::Kind},
    {"integra", CellType::Text, Column::Components},
    {"revisado", CellType::Text, Column::Reviewed}};

}  // namespace poa::formats
