// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace poa {

// A text of the form that opens with its code, "54101 DIRECCIÓN", "100.- Dirigir…", "2.4.1 INFRA…",
// "54. BIENESTAR…", in its two parts. A code is digits, or groups of digits joined by points, that
// no letter follows and no comma with a digit ("3er trimestre" and "1,770 apoyos" have none).
struct CodedText {
  std::string_view code;         // "" when there is none.
  std::string_view description;  // The text after the code; all of it without one.
};

// `text` must outlive the result. White space around the parts does not count.
CodedText split_coded_text(std::string_view text);

// The text after the goal's number and its punctuation (section 2); all of it without a number.
std::string_view goal_description(std::string_view text);

// The text of a goal as it is compared with another's (EST-05, CMP-03): its description, folded,
// without punctuation at its end; "" when nothing is left.
std::string compared_text(std::string_view text);

}  // namespace poa
