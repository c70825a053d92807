// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "office/services.hpp"

namespace poa::extension {

// What the system's clipboard holds when the object is made.
class Clipboard {
 public:
  explicit Clipboard(const Services& office);

  [[nodiscard]] bool empty() const { return !contents_; }
  // Whether the cells of a spreadsheet are among its flavours, Calc's or Excel's, and not only
  // their text.
  [[nodiscard]] bool has_cells() const;
  // Whether these are Calc's, of this office or another.
  [[nodiscard]] bool is_of_calc() const;
  // Its text, cells as they are shown; nothing when it has none.
  [[nodiscard]] std::optional<std::string> text() const;

  [[nodiscard]] const uno::Ref<uno::XTransferable>& contents() const { return contents_; }

 private:
  [[nodiscard]] std::vector<uno::DataFlavor> flavours() const;
  [[nodiscard]] bool has_flavour(std::string_view part) const;

  uno::Ref<uno::XTransferable> contents_;
};

}  // namespace poa::extension
