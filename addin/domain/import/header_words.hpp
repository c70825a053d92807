// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/form/header.hpp"
#include "domain/values/cell.hpp"

namespace poa {

// A label of the header: of a field, or without one that of the action lines.
struct HeaderLabel {
  std::optional<HeaderField> field;

  friend bool operator==(const HeaderLabel&, const HeaderLabel&) = default;
};

// A label with what follows it in its cell: "RAMO: 54 BIENESTAR", "PROGRAMA 511 GESTIÓN".
struct LabelledText {
  HeaderLabel label;
  std::string value;  // "" for a label alone.
};

// A role of one who signs, and the name behind its colon: "RESPONSABLE DEL RAMO".
struct RoleText {
  std::string role;
  std::string name;
};

// Whether the label is that of the quarter or of the year.
bool names_period(const HeaderLabel& label);

// The captured text of a cell, without what marks it as one of a list: "54 X" for "- 54 X".
std::string captured_text(const Cell& cell);

// Labels may be misread by a letter (printed_text.hpp). FECHA and PERIODO name the quarter, and the
// title PROGRAMA OPERATIVO ANUAL the year behind it.
std::optional<LabelledText> labelled_text(const Cell& cell);
std::optional<RoleText> role_text(const Cell& cell);
bool is_label_or_role(const Cell& cell);

// Whether a cell holds what the form prints and nobody captures, or a place to be filled: the
// title, "TMM-F004", "NOMBRE Y FIRMA", "(nombre)", a line to sign on.
bool is_fixed_text(const Cell& cell);

// The institution of the title, with the number of its administration before it.
struct InstitutionText {
  std::string administration;  // "XXIV"; "" when there is none.
  std::string institution;
};
std::optional<InstitutionText> institution_text(const Cell& cell);

}  // namespace poa
