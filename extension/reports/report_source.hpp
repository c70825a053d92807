// SPDX-License-Identifier: MPL-2.0
// A report read from wherever it is: an open workbook, a file of one, a copy closed for signing,
// the data of one as JSON. What it is read from is not changed, and an open document stays open.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "domain/form/form.hpp"
#include "domain/values/failure.hpp"
#include "office/hidden_document.hpp"
#include "office/services.hpp"
#include "workbook/offered_lists.hpp"
#include "workbook/paper.hpp"
#include "workbook/workbook.hpp"

namespace poa::extension {

enum class SourceKind { Workbook, ClosedCopy, Data };

struct ReportSource {
  Form form;
  SourceKind kind;
  std::string name;                        // of its file, or of its window when it has none
  bool unsaved = false;                    // It has changes that its file does not have.
  bool older = false;                      // Workbook::is_older.
  std::size_t pending = 0;                 // How many cells wait (pending_cells.hpp).
  std::optional<std::string> digest = {};  // that it bears, as what was closed for signing does
  std::string own_digest;                  // that of its form, which should be the same
  std::string verdict;                     // What it is to be thought of: a line as review.hpp's.
  // Of a workbook.
  OfferedLists lists = {};
  Paper paper = Paper::Carta;
};

// The report of a workbook that is open.
[[nodiscard]] ReportSource source_in(const Services& office, const Workbook& workbook);

// The report of a file, told by what the file holds and not by its name: a workbook with our names
// that the office can open (.ods, .ots, .fods, .xlsx), closed or not, or `tmm-f004/2`. Where the
// office has it open already, it is the document as it is there, with what was not saved yet;
// otherwise it is opened where nobody sees it, without macros, links, questions or traces.
//
// Throws Refusal, which says what the file is, when there is no such file, when it is empty, too
// large, behind a password, damaged or no report, and when a newer version of ours made it.
[[nodiscard]] ReportSource source_in_file(const Services& office, std::string_view url);
// The same of the file as it was saved, whether it is open or not.
[[nodiscard]] ReportSource source_on_disk(const Services& office, std::string_view url);

// The report of a text `tmm-f004/2`; without a name. Fails as formats::read_report_json does.
[[nodiscard]] Result<ReportSource> source_in_json(std::string_view text);

// The same as source_on_disk without the lists and the paper; where that is certain, without having
// the office open the file (unopened_report.hpp).
[[nodiscard]] ReportSource source_to_gather(const Services& office, std::string_view url);

// Throws Refusal while cells of it wait to be confirmed: what is made of it would take them for
// certain.
void require_confirmed(const ReportSource& source);

// Whether it was changed after it had been closed.
[[nodiscard]] bool is_changed_after_closing(const ReportSource& source);

// Opens the workbook of a file where nobody sees it, for reading alone. Throws Refusal as
// source_in_file does, and for data.
[[nodiscard]] std::unique_ptr<HiddenDocument> open_report(const Services& office,
                                                          std::string_view url);

// How a report says which one its previous report is: its name, whether it had changes that were
// not saved, and the digest of its form.
[[nodiscard]] std::string origin_of(const ReportSource& source);

}  // namespace poa::extension
