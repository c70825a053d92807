// SPDX-License-Identifier: MPL-2.0
// A new workbook that is filled with a form, which may have more than the workbook has room for.
#pragma once

#include <functional>
#include <initializer_list>
#include <string>

#include "domain/form/form.hpp"
#include "office/texts.hpp"
#include "workbook/editing.hpp"

namespace poa::extension {

// What an answer says beside what was made: sentences, each with a blank before it.
class Notes {
 public:
  explicit Notes(Language language) : language_(language) {}

  void add(const Text& text, std::initializer_list<Word> words = {});
  void add(const std::string& sentence);
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  Language language_;
  std::string text_;
};

// Shortens the lists of the form to what the workbook has room for, which is noted, and fills the
// workbook with it and with what `more` adds, in one step that cannot be undone: nobody has entered
// anything yet. Throws Refusal as form_out and `more` do.
void fill_new(const EditableWorkbook& workbook, Form& form, Notes& notes,
              const std::function<void()>& more);

// Gives the workbook the name that the dialog which saves it offers.
void offer_name(const EditableWorkbook& workbook, const Form& form);

}  // namespace poa::extension
