// SPDX-License-Identifier: MPL-2.0
#include "review/shown_verdict.hpp"

#include "domain/form/schema.hpp"
#include "domain/values/sentence.hpp"
#include "review/closed_copy.hpp"
#include "sheet/blocks.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

constexpr std::string_view kOff =
    "SIN REVISAR: el cálculo automático está apagado, y lo que se ve puede no ser lo capturado; "
    "use POA ▸ Vista previa, que lo enciende, o Datos ▸ Calcular ▸ Cálculo automático";
constexpr std::string_view kNames =
    "SIN REVISAR: los nombres del libro ya no señalan la forma; use POA ▸ Reparar libro";
constexpr std::string_view kNoFormula =
    "SIN REVISAR: la línea del veredicto en la forma perdió su fórmula; use POA ▸ Reparar libro";
constexpr std::string_view kOther =
    "SIN REVISAR: la hoja dice «{}» y la revisión «{}»; use POA ▸ Reparar libro";

bool is_first_cell_of_form(const Workbook& workbook, const uno::CellRangeAddress& at) {
  return at.sheet == workbook.goals().sheet && at.start_column == 0 && at.start_row == 0;
}

}  // namespace

std::string joined_verdict(const std::string& judged, const std::string& shown) {
  if (shown.starts_with(kUnchecked)) return shown;
  if (shown == judged || shown.starts_with(judged + " · ")) return shown;
  return sentence(kOther, {shown, judged});
}

std::string shown_verdict(const Workbook& workbook, const std::string& judged) {
  if (!uno::XCalculatable::is_automatic(uno::query<uno::XCalculatable>(workbook.model())))
    return std::string(kOff);
  const auto line = workbook.named(schema::kVerdict);
  if (!line || !is_first_cell_of_form(workbook, sheet::address_of(line)))
    return std::string(kNames);
  const std::string shown = cell_text(sheet::cells_in(line).at(0, 0));
  if (!hold(line, uno::CellFlags::formula)) {
    // A copy closed for signing holds no formula, and its line says that it is one.
    if (!borne_digest(workbook.model())) return std::string(kNoFormula);
    if (shown.starts_with(kClosedLine)) return judged;
  }
  return joined_verdict(judged, shown);
}

}  // namespace poa::extension
