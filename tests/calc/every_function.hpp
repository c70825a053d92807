// SPDX-License-Identifier: MPL-2.0
// A document that uses every function of the catalogue in every place that takes a formula. Each
// use has an outcome that the document shows: a value, a cell in red, an entry that is refused.
//
// Beside our functions stand the office's own add-ins, as witnesses: they show what Calc keeps and
// loses of any add-in's function in a given place of a given file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "office/document.hpp"

namespace poa::office {

// One row of the sheet: a call, used in every place.
struct UsedCall {
  std::string label;    // the function, or what is special in the call
  std::string witness;  // the label of the office's own function that is called likewise
  std::string formula;  // as Calc keeps it, with programmatic names
};

// Every function of the catalogue with its example, by its display name; then calls with arguments
// that files could spoil; then the witnesses. The examples are typed into a document of the office.
[[nodiscard]] std::vector<UsedCall> used_calls(Document scratch);

// The name of the functions' witness.
inline constexpr const char* kOwnFunction = "the office's own function";
// An add-in of the office that Excel has as well.
inline constexpr const char* kFunctionOfExcel = "QUOTIENT of the office";

// A call as it stands in its row.
struct CallInRow {
  int row;  // from 1
  std::string formula = {};
  std::string call = {};        // without what stands around it in the example
  std::string over_cells = {};  // the formula over cells of its row
  std::string over_sheet = {};  // … over cells of another sheet, and over whole columns
  [[nodiscard]] std::string name(std::string_view kind) const;  // of those below
};

// Named expressions: of the document; relative to the cell that uses it, told from A1 and told from
// that cell; of the sheet.
inline constexpr const char* kGlobalName = "GLOBAL";
inline constexpr const char* kRelativeName = "RELATIVO";
inline constexpr const char* kNameFromCell = "DESDE_CELDA";
inline constexpr const char* kLocalName = "LOCAL";

enum class UseKind { Cell, Matrix, Condition, Validity, ListValidity };

struct Use {
  std::string_view what;
  char column;  // a matrix takes the three after it as well
  UseKind kind;
  std::string (*formula)(const CallInRow& row);  // a cell's begins with "="
};

[[nodiscard]] const std::vector<Use>& uses();

inline constexpr const char* kUsesSheet = "Funciones";
inline constexpr int kFirstUsesRow = 5;  // from 1; the examples' table, A1:O3, stays blank
// The entry in the cells with a validity; those with a condition hold their own address.
inline constexpr const char* kEntry = "entrada";
// The colour of the cells whose condition holds, and of no others.
inline constexpr int kConditionColour = 0xFF0000;

void write_every_function(Document& document, const std::vector<UsedCall>& calls);

}  // namespace poa::office
