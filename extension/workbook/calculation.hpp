// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/workbook.hpp"

namespace poa::extension {

// While it lives, the workbook's cells are what its formulas give, for reading them: where a person
// has turned the automatic calculation off, it is on and everything has been calculated. Afterwards
// it is off again, and the workbook counts as changed only if it did before.
class Calculated {
 public:
  explicit Calculated(const Workbook& workbook);
  Calculated(const Calculated&) = delete;
  Calculated& operator=(const Calculated&) = delete;
  ~Calculated();

  [[nodiscard]] bool was_off() const { return was_off_; }

 private:
  uno::Ref<uno::XModel> model_;
  bool was_modified_;
  bool was_off_;
};

}  // namespace poa::extension
