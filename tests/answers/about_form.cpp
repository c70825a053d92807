// SPDX-License-Identifier: MPL-2.0
#include "answers/about_form.hpp"

#include <string>
#include <vector>

#include "answers/lines.hpp"
#include "domain/form/report_name.hpp"
#include "domain/form/report_title.hpp"
#include "domain/form/succession.hpp"
#include "domain/import/import_account.hpp"
#include "domain/import/whole_report.hpp"
#include "domain/report/report.hpp"
#include "domain/rules/check.hpp"
#include "domain/rules/reviewed.hpp"
#include "domain/rules/summary.hpp"
#include "domain/rules/verdict.hpp"
#include "formats/canonical.hpp"
#include "formats/differing_cells.hpp"
#include "formats/digest.hpp"
#include "formats/json.hpp"
#include "formats/typed_digest.hpp"

namespace poa::answers {
namespace {

void about_writing(std::ostream& out, const Form& form) {
  put(out, "name", report_name(form));
  put(out, "title", report_title(form));
  put(out, "header", header_as_entered(form));
  put(out, "goals", form.table);
  put(out, "json", formats::write_json(form));
  put(out, "canonical", formats::canonical_text(form));
  const std::string digest = formats::digest_of(form);
  put(out, "digest", digest);
  put(out, "typed", formats::typed_digest("Huella SHA-256 " + digest).value_or("none"));
}

void about_finding(std::ostream& out, const Finding& finding) {
  put(out, "row", finding.row.value_or(0));
  put(out, cell_name(finding), to_line(finding));
  if (is_reviewable(finding.rule)) {
    const std::string reviewed = with_reviewed("OBS-01, otra", finding.rule);
    put(out, "reviewed", reviewed);
    put(out, "and not", without_reviewed(reviewed, finding.rule));
  }
}

void about_report(std::ostream& out, const Result<Report>& report) {
  if (!report) return put(out, "not judged", unreviewed(report.error().message));
  const std::vector<Finding> findings = check(report.value());
  for (const Finding& finding : findings) about_finding(out, finding);
  const Summary counts = summarize(report.value(), findings);
  put(out, "verdict", verdict(counts, report.value().tolerance));
  for (const std::size_t count :
       {counts.goals, counts.fulfilled, counts.exceeded, counts.unfulfilled,
        counts.without_progress, counts.errors, counts.warnings, counts.notices, counts.reviewed,
        counts.green, counts.yellow, counts.red, counts.exceeded_to_date})
    put(out, "count", count);
}

void about_differences(std::ostream& out, const Form& earlier, const Form& later) {
  for (const formats::DifferingCell& cell : formats::differing_cells(earlier, later))
    put(out, cell.place, cell_text(cell.closed) + " | " + cell_text(cell.now));
}

// A report of a year and a quarter after it, a report at a time.
void about_succession(std::ostream& out, Form form) {
  constexpr int kReports = 5;
  for (int report = 0; report < kReports; ++report) {
    auto next = next_report(form, std::string("el anterior"));
    if (!next) return put(out, "no next report", next.error().message);
    put(out, "left out", next.value().left_out);
    about_differences(out, form, next.value().form);
    about_report(out, read_report(next.value().form));
    auto previous = previous_for(next.value().form, form, Cell());
    put(out, "to compare", previous ? "yes" : previous.error().message);
    form = std::move(next).value().form;
  }
  put(out, "last", formats::digest_of(form));
}

}  // namespace

void about_form(std::ostream& out, const Form& form) {
  about_writing(out, form);
  about_report(out, read_report(form));
  about_report(out, read_report_to_close(form));
  put(out, "account", import_account(source_of(form), imported_whole(form), {"una nota"}));
  about_succession(out, form);
}

}  // namespace poa::answers
