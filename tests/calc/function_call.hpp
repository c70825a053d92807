// SPDX-License-Identifier: MPL-2.0
// The call of an add-in's function within a formula, as Calc keeps it: programmatic names,
// semicolons between arguments and between the columns of an array.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "office/document.hpp"

namespace poa::office {

struct FunctionCall {
  std::string before;  // what stands around the call, without the opening "="
  std::string name;
  std::vector<std::string> arguments;  // an omitted one is empty
  std::string after;

  [[nodiscard]] std::string call() const;
  [[nodiscard]] std::string formula() const;  // without the opening "="
};

// Throws OfficeError when the formula calls no function of an add-in.
[[nodiscard]] FunctionCall parse_call(std::string_view formula);

// The cells that could stand for an argument, in one row: one for a number or a text, several for
// an array of one row, none for an argument that is no literal.
[[nodiscard]] std::vector<CellValue> literal_cells(std::string_view argument);

}  // namespace poa::office
