// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <fstream>
#include <string>

namespace poa::bench {

// "3.14" for two decimals.
std::string decimals(int count, double value);

// Rows of the table in docs/figures.md, added to a file while they are measured. Without a file
// they are only printed by whoever measures.
class Rows {
 public:
  explicit Rows(const std::string& file);

  // The columns are: the thing measured, its cost, what it is compared with, the ratio, the target.
  void add(const std::string& what, const std::string& takes, const std::string& against = "",
           const std::string& ratio = "", const std::string& target = "");

 private:
  std::ofstream out_;
};

}  // namespace poa::bench
