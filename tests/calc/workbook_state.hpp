// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

#include "calc/filled_report.hpp"
#include "office/document.hpp"

namespace poa::office {

// The content of a filled workbook that a person sees, to be compared with itself after a journey.
struct WorkbookState {
  std::vector<std::vector<CellValue>> header;  // and catalogue
  std::vector<std::vector<CellValue>> goals;   // the entries alone
  std::vector<Figures> figures;
  std::vector<std::string> lights;  // by goal, as column U shows them
  std::vector<ShownFinding> findings;
  std::vector<CellValue> summary;
  std::string verdict;
};

WorkbookState state_of(const Document& workbook);

// The make of the workbook, a line a fact.
struct WorkbookMake {
  std::string names;       // where each TMM_ name refers to
  std::string protection;  // of the form, and row by row which of its columns are open
  std::string helps;       // what explains its entries, what lists offer, whether these are open
  std::string conditions;  // where it has conditional formats, and how many conditions
  std::string page;        // its size, margins and scale; what is printed and what repeated
};

WorkbookMake make_of(const Document& workbook);

}  // namespace poa::office
