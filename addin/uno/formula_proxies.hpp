// SPDX-License-Identifier: MPL-2.0
// The interfaces by which a formula is read (proxies.hpp).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "uno/proxies.hpp"

namespace poa::uno {

// Of a cell and of a name.
struct XFormulaTokens {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XFormulaTokens";
  // Empty for a cell without a formula.
  static constinit inline const Member<XFormulaTokens, std::vector<FormulaToken>()> tokens{
      "getTokens"};
};

struct XFormulaParser {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XFormulaParser";
  static constinit inline const Member<XFormulaParser,
                                       std::vector<FormulaToken>(String, CellAddress)>
      parse{"parseFormula"};
  // Takes the cell that relative references count from.
  static constinit inline const Member<XFormulaParser, String(Sequence<FormulaToken>, CellAddress)>
      print{"printFormula"};
};

struct XFormulaOpCodeMapper {
  static constexpr std::string_view type_name = "com.sun.star.sheet.XFormulaOpCodeMapper";
  // Takes names and their language, one of FormulaLanguage; a name that is not known has the code
  // of those.
  static constinit inline const Member<XFormulaOpCodeMapper,
                                       std::vector<FormulaToken>(Sequence<String>, std::int32_t)>
      mappings{"getMappings"};
  // Takes the language and the groups, FormulaMapGroup joined by |. With no group the codes of
  // tokens without a name, in the order of FormulaMapGroupSpecialOffset.
  static constinit inline const Member<XFormulaOpCodeMapper,
                                       FormulaCodes(std::int32_t, std::int32_t)>
      available{"getAvailableMappings"};
};

}  // namespace poa::uno
