// SPDX-License-Identifier: MPL-2.0
#include "calc/goal_rows.hpp"

#include "office/arguments.hpp"

namespace poa::office {

int goal_rows(const Document& workbook) { return workbook.named("TMM_TABLA").rows() - 1; }

void add_goals(const Document& workbook, int count) {
  if (count == 0) return;
  workbook.run("mx.poa.calc:AgregarMeta", {argument("Cantidad", css::uno::Any(sal_Int32{count}))});
}

}  // namespace poa::office
