// SPDX-License-Identifier: MPL-2.0
#include "workbook/quiet_steps.hpp"

#include <exception>
#include <optional>
#include <span>
#include <utility>

#include "uno/object.hpp"
#include "workbook/rest.hpp"

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
using uno::String;

// Redo comes to the step before the change first, undo to the one after it.
enum class Stands { Before, After };

class Step final : public uno::Object {
 public:
  Step(std::shared_ptr<Pause> pause, Stands stands) : pause_(std::move(pause)), stands_(stands) {}

  [[nodiscard]] std::span<const uno::InterfaceTable> interfaces() const noexcept override;

  String title() { return {}; }
  void undo() { pass(stands_ == Stands::After); }
  void redo() { pass(stands_ == Stands::Before); }

 private:
  // An office that cannot rest undoes all the same.
  void pass(bool into_the_change) {
    try {
      into_the_change ? pause_->begin() : pause_->end();
    } catch (const std::exception&) {
      pause_->end();
    }
  }

  std::shared_ptr<Pause> pause_;
  Stands stands_;
};

std::span<const uno::InterfaceTable> Step::interfaces() const noexcept {
  static constexpr uno::Method kAction[] = {
      uno::method<&Step::title>("Title"),
      uno::method<&Step::undo>("undo"),
      uno::method<&Step::redo>("redo"),
  };
  static const uno::InterfaceTable kTables[] = {
      kInterface,
      kTypeProvider,
      {uno::XUndoAction::type_name, kAction},
  };
  return kTables;
}

Ref<uno::XUndoAction> make_step(const std::shared_ptr<Pause>& pause, Stands stands) {
  auto* step = new Step(pause, stands);
  return Ref<uno::XUndoAction>(uno::Interface::adopt(step->as_interface()));
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
