// SPDX-License-Identifier: MPL-2.0
// Shows the office's values in the messages of tests.
#pragma once

#include <ostream>

#include "calc/filled_report.hpp"

namespace poa::office {

inline void PrintTo(const CellValue& value, std::ostream* out) {
  if (const auto* text = std::get_if<std::string>(&value)) *out << '"' << *text << '"';
  if (const auto* number = std::get_if<double>(&value)) *out << *number;
  if (std::holds_alternative<CellFailure>(value)) *out << "error";
}

inline void PrintTo(const Figures& figures, std::ostream* out) {
  PrintTo(figures.absolute, out);
  *out << " / ";
  PrintTo(figures.relative, out);
}

inline void PrintTo(const ShownFinding& finding, std::ostream* out) {
  *out << finding.row << ' ' << finding.rule << ' ' << finding.cell << ": " << finding.message;
}

}  // namespace poa::office
