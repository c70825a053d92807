// SPDX-License-Identifier: MPL-2.0
#include "workbook/calculation.hpp"

#include <exception>

namespace poa::extension {

Calculated::Calculated(const Workbook& workbook)
    : model_(workbook.model()),
      was_modified_(uno::XModifiable::is_modified(uno::query<uno::XModifiable>(model_))),
      was_off_(workbook.calculate_if_off()) {}

Calculated::~Calculated() {
  if (!was_off_) return;
  try {
    uno::XCalculatable::enable_automatic(uno::query<uno::XCalculatable>(model_), false);
    uno::XModifiable::set_modified(uno::query<uno::XModifiable>(model_), was_modified_);
  } catch (const std::exception&) {
    // The workbook was closed meanwhile.
  }
}

}  // namespace poa::extension
