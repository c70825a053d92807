// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <memory>

#include "workbook/editing.hpp"

namespace poa::extension {

class Pause;

// Has the office undo and redo a change of many cells without computing and painting after each of
// them, which takes seconds for twenty goals: two steps of ours stand before and after the change
// in the list, and while the office is between them the workbook rests (rest.hpp). They show
// nothing of their own. A list that is dropped halfway wakes the workbook.
//
// Made inside in_one_step, before the first change. Where no steps are recorded it does nothing.
class QuietSteps {
 public:
  explicit QuietSteps(const EditableWorkbook& workbook);
  // After the last change. When a change fails, it is left out.
  void end();

 private:
  uno::Ref<uno::XUndoManager> undo_;  // empty when nothing is recorded
  std::shared_ptr<Pause> pause_;
};

}  // namespace poa::extension
