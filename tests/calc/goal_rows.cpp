// SPDX-License-Identifier: MPL-2.0
#include "calc/goal_rows.hpp"

#include "office/arguments.hpp"

namespace poa::office {

int goal_rows(const Document& workbook) { return workbook.named("TMM_TABLA").rows() - 1; }

void add_goals(const Document& workbook, int count) {
  if (count == 0) return;
  workbook.go_to(workbook.sheets().front(), "A1");  // Where a goal is selected, they come after it.
  workbook.run("mx.poa.calc:AgregarMeta", {argument("Cantidad", css::uno::Any(sal_Int32{count}))});
}

void look_at_pages(const Document& workbook) {
  workbook.run("mx.poa.calc:VistaPrevia", {argument("SinPreguntar", css::uno::Any(true))});
}

}  // namespace poa::office
