// SPDX-License-Identifier: MPL-2.0
#include "workbook/editing.hpp"

#include <algorithm>
#include <exception>

#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "workbook/document_title.hpp"
#include "workbook/rest.hpp"

namespace poa::extension {
namespace {

using uno::Ref;
using uno::String;

// While it lives, the list of steps is not locked. The first thing that changes would free it
// anyway, and Calc record the rest piece by piece.
class FreedList {
 public:
  explicit FreedList(const Ref<uno::XUndoManager>& undo) : list_(uno::query<uno::XLockable>(undo)) {
    for (; uno::XLockable::is_locked(list_); ++locks_) uno::XLockable::unlock(list_);
  }
  FreedList(const FreedList&) = delete;
  FreedList& operator=(const FreedList&) = delete;
  ~FreedList() {
    try {
      for (; locks_ > 0; --locks_) uno::XLockable::lock(list_);
    } catch (const std::exception&) {
      // The document has gone, and its list with it.
    }
  }

 private:
  Ref<uno::XLockable> list_;
  int locks_ = 0;
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

void unlock(const Ref<uno::XSpreadsheet>& sheet) {
  try {
    uno::XProtectable::unprotect(uno::query<uno::XProtectable>(sheet), String());
  } catch (const uno::OfficeError&) {
    throw Refusal(texts::kPassword, {uno::XNamed::name(uno::query<uno::XNamed>(sheet)).utf8()});
  }
}

Ref<uno::XUndoManager> undo_of(const Workbook& workbook) {
  return uno::XUndoManagerSupplier::undo_manager(
      uno::query<uno::XUndoManagerSupplier>(workbook.model()));
}

void change_whole(const EditableWorkbook& workbook, const std::string& title,
                  const std::function<void()>& change) {
  const auto undo = undo_of(workbook);
  const FreedList freed(undo);
  const Rest rest(workbook.model());
  const bool recorded = is_recorded(workbook);
  const auto before = titles(undo);
  if (recorded) uno::XUndoManager::enter_context(undo, String(title));
  try {
    with_unlocked(workbook.sheet(), change);
  } catch (const uno::OfficeError&) {
    if (recorded) take_back(undo, before);
    throw Refusal(texts::kRowsRefused);
  } catch (...) {
    if (recorded) take_back(undo, before);
    throw;
  }
  if (recorded) uno::XUndoManager::leave_context(undo);
}

}  // namespace

EditableWorkbook::EditableWorkbook(Workbook workbook) : Workbook(std::move(workbook)) {
  if (uno::XStorable::is_readonly(uno::query<uno::XStorable>(model())))
    throw Refusal(texts::kReadOnly);
}

void in_one_step(const EditableWorkbook& workbook, const std::string& title,
                 const std::function<void()>& change) {
  change_whole(workbook, title, change);
  try {
    set_document_title(workbook);
  } catch (const uno::OfficeError&) {
    // The change is done. A header that cannot be read gives no title.
  }
}

void with_unlocked(const Ref<uno::XSpreadsheet>& sheet, const std::function<void()>& change) {
  const auto lock = uno::query<uno::XProtectable>(sheet);
  if (!uno::XProtectable::is_protected(lock)) return change();
  unlock(sheet);
  try {
    change();
  } catch (...) {
    uno::XProtectable::protect(lock, String());
    throw;
  }
  uno::XProtectable::protect(lock, String());
}

// The number of steps of the settings says nothing of a document that is open already. A context
// says it: none is entered where no step is kept, so that none can be left, and an empty one leaves
// no trace.
bool is_recorded(const Workbook& workbook) {
  const auto undo = undo_of(workbook);
  uno::XUndoManager::enter_context(undo, String());
  try {
    uno::XUndoManager::leave_context(undo);
  } catch (const uno::OfficeError&) {
    return false;
  }
  return true;
}

void forget_steps(const EditableWorkbook& workbook) { uno::XUndoManager::clear(undo_of(workbook)); }

}  // namespace poa::extension
