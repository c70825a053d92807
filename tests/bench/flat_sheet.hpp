// SPDX-License-Identifier: MPL-2.0
// Writes a spreadsheet as flat ODF, row by row: the one quick way to get many cells into an office.
// Texts in its formulas are compared as they are, without wildcards.
#pragma once

#include <filesystem>
#include <fstream>
#include <string_view>

#include "domain/values/cell.hpp"

namespace poa::bench {

class FlatSheet {
 public:
  explicit FlatSheet(const std::filesystem::path& file, std::string_view first_sheet = "Datos");
  ~FlatSheet();
  FlatSheet(const FlatSheet&) = delete;
  FlatSheet& operator=(const FlatSheet&) = delete;

  void next_sheet(std::string_view name);
  void begin_row();
  void end_row();
  void blank();
  void number(double value);
  void text(std::string_view text);        // must need no escaping in XML
  void formula(std::string_view formula);  // in OpenFormula, without "of:="; the same holds
  void cell(const Cell& cell);             // an error is the formula NA()

 private:
  void begin_sheet(std::string_view name);
  void end_sheet();

  std::ofstream out_;
};

}  // namespace poa::bench
