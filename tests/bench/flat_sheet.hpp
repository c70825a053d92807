// SPDX-License-Identifier: MPL-2.0
// Writes a spreadsheet of one sheet as flat ODF, row by row: the one quick way to get many formulas
// into an office.
#pragma once

#include <filesystem>
#include <fstream>
#include <string_view>

namespace poa::bench {

class FlatSheet {
 public:
  explicit FlatSheet(const std::filesystem::path& file);
  ~FlatSheet();
  FlatSheet(const FlatSheet&) = delete;
  FlatSheet& operator=(const FlatSheet&) = delete;

  void begin_row();
  void end_row();
  void blank();
  void number(double value);
  void text(std::string_view text);        // must need no escaping in XML
  void formula(std::string_view formula);  // in OpenFormula, without "of:="; the same holds

 private:
  std::ofstream out_;
};

}  // namespace poa::bench
