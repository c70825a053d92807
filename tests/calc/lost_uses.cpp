// SPDX-License-Identifier: MPL-2.0
#include "calc/lost_uses.hpp"

#include <boost/algorithm/string/case_conv.hpp>
#include <cctype>

#include "domain/values/cell.hpp"

namespace poa::office {
namespace {

constexpr const char* kRelativeToItsCell = "a name relative to its cell";

Fact expected_fact(const Facts& found, const Facts& original, const UsedCall& call,
                   const std::string& what) {
  const Fact& is = found.at({call.label, what});
  const Fact& was = original.at({call.label, what});
  const UseOfCall witness{call.witness, what};
  if (is_own(call) || is_told_from_its_cell(what)) return is;
  if (is == was || !is_lost(found, original, witness)) return was;
  const std::string& witness_is = found.at(witness).outcome;
  const std::string& witness_was = original.at(witness).outcome;
  Fact expected = was;
  if (same_but_unknown(is.formula, was.formula)) expected.formula = is.formula;
  if (witness_is == witness_was) return expected;
  if (was.outcome == witness_was || witness_is == kErrorText) {
    expected.outcome = witness_is;
  } else if (call.witness != kOwnFunction) {
    expected.outcome = is.outcome;  // LibreOffice 26.8 loses the line break, so the text is another
  }
  return expected;
}

}  // namespace

const std::set<std::string>& uses_lost_in_xlsx() {
  static const std::set<std::string> kLost = {
      // These formulas are read with a fixed list of functions, which has QUOTIENT but no add-in
      // that may be installed (sc/source/filter/oox/formulabase.cxx). The names stay, in small
      // letters, and an .ods made of the file has all again. In a cell or in a named expression the
      // function is found.
      "a condition", "a condition over cells", "a condition that fails", "a validity",
      "a validity over cells", "a validity that fails", "a list of validity",
      // Written as seen from that cell, read as if from A1.
      kRelativeToItsCell, kNameFromCell};
  return kLost;
}

bool is_own(const UsedCall& call) { return call.label == call.witness; }

bool is_told_from_its_cell(const std::string& what) {
  return what == kRelativeToItsCell || what == kNameFromCell;
}

bool is_lost(const Facts& found, const Facts& original, const UseOfCall& use) {
  return found.at(use) != original.at(use);
}

bool same_but_unknown(const std::string& found, const std::string& original) {
  // White space as well: LibreOffice 26.8 loses line breaks.
  const auto bare = [](std::string text) {
    std::erase_if(text, [](unsigned char character) { return std::isspace(character) != 0; });
    return boost::algorithm::to_lower_copy(text);
  };
  return bare(found) == bare(original);
}

Facts expected_of_xlsx(const Facts& found, const Facts& original,
                       const std::vector<UsedCall>& calls) {
  Facts expected;
  for (const UsedCall& call : calls) {
    for (auto fact = original.lower_bound({call.label, ""});
         fact != original.end() && fact->first.label == call.label; ++fact) {
      expected[fact->first] = expected_fact(found, original, call, fact->first.what);
    }
  }
  return expected;
}

}  // namespace poa::office
