// SPDX-License-Identifier: MPL-2.0
#include "workbook/reference.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "sheet/blocks.hpp"
#include "workbook/workbook.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Interface;
using uno::Ref;
using uno::String;

constexpr std::string_view kTemplate = "templates/POA/TMM-F004.ots";

std::string name_of(const Ref<uno::XSpreadsheet>& sheet) {
  return uno::XNamed::name(uno::query<uno::XNamed>(sheet)).utf8();
}

Ref<uno::XPropertySet> column_of(const Ref<uno::XSpreadsheet>& sheet, std::int32_t column) {
  return columns_of_cells(cells_of(sheet, {0, column, 0, column, 0}));
}

std::vector<std::int32_t> hidden_columns(const Ref<uno::XSpreadsheet>& sheet, std::int32_t last) {
  std::vector<std::int32_t> hidden;
  for (std::int32_t column = 0; column <= last; ++column) {
    if (number_property(column_of(sheet, column), "IsVisible") == 0) hidden.push_back(column);
  }
  return hidden;
}

void show_columns(const Ref<uno::XSpreadsheet>& sheet, const std::vector<std::int32_t>& columns,
                  bool visible) {
  for (const std::int32_t column : columns)
    set_property(column_of(sheet, column), "IsVisible", Any::of_boolean(visible));
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
    : url_(session.office.package_file(kTemplate)),
      document_(session.office, url_),
      rows_(template_rows(model())) {
  uno::XCalculatable::enable_automatic(uno::query<uno::XCalculatable>(model()), false);
}

// Fill skips hidden columns, which are therefore shown meanwhile.
void Reference::add_rows(const RepeatedRows& rows, std::int32_t count) const {
  const auto sheet = Workbook(model()).sheet();
  const auto all = uno::XColumnRowRange::rows(uno::query<uno::XColumnRowRange>(sheet));
  if (count < 0) return uno::XTableRows::remove(all, rows.last + count + 1, -count);
  if (count == 0) return;
  const std::int32_t column = used_area(sheet).end_column;
  const auto hidden = hidden_columns(sheet, column);
  show_columns(sheet, hidden, true);
  const auto model_row = rows_of_cells(cells_of(sheet, {0, 0, rows.last, 0, rows.last}));
  const bool optimal = number_property(model_row, "OptimalHeight") != 0;
  const Any height = property(model_row, "Height");
  uno::XTableRows::insert(all, rows.last + 1, count);
  const auto added = cells_of(sheet, {0, 0, rows.last + 1, 0, rows.last + count});
  set_property(rows_of_cells(added), "IsVisible", Any::of_boolean(true));
  const auto filled = cells_of(sheet, {0, 0, rows.last, column, rows.last + count});
  uno::XCellSeries::fill(uno::query<uno::XCellSeries>(filled), uno::FillDirection::ToBottom, 1);
  if (!optimal) set_property(rows_of_cells(added), "Height", height);
  set_property(rows_of_cells(added), "OptimalHeight", Any::of_boolean(optimal));
  show_columns(sheet, hidden, false);
}

std::vector<SheetPair> Reference::fit_to(const Ref<uno::XModel>& model, const FormRows& form) {
  const auto reference = this->model();
  const auto protection = uno::query<uno::XProtectable>(Workbook(reference).sheet());
  const bool locked = uno::XProtectable::is_protected(protection);
  if (locked) uno::XProtectable::unprotect(protection, String());
  for (std::size_t part = rows_.repeated.size(); part-- > 0;) {
    const std::int32_t above = part == 0 ? 0 : form.added[part - 1];
    add_rows(rows_.repeated[part], form.added[part] - above);
  }
  if (locked) uno::XProtectable::protect(protection, String());

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
