// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <map>
#include <string>

namespace poa::bench {

// "A1:C9": so many columns and rows from the top of a column, which counts from 0.
std::string area(std::size_t first_column, std::size_t columns, int rows);

// Names in square brackets for the cells of columns of so many rows. `[name]` is the one in the
// first row, and in the row of whichever formula is filled down from there; `[[name]]` is the whole
// column.
class SheetAddresses {
 public:
  explicit SheetAddresses(int rows) : rows_(rows) {}

  void add_column(const std::string& name, std::size_t column);
  // A name of something else.
  void add(const std::string& name, const std::string& address);

  // The formula with addresses for the names that it knows.
  [[nodiscard]] std::string in(const std::string& formula) const;

 private:
  [[nodiscard]] std::size_t name_length(const std::string& formula, std::size_t at) const;

  int rows_;
  std::map<std::string, std::string> addresses_;
};

}  // namespace poa::bench
