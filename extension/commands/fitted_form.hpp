// SPDX-License-Identifier: MPL-2.0
// A form that is to fill a new workbook, which may have less room than what it was read from.
#pragma once

#include <initializer_list>
#include <string>

#include "domain/form/form.hpp"
#include "office/texts.hpp"
#include "workbook/workbook.hpp"

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

// Shortens the lists of the form to what the workbook has room for, and notes what is left out.
void fit(Form& form, const Workbook& workbook, Notes& notes);

}  // namespace poa::extension
