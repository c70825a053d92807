// SPDX-License-Identifier: MPL-2.0
#include "workbook/quiet_steps.hpp"

#include <exception>
#include <optional>
#include <utility>

#include "workbook/rest.hpp"
#include "workbook/undo_action.hpp"

namespace poa::extension {

// What both steps share: whether the office is between them.
class Pause {
 public:
  explicit Pause(uno::Ref<uno::XModel> model) : model_(std::move(model)) {}

  void begin() { rest_.emplace(model_); }
  void end() { rest_.reset(); }

 private:
  uno::Ref<uno::XModel> model_;
  std::optional<Rest> rest_;
};

namespace {

using uno::Ref;

// Redo comes to the step before the change first, undo to the one after it.
enum class Stands { Before, After };

// An office that cannot rest undoes all the same.
void pass(Pause& pause, bool into_the_change) {
  try {
    into_the_change ? pause.begin() : pause.end();
  } catch (const std::exception&) {
    pause.end();
  }
}

Ref<uno::XUndoAction> make_step(const std::shared_ptr<Pause>& pause, Stands stands) {
  return make_undo_action([=] { pass(*pause, stands == Stands::After); },
                          [=] { pass(*pause, stands == Stands::Before); });
}

}  // namespace

QuietSteps::QuietSteps(const EditableWorkbook& workbook)
    : pause_(std::make_shared<Pause>(workbook.model())) {
  if (!is_recorded(workbook)) return;
  undo_ = uno::XUndoManagerSupplier::undo_manager(
      uno::query<uno::XUndoManagerSupplier>(workbook.model()));
  uno::XUndoManager::add(undo_, make_step(pause_, Stands::Before));
}

void QuietSteps::end() {
  if (undo_) uno::XUndoManager::add(undo_, make_step(pause_, Stands::After));
}

}  // namespace poa::extension
