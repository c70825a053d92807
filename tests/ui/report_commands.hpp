// SPDX-License-Identifier: MPL-2.0
// The commands of the menu POA given to a report as a macro gives them, and what a person then sees
// of its goals and has at hand: the cursor, the selection. Goals are counted from 0.
//
// Failures are OfficeErrors.
#pragma once

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "office/document.hpp"
#include "office/office.hpp"

namespace poa::office {

using CommandArguments = std::vector<css::beans::PropertyValue>;

// Columns of the table of goals, from 0.
inline constexpr int kText = 1;
inline constexpr int kFirstPlanned = 4;
inline constexpr int kAbsolute = 12;
inline constexpr int kRemarks = 14;
inline constexpr int kReviewed = 17;

// The answer of AgregarMeta and QuitarMeta in a document that is no report.
inline constexpr const char* kNotAReport =
    "El documento de enfrente no es un reporte TMM-F004. Abra uno, o haga uno nuevo con "
    "POA ▸ Nuevo reporte.";

// Arguments of a command.
[[nodiscard]] css::beans::PropertyValue whole(std::string_view name, sal_Int32 value);
[[nodiscard]] CommandArguments without_asking();

// The commands AgregarMeta and QuitarMeta. Each returns its answer.
std::string agregar_meta(const Document& workbook, int count);
std::string quitar_meta(const Document& workbook);
// Returns why a command was not done.
[[nodiscard]] std::string refusal(const Document& document, std::string_view command,
                                  const CommandArguments& with);

// Makes a report as the menu does; no document has to be open.
[[nodiscard]] Document new_report(const Office& office, int goals);
// A new report with a letter as the text of each goal: "A", "B" and so on.
[[nodiscard]] Document lettered_report(const Office& office, int goals);
void letter_goals(const Document& workbook);
// The texts of the goals in their order, a blank one as "-".
[[nodiscard]] std::string letters(const Document& workbook);

[[nodiscard]] css::uno::Reference<css::sheet::XSpreadsheet> form_sheet(const Document& workbook);
[[nodiscard]] bool is_protected(const Document& workbook);

[[nodiscard]] css::uno::Reference<css::view::XSelectionSupplier> view_of(const Document& workbook);
// Selects from goal `first` to goal `last`, as dragging over them does.
void select_goals(const Document& workbook, int first, int last);
// Selects each of them alone, as clicking with Ctrl does.
void select_scattered_goals(const Document& workbook, const std::vector<int>& goals);
// Selects a cell outside of the goals.
void select_verdict(const Document& workbook);
[[nodiscard]] int goal_with_cursor(const Document& workbook);

// The text of the cell's note, "" without one; and a note as a person makes it.
[[nodiscard]] std::string note_at(const Cell& cell);
void set_note(const Cell& cell, std::string_view text);

}  // namespace poa::office
