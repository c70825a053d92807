// SPDX-License-Identifier: MPL-2.0
#include "workbook/undo_action.hpp"

#include <span>
#include <utility>

#include "uno/object.hpp"

namespace poa::extension {
namespace {

class UndoAction final : public uno::Object {
 public:
  UndoAction(std::function<void()> undo, std::function<void()> redo)
      : undo_(std::move(undo)), redo_(std::move(redo)) {}

  [[nodiscard]] std::span<const uno::InterfaceTable> interfaces() const noexcept override;

  uno::String title() { return {}; }
  void undo() { undo_(); }
  void redo() { redo_(); }

 private:
  std::function<void()> undo_;
  std::function<void()> redo_;
};

std::span<const uno::InterfaceTable> UndoAction::interfaces() const noexcept {
  static constexpr uno::Method kAction[] = {
      uno::method<&UndoAction::title>("Title"),
      uno::method<&UndoAction::undo>("undo"),
      uno::method<&UndoAction::redo>("redo"),
  };
  static const uno::InterfaceTable kTables[] = {
      kInterface,
      kTypeProvider,
      {uno::XUndoAction::type_name, kAction},
  };
  return kTables;
}

}  // namespace

uno::Ref<uno::XUndoAction> make_undo_action(std::function<void()> undo,
                                            std::function<void()> redo) {
  auto* action = new UndoAction(std::move(undo), std::move(redo));
  return uno::Ref<uno::XUndoAction>(uno::Interface::adopt(action->as_interface()));
}

}  // namespace poa::extension
