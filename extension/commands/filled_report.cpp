// SPDX-License-Identifier: MPL-2.0
#include "commands/filled_report.hpp"

#include <cstddef>
#include <vector>

#include "domain/form/limits.hpp"
#include "domain/form/report_name.hpp"
#include "domain/form/schema.hpp"
#include "domain/form/signatures.hpp"
#include "domain/values/number.hpp"
#include "sheet/blocks.hpp"
#include "workbook/form_out.hpp"

namespace poa::extension {
namespace {

// Shortens a list to what there is room for.
template <class Entry, class Named>
void fit(std::vector<Entry>& list, std::size_t room, const Text& text, const Named& cell_of,
         Notes& notes) {
  if (list.size() <= room) return;
  notes.add(text, {figure(list.size() - room), cell_text(cell_of(list[room]))});
  list.resize(room);
}

void fit(Form& form, const Workbook& workbook, Notes& notes) {
  const auto itself = [](const Cell& cell) -> const Cell& { return cell; };
  fit(form.action_lines, std::size_t{kMostActionLines}, texts::kLinesWithoutPlace, itself, notes);
  fit(form.axes, std::size_t{kMostAxes}, texts::kAxesWithoutPlace, itself, notes);
  const auto places = signature_places(sheet::cells_in(workbook.needed(schema::kSignatures)));
  fit(
      form.signatures, places.size(), texts::kSignaturesWithoutPlace,
      [](const Signature& signature) -> const Cell& { return signature.role; }, notes);
}

}  // namespace

void Notes::add(const Text& text, std::initializer_list<Word> words) {
  add(say(language_, text, words));
}

void Notes::add(const std::string& sentence) { text_ += " " + sentence; }

void fill_new(const EditableWorkbook& workbook, Form& form, Notes& notes,
              const std::function<void()>& more) {
  fit(form, workbook, notes);
  in_one_step(workbook, {}, [&] {
    form_out(form, workbook, Steps::kForgotten);
    more();
  });
  forget_steps(workbook);
}

void offer_name(const EditableWorkbook& workbook, const Form& form) {
  uno::XTitle::set_title(uno::query<uno::XTitle>(workbook.model()),
                         uno::String("TMM-F004 " + report_name(form)));
}

}  // namespace poa::extension
