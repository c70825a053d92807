// SPDX-License-Identifier: MPL-2.0
#include "workbook/repair.hpp"

#include <optional>
#include <utility>

#include "domain/form/limits.hpp"
#include "domain/form/schema.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "sheet/blocks.hpp"
#include "workbook/closing_row.hpp"
#include "workbook/editing.hpp"
#include "workbook/goal_rows.hpp"

namespace poa::extension {
namespace {

using uno::Ref;
using uno::String;

// A structure that we do not know is not mended to be ours.
void require_known_structure(const Ref<uno::XModel>& model) {
  if (!model || !uno::query<uno::XSpreadsheetDocument>(model)) throw Refusal(texts::kNoWorkbook);
  const auto structure = cells_named(model, schema::kSchema);
  if (!structure) return;
  const uno::Table cells =
      uno::XCellRangeData::data_array(uno::query<uno::XCellRangeData>(structure));
  if (cells.view().at(0, 0).number().value_or(0) > schema::kKnown)
    throw Refusal(texts::kNewerWorkbook, {POA_VERSION});
}

FormRows recognised(const Reference& reference, const Ref<uno::XModel>& model) {
  auto form = find_form(reference.model(), reference.rows(), model);
  if (!form) throw Refusal(texts::kNotRecognised);
  return std::move(*form);
}

// The roles of those who sign are a person's, locked or not.
uno::CellRangeAddress signatures(const Reference& reference) {
  return sheet::address_of(cells_named(reference.model(), schema::kSignatures));
}

// What is to be mended on one sheet.
struct SheetMends {
  SheetPair pair;
  Mends mends;
};

struct AllMends {
  Mends workbook;
  std::vector<SheetMends> sheets;

  [[nodiscard]] bool empty() const {
    for (const SheetMends& sheet : sheets) {
      if (!sheet.mends.empty()) return false;
    }
    return workbook.empty();
  }
};

AllMends find_all(Reference& reference, const Ref<uno::XModel>& model, const FormRows& form) {
  AllMends all;
  const auto pairs = reference.fit_to(model, form);
  find_styles(reference, model, all.workbook);
  find_names(reference, model, all.workbook);
  for (const SheetPair& pair : pairs) {
    Mends mends;
    const Looks looks(reference.model(), pair.reference, pair.area);
    find_merged(pair, mends);
    find_contents(pair, looks, signatures(reference), mends);
    find_looks(pair, looks, model, mends);
    find_columns(pair, mends);
    if (pair.form) find_rows(pair, reference.rows().closing() + form.added.back(), mends);
    find_protection(pair, mends);
    all.sheets.push_back({pair, std::move(mends)});
  }
  return all;
}

void apply(const Mends& mends, Repaired& repaired) {
  for (const Mend& mend : mends) {
    if (mend.apply) mend.apply();
    if (mend.count > 0) repaired.parts[mend.part] += mend.count;
    if (!mend.name.empty()) repaired.names.push_back(mend.name);
  }
}

// Another sheet than the form's, which in_one_step unlocks.
void apply_to_sheet(const SheetMends& sheet, Repaired& repaired) {
  const auto lock = uno::query<uno::XProtectable>(sheet.pair.own);
  const bool locked = !sheet.pair.form && uno::XProtectable::is_protected(lock);
  if (locked) {
    try {
      uno::XProtectable::unprotect(lock, String());
    } catch (const uno::OfficeError&) {
      repaired.kept.push_back(uno::XNamed::name(uno::query<uno::XNamed>(sheet.pair.own)).utf8());
      return;
    }
  }
  apply(sheet.mends, repaired);
  if (locked) uno::XProtectable::protect(lock, String());
}

void apply_all(const AllMends& all, Repaired& repaired) {
  apply(all.workbook, repaired);
  for (const SheetMends& sheet : all.sheets) {
    if (!sheet.mends.empty()) apply_to_sheet(sheet, repaired);
  }
}

}  // namespace

Repaired repair(const Session& session, const std::string& title) {
  const Ref<uno::XModel> model = shown_in(session.window);
  require_known_structure(model);
  Reference reference(session);
  FormRows form = recognised(reference, model);
  const ClosingRow closing = find_closing_row(form, reference.rows());
  if (closing.goals > kMostGoals) throw Refusal(texts::kTooManyGoals, {closing.goals, kMostGoals});
  const EditableWorkbook workbook(model, form.sheet);
  require_original(workbook, session.window);

  Repaired repaired;
  std::optional<AllMends> found;
  if (closing.is_in_place()) {
    found = find_all(reference, model, form);
    if (found->empty()) return repaired;
  }
  in_one_step(workbook, title, [&] {
    if (!found) {
      put_closing_row(closing, form);
      repaired.parts[Part::Closing] += static_cast<std::size_t>(closing.inserted);
      found = find_all(reference, model, form);
    }
    apply_all(*found, repaired);
    fit_goals(workbook);
  });
  return repaired;
}

}  // namespace poa::extension
