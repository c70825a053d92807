// SPDX-License-Identifier: MPL-2.0
#include "review/review.hpp"

#include <iterator>
#include <utility>

#include "domain/report/report.hpp"
#include "domain/rules/check.hpp"
#include "domain/rules/verdict.hpp"
#include "domain/values/sentence.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "review/header_cells.hpp"
#include "review/shown_verdict.hpp"
#include "workbook/form_in.hpp"
#include "workbook/pending_cells.hpp"

namespace poa::extension {
namespace {

// As the workbook's own formulas read it: messages name the rows of the sheet.
Report report_of(Result<Report> report, const GoalRows& goals) {
  if (!report) throw Refusal(texts::kCannotReview, {report.error().message});
  report.value().first_sheet_row = static_cast<std::size_t>(goals.first) + 1;
  return std::move(report).value();
}

class Places {
 public:
  Places(const Workbook& workbook, const Form& form)
      : goals_(workbook.goals()), header_(header_cells_of(workbook)), form_(form) {}

  [[nodiscard]] PlacedFinding place(Finding finding) const {
    const uno::CellAddress cell = cell_of(finding);
    std::string about = about_of(finding);
    return {std::move(finding), cell, std::move(about)};
  }
  [[nodiscard]] PlacedFinding place(const PendingCell& pending) const {
    Finding finding{{}, {}, {}, Severity::Error, {}, words_of(pending)};
    if (pending.goal) {
      finding.row = static_cast<std::size_t>(*pending.goal) + 1;
      finding.column = column_named(pending.name);
    }
    std::string about = about_of(finding);
    return {std::move(finding), pending.cell, std::move(about)};
  }

 private:
  static std::string words_of(const PendingCell& pending) {
    const std::string reason = pending.reason.empty() ? "" : " " + pending.reason;
    return sentence(
        "Por confirmar: {}.{} Compárelo con el original, corríjalo si no es igual y use POA ▸ "
        "Confirmar dato.",
        {pending.name, reason});
  }

  [[nodiscard]] uno::CellAddress cell_in_row(std::int32_t row, Column column) const {
    return {goals_.sheet, goals_.first_column + static_cast<std::int32_t>(index(column)), row};
  }

  [[nodiscard]] std::int32_t row_of(const Finding& finding) const {
    return goals_.first + static_cast<std::int32_t>(*finding.row) - 1;
  }

  [[nodiscard]] uno::CellAddress cell_of(const Finding& finding) const {
    if (finding.row) return cell_in_row(row_of(finding), finding.column.value_or(Column::Text));
    // A goal that is not in the table belongs there.
    if (finding.goal) return cell_in_row(goals_.first, Column::Text);
    return cell_about(finding, header_).value_or(cell_in_row(goals_.first, Column::Text));
  }

  [[nodiscard]] std::string about_of(const Finding& finding) const {
    if (!finding.row) return "Encabezado";
    const Cell& text = form_.table.at(*finding.row - 1, index(Column::Text));
    if (!is_blank_cell(text)) return cell_text(text);
    return sentence("Fila {}", {row_of(finding) + 1});
  }

  GoalRows goals_;
  HeaderCells header_;
  const Form& form_;
};

std::string line_of(const Workbook& workbook, const Report& report) {
  return shown_verdict(workbook, verdict(summarize(report), report.tolerance));
}

Review judged(const Workbook& workbook, const Form& form, const Report& report, std::string line) {
  const Places places(workbook, form);
  std::vector<PlacedFinding> findings;
  for (Finding& finding : check(report)) findings.push_back(places.place(std::move(finding)));
  std::vector<PlacedFinding> pending;
  for (const PendingCell& cell : pending_cells(workbook)) pending.push_back(places.place(cell));
  return {std::move(line), summarize(report), std::move(findings), std::move(pending)};
}

}  // namespace

bool is_pending(const Finding& finding) { return finding.rule.empty(); }

std::string line_to_look_at(const Finding& finding) {
  return is_pending(finding) ? finding.message : to_line(finding);
}

std::vector<PlacedFinding> to_look_at(Review judged) {
  std::vector<PlacedFinding> all = std::move(judged.pending);
  std::move(judged.findings.begin(), judged.findings.end(), std::back_inserter(all));
  return all;
}

Review review(const Workbook& workbook) { return review(workbook, form_in(workbook)); }

Review review(const Workbook& workbook, const Form& form) {
  const Report report = report_of(read_report(form), workbook.goals());
  return judged(workbook, form, report, line_of(workbook, report));
}

// The workbook's own line knows nothing of signatures, and is held against what it does know.
Review review_to_close(const Workbook& workbook, const Form& form) {
  const Report open = report_of(read_report(form), workbook.goals());
  const Report report = report_of(read_report_to_close(form), workbook.goals());
  return judged(workbook, form, report, line_of(workbook, open));
}

Review review_with_names(const Workbook& workbook) {
  const Form form = form_in(workbook);
  const Report open = report_of(read_report(form), workbook.goals());
  std::string line = line_of(workbook, open);
  if (!is_ready(line)) return judged(workbook, form, open, std::move(line));
  const Report report = report_of(read_report_to_close(form), workbook.goals());
  return judged(workbook, form, report, std::move(line));
}

}  // namespace poa::extension
