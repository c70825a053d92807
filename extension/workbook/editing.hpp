// SPDX-License-Identifier: MPL-2.0
// Changes to the form that a person sees as one: undone and redone together, and done whole or not
// at all, whether the office records steps or not.
#pragma once

#include <functional>
#include <string>
#include <utility>

#include "workbook/workbook.hpp"

namespace poa::extension {

// A workbook that may be changed.
class EditableWorkbook : public Workbook {
 public:
  // Throws Refusal when the workbook is read-only, and when Workbook does.
  explicit EditableWorkbook(uno::Ref<uno::XModel> model)
      : EditableWorkbook(Workbook(std::move(model))) {}
  explicit EditableWorkbook(const uno::Ref<uno::XFrame>& window)
      : EditableWorkbook(Workbook(window)) {}
  // As the constructor of Workbook.
  EditableWorkbook(uno::Ref<uno::XModel> model, uno::Ref<uno::XSpreadsheet> sheet)
      : EditableWorkbook(Workbook(std::move(model), std::move(sheet))) {}

 private:
  explicit EditableWorkbook(Workbook workbook);
};

// Runs `change` with the sheet unlocked, and locks it again as it was. Undo shows `title`. When
// something throws, all is taken back; where the office records no steps, `change` itself has to
// leave things as they were (is_recorded). The screen and the formulas rest meanwhile. In the end
// the document has the title that its header says (document_title.hpp). Throws Refusal when a
// password keeps the sheet locked or the office refuses a change.
void in_one_step(const EditableWorkbook& workbook, const std::string& title,
                 const std::function<void()>& change);

// Runs `change` with a sheet unlocked, and locks it again as it was, whatever is thrown: for
// another sheet than the form's, inside in_one_step. Throws Refusal, before `change`, when a
// password keeps the sheet locked.
void with_unlocked(const uno::Ref<uno::XSpreadsheet>& sheet, const std::function<void()>& change);

// Returns whether the office records what is changed in a step, so that it can be undone: it does
// not where a person keeps 0 steps.
[[nodiscard]] bool is_recorded(const Workbook& workbook);

// What becomes of the steps of a change.
enum class Steps {
  kKept,       // they can be undone
  kForgotten,  // forget_steps follows, as for a new report
};

// Empties the list of steps: what was done until now cannot be undone.
void forget_steps(const EditableWorkbook& workbook);

}  // namespace poa::extension
