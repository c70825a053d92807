// SPDX-License-Identifier: MPL-2.0
// What people, macros and other programs do to a workbook whose sheets they took the protection
// off. Sheets are named, rows are counted from 1
// as a person sees them; formulas and addresses are those of the API.
//
// Failures are the office's exceptions.
#pragma once

#include <string>
#include <string_view>

#include "office/document.hpp"

namespace poa::office {

void unprotect_sheets(const Document& workbook);

// An entry as it is edited: a number, a text, or a formula.
void enter(const Document& workbook, std::string_view sheet, std::string_view cell,
           std::string_view entry);
// One matrix formula in the place of everything that the cells hold.
void enter_matrix(const Document& workbook, std::string_view sheet, std::string_view cells,
                  std::string_view formula);
// What the cells show, in the place of their formulas.
void keep_values_only(const Document& workbook, std::string_view sheet, std::string_view cells);

void show_rows(const Document& workbook, std::string_view cells, bool shown);
void show_columns(const Document& workbook, std::string_view cells, bool shown);
// The rows of the outline are folded.
void fold_rows(const Document& workbook, std::string_view cells);
// A standard filter over the cells, their first row being headings, that lets through the rows
// that have `text` in column `column`, from 0.
void filter_rows(const Document& workbook, std::string_view cells, int column,
                 std::string_view text);
void merge_cells(const Document& workbook, std::string_view cells);

void insert_row(const Document& workbook, int row);
void remove_rows(const Document& workbook, int first, int count);
void insert_column(const Document& workbook, int column);  // from 0
void remove_column(const Document& workbook, int column);

// Cut and paste.
void move_cells(const Document& workbook, std::string_view from, std::string_view to_sheet,
                std::string_view to_cell, std::string_view from_sheet = "TMM-F004");

void remove_sheet(const Document& workbook, std::string_view sheet);
// Another sheet like it, before all others.
void copy_sheet(const Document& workbook, std::string_view sheet);

// The form with its formulas, copied and pasted into another sheet.
void paste_form(const Document& workbook, std::string_view sheet);

void redefine_name(const Document& workbook, std::string_view name, std::string_view content);
void remove_name(const Document& workbook, std::string_view name);
// A name of one sheet, which there hides the workbook's.
void add_local_name(const Document& workbook, std::string_view sheet, std::string_view name,
                    std::string_view content);

// Switches a setting of the document's calculation.
void set_calculation(const Document& workbook, std::string_view setting, bool on);

}  // namespace poa::office
