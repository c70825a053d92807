// SPDX-License-Identifier: MPL-2.0
// A table of UTF-8 texts in columns as wide as their widest text.
#pragma once

#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace poa {

enum class Align { Left, Right };

class TextTable {
 public:
  explicit TextTable(std::vector<Align> columns) : columns_(std::move(columns)) {}

  // As many cells as there are columns.
  void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }

  friend std::ostream& operator<<(std::ostream& out, const TextTable& table);

 private:
  std::vector<Align> columns_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace poa
