// SPDX-License-Identifier: MPL-2.0
#include "workbook/editing.hpp"

#include <algorithm>
#include <exception>

#include "office/refusal.hpp"
#include "office/texts.hpp"

namespace poa::extension {
namespace {

using uno::Ref;
using uno::String;

// While it lives, the screen is not painted and formulas are not computed.
class Rest {
 public:
  explicit Rest(const Workbook& workbook)
      : model_(workbook.model()),
        actions_(uno::query<uno::XActionLockable>(model_)),
        formulas_(uno::query<uno::XCalculatable>(model_)),
        automatic_(uno::XCalculatable::is_automatic(formulas_)) {
    uno::XActionLockable::lock(actions_);
    uno::XModel::lock_controllers(model_);
    uno::XCalculatable::enable_automatic(formulas_, false);
  }
  Rest(const Rest&) = delete;
  Rest& operator=(const Rest&) = delete;
  ~Rest() {
    try {
      uno::XCalculatable::enable_automatic(formulas_, automatic_);
      uno::XModel::unlock_controllers(model_);
      uno::XActionLockable::unlock(actions_);
    } catch (const std::exception&) {
      // The document has gone: there is nothing left to wake.
    }
  }

 private:
  Ref<uno::XModel> model_;
  Ref<uno::XActionLockable> actions_;
  Ref<uno::XCalculatable> formulas_;
  bool automatic_;
};

std::vector<std::string> titles(const Ref<uno::XUndoManager>& undo) {
  std::vector<std::string> all;
  for (const String& title : uno::XUndoManager::undo_titles(undo)) all.push_back(title.utf8());
  return all;
}

// A context in which nothing was changed leaves no title, and there is nothing to take back.
void take_back(const Ref<uno::XUndoManager>& undo, const std::vector<std::string>& before) {
  uno::XUndoManager::leave_context(undo);
  if (titles(undo) == before) return;
  uno::XUndoManager::undo(undo);
  uno::XUndoManager::clear_redo(undo);
}

void unlock(const Ref<uno::XProtectable>& sheet) {
  try {
    uno::XProtectable::unprotect(sheet, String());
  } catch (const uno::OfficeError&) {
    throw Refusal(texts::kPassword);
  }
}

void with_sheet_unlocked(const Workbook& workbook, const std::function<void()>& change) {
  const auto sheet = uno::query<uno::XProtectable>(workbook.sheet());
  const bool locked = uno::XProtectable::is_protected(sheet);
  if (locked) unlock(sheet);
  change();
  if (locked) uno::XProtectable::protect(sheet, String());
}

}  // namespace

EditableWorkbook::EditableWorkbook(Workbook workbook) : Workbook(std::move(workbook)) {
  if (uno::XStorable::is_readonly(uno::query<uno::XStorable>(model())))
    throw Refusal(texts::kReadOnly);
}

void in_one_step(const EditableWorkbook& workbook, const std::string& title,
                 const std::function<void()>& change) {
  const Rest rest(workbook);
  const auto undo = uno::XUndoManagerSupplier::undo_manager(
      uno::query<uno::XUndoManagerSupplier>(workbook.model()));
  const auto before = titles(undo);
  uno::XUndoManager::enter_context(undo, String(title));
  try {
    with_sheet_unlocked(workbook, change);
  } catch (const uno::OfficeError&) {
    take_back(undo, before);
    throw Refusal(texts::kRowsRefused);
  } catch (...) {
    take_back(undo, before);
    throw;
  }
  uno::XUndoManager::leave_context(undo);
}

}  // namespace poa::extension
