// SPDX-License-Identifier: MPL-2.0
// The closing of a report for signing: what is printed, kept and exchanged are one and the same
// data, tied together by their digest.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/form/form.hpp"
#include "formats/json.hpp"
#include "office/hidden_document.hpp"
#include "office/session.hpp"
#include "review/review.hpp"
#include "workbook/repair.hpp"

namespace poa::extension {

struct Closed {
  std::string digest;
  std::string pages;  // the URL of the PDF; the others stand beside it
};

// A copy of an open workbook that nobody sees, mended, calculated and judged by the domain. The
// open workbook, its list of steps and whether it was changed stay as they are.
class ClosingCopy {
 public:
  // Copies what the session's window shows. Throws Refusal for what cannot be closed: no workbook
  // of ours, a copy of the form's sheet, a table that is not the form's, goals that are hidden or
  // filtered out, no goal at all, a copy that is closed already, a sheet that a password keeps, a
  // sheet of the name of the one that a closing adds.
  explicit ClosingCopy(const Session& session);

  [[nodiscard]] const Review& review() const { return review_; }
  // What Reparar libro would mend in the open workbook too.
  [[nodiscard]] const Repaired& repaired() const { return repaired_; }
  // The name of the three files without their endings: "TMM-F004 54101 2023-T4".
  [[nodiscard]] std::string name() const;

  // Makes the copy one of values alone and writes three files into a folder, all or none: the pages
  // (.pdf), the workbook (.ods) and the data (.json), which is the last to get its name. The digest
  // is on each page, on a sheet of the workbook and in the data. `reason` is why the report is
  // closed in spite of its errors, printed with them on each page; "" for none.
  //
  // Only once. Throws Refusal when a file cannot be written.
  [[nodiscard]] Closed write(std::string_view folder, const std::string& reason,
                             const std::string& day);

 private:
  [[nodiscard]] Session inside() const;
  void keep_values();
  void add_marks(const formats::Closing& closing);

  Session session_;
  HiddenDocument document_;
  Repaired repaired_;
  std::optional<Workbook> workbook_;
  Review review_;
  Form form_;
};

}  // namespace poa::extension
