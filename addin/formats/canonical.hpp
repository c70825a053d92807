// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

#include "domain/form/form.hpp"

namespace poa::formats {

// The canonical form of a report: one text for all forms that say the same, whatever office or file
// they went through.

// A text without its look: the invisible characters gone (a fixed list and not a property of
// Unicode, which grows with its versions), composed (NFC), every run of white space as one space,
// trimmed. U+FFFD for what is no UTF-8.
std::string canonical_text_of(std::string_view text);

// A number at 15 significant digits, −0 as 0: what its cell shows at most. One that has no such
// neighbour, near the largest and the smallest doubles, is itself.
double canonical_figure(double number);

// The form with canonical texts and figures. A text with nothing left is a blank cell; so is a row
// of the table that is no goal then, and a blank axis or action line is left out of what is
// written. write_json of it needs no folding by whoever computes the digest.
Form canonical_form(const Form& form);

// The data of write_json(canonical_form(form)), serialised by RFC 8785 (JCS). A form that is read
// from this text again, by read_json, has the same one.
std::string canonical_text(const Form& form);

}  // namespace poa::formats
