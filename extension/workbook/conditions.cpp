// SPDX-License-Identifier: MPL-2.0
#include "workbook/conditions.hpp"

#include <span>
#include <utility>

#include "sheet/blocks.hpp"
#include "uno/object.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Interface;
using uno::Ref;
using uno::String;

constexpr std::string_view kConditions = "ConditionalFormat";

bool is_empty(const Any& conditions) {
  const auto entries =
      uno::query<uno::XIndexAccess>(Interface::share(conditions.view().interface()));
  return uno::XIndexAccess::count(entries) == 0;
}

// The conditions of a cell that has none: far away from all that is used.
Any no_conditions(const Ref<uno::XSpreadsheet>& sheet) {
  const uno::CellRangeAddress used = used_area(sheet);
  return property(cell_of(sheet, used.end_column + 1, used.end_row + 1), kConditions);
}

Ref<uno::XUndoManager> undo_of(const Ref<uno::XModel>& model) {
  return uno::XUndoManagerSupplier::undo_manager(uno::query<uno::XUndoManagerSupplier>(model));
}

// A step that gives a sheet its conditional formats when it is undone, or when it is redone.
class ConditionsStep final : public uno::Object {
 public:
  ConditionsStep(Ref<uno::XModel> model, Ref<uno::XSpreadsheet> sheet, bool when_undone)
      : model_(std::move(model)),
        sheet_(std::move(sheet)),
        when_undone_(when_undone),
        formats_(conditional_formats(sheet_)) {}

  [[nodiscard]] std::span<const uno::InterfaceTable> interfaces() const noexcept override;

  // Nobody sees it: it is a part of the command's step.
  String title() { return String(); }
  void undo() {
    if (when_undone_) set();
  }
  void redo() {
    if (!when_undone_) set();
  }

 private:
  // What is changed while the office undoes or redoes, it would take for a new step, for which it
  // throws away the steps that were undone, this one too.
  void set() const {
    const auto recorder = uno::query<uno::XLockable>(undo_of(model_));
    uno::XLockable::lock(recorder);
    try {
      set_conditional_formats(model_, sheet_, formats_);
    } catch (...) {
      uno::XLockable::unlock(recorder);
      throw;
    }
    uno::XLockable::unlock(recorder);
  }

  Ref<uno::XModel> model_;
  Ref<uno::XSpreadsheet> sheet_;
  bool when_undone_;
  std::vector<ConditionalFormat> formats_;
};

std::span<const uno::InterfaceTable> ConditionsStep::interfaces() const noexcept {
  static constexpr uno::Method kStep[] = {
      uno::method<&ConditionsStep::title>("Title"),
      uno::method<&ConditionsStep::undo>("undo"),
      uno::method<&ConditionsStep::redo>("redo"),
  };
  static const uno::InterfaceTable kTables[] = {
      kInterface,
      kTypeProvider,
      {uno::XUndoAction::type_name, kStep},
  };
  return kTables;
}

void add_step(const Ref<uno::XModel>& model, const Ref<uno::XSpreadsheet>& sheet,
              bool when_undone) {
  const auto step =
      Interface::adopt((new ConditionsStep(model, sheet, when_undone))->as_interface());
  uno::XUndoManager::add(undo_of(model), Ref<uno::XUndoAction>(step));
}

}  // namespace

std::vector<ConditionalFormat> conditional_formats(const Ref<uno::XSpreadsheet>& sheet) {
  const Any formats = property(sheet, "ConditionalFormats");
  const auto all = uno::XConditionalFormats::all(
      uno::query<uno::XConditionalFormats>(Interface::share(formats.view().interface())));
  std::vector<ConditionalFormat> found;
  for (const auto& format : all) {
    const Any range = property(format, "Range");
    auto cells = uno::XSheetCellRanges::range_addresses(
        uno::query<uno::XSheetCellRanges>(Interface::share(range.view().interface())));
    if (cells.empty()) continue;
    Any conditions =
        property(cell_of(sheet, cells.front().start_column, cells.front().start_row), kConditions);
    if (is_empty(conditions)) continue;
    found.push_back({std::move(cells), std::move(conditions)});
  }
  return found;
}

void set_conditional_formats(const Ref<uno::XModel>& model, const Ref<uno::XSpreadsheet>& sheet,
                             const std::vector<ConditionalFormat>& formats) {
  const std::int16_t own = sheet::address_of(sheet).sheet;
  const auto set = [&](std::vector<uno::CellRangeAddress> cells, const Any& conditions) {
    for (uno::CellRangeAddress& at : cells) at.sheet = own;
    set_property(joined(model, cells), kConditions, conditions);
  };
  const Any none = no_conditions(sheet);
  for (const ConditionalFormat& old : conditional_formats(sheet)) set(old.cells, none);
  for (const ConditionalFormat& format : formats) set(format.cells, format.conditions);
}

void with_conditions_recorded(const Ref<uno::XModel>& model, const Ref<uno::XSpreadsheet>& sheet,
                              const std::function<void()>& change) {
  add_step(model, sheet, true);
  change();
  add_step(model, sheet, false);
}

}  // namespace poa::extension
