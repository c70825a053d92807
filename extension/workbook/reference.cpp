// SPDX-License-Identifier: MPL-2.0
#include "workbook/reference.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "sheet/blocks.hpp"
#include "workbook/editing.hpp"
#include "workbook/goal_rows.hpp"
#include "workbook/header_rows.hpp"

namespace poa::extension {
namespace {

using uno::Ref;
using uno::String;

std::string name_of(const Ref<uno::XSpreadsheet>& sheet) {
  return uno::XNamed::name(uno::query<uno::XNamed>(sheet)).utf8();
}

// The sheet that cells of the same name are on; another than the form's.
Ref<uno::XSpreadsheet> sheet_by_names(const Ref<uno::XModel>& reference,
                                      const Ref<uno::XSpreadsheet>& sheet,
                                      const Ref<uno::XModel>& model,
                                      const Ref<uno::XSpreadsheet>& form) {
  const std::int16_t wanted = sheet::address_of(sheet).sheet;
  const std::int16_t taken = sheet::address_of(form).sheet;
  for (const auto& [name, cells] : named_cells(reference)) {
    if (sheet::address_of(cells).sheet != wanted) continue;
    const auto own = cells_named(model, name);
    if (own && sheet::address_of(own).sheet != taken)
      return uno::XSheetCellRange::spreadsheet(uno::query<uno::XSheetCellRange>(own));
  }
  return {};
}

bool formulas_name(const Ref<uno::XSpreadsheet>& sheet, const std::string& name) {
  const auto cells = cells_of(sheet, used_area(sheet));
  for (const auto& row :
       uno::XCellRangeFormula::formulas(uno::query<uno::XCellRangeFormula>(cells)).rows) {
    for (const String& text : row) {
      const std::string formula = text.utf8();
      if (formula.find("$" + name + ".") != std::string::npos) return true;
    }
  }
  return false;
}

}  // namespace

Reference::Reference(const Session& session)
    : url_(session.office.package_file(kReportTemplate)),
      document_(session.office, url_),
      rows_(template_rows(model())) {
  uno::XCalculatable::enable_automatic(uno::query<uno::XCalculatable>(model()), false);
}

// As the commands add rows to a workbook.
void Reference::fit_rows(const FormRows& form) const {
  const EditableWorkbook workbook(model());
  in_one_step(workbook, {}, [&] {
    fit_axes(workbook, rows_.repeated[0].count() + form.added[0]);
    fit_lines(workbook, rows_.repeated[1].count() + form.added[1] - form.added[0]);
    const std::int32_t goals = form.added[2] - form.added[1];
    if (goals > 0) add_goals(workbook, 0, goals);
  });
}

std::vector<SheetPair> Reference::fit_to(const Ref<uno::XModel>& model, const FormRows& form) {
  const auto reference = this->model();
  fit_rows(form);
  const Workbook made(reference);
  const std::string form_name = name_of(made.sheet());
  const auto names = sheet_names(model);
  std::vector<SheetPair> pairs;
  for (const std::string& name : sheet_names(reference)) {
    const auto sheet = sheet_named(reference, name);
    const bool is_form = name == form_name;
    const bool there = std::find(names.begin(), names.end(), name) != names.end();
    const auto own = is_form ? form.sheet
                     : there ? sheet_named(model, name)
                             : sheet_by_names(reference, sheet, model, form.sheet);
    if (!own && formulas_name(made.sheet(), name)) throw Refusal(texts::kSheetMissing, {name});
    if (!own) continue;
    uno::CellRangeAddress area = used_area(sheet);
    area.sheet = sheet::address_of(own).sheet;
    pairs.push_back({sheet, own, area, is_form});
  }
  for (const SheetPair& pair : pairs)
    uno::XNamed::set_name(uno::query<uno::XNamed>(pair.reference), String(name_of(pair.own)));
  return pairs;
}

}  // namespace poa::extension
