// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace poa {

// The label of the administration, which stands above the header.
inline constexpr std::string_view kAdministrationLabel = "ADMINISTRACIÓN";

// The names of imported cells that wait for a person: those of a goal as findings name them
// (column_name, "T3 alcanzado, T4 programado"), those of the header by their labels. The workbook
// keeps them as a text; what stands there and names no cell waits as well. Names compare folded.
class PendingNames {
 public:
  PendingNames() = default;
  explicit PendingNames(std::string_view text);

  const std::vector<std::string>& names() const { return names_; }
  bool empty() const { return names_.empty(); }

  // Nothing when it waits already.
  void add(std::string_view name);
  // Returns whether it waited.
  bool remove(std::string_view name);

  // As the workbook keeps it; "" when nothing waits.
  std::string text() const;

 private:
  std::vector<std::string>::const_iterator find(std::string_view name) const;

  std::vector<std::string> names_;
};

}  // namespace poa
