// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "domain/rules/check.hpp"
#include "domain/values/number.hpp"
#include "domain/values/sentence.hpp"
#include "functions/arguments/report.hpp"
#include "functions/functions.hpp"

namespace poa::functions {
namespace {

// The columns of the result. Severity comes first: a formula entered without Ctrl+Shift shows that
// cell alone, where the number of a row would read as a count.
enum Place : std::size_t { kSeveridad, kRegla, kMeta, kCelda, kMensaje, kFila, kColumns };

Cell text_cell(std::string_view text) { return make_text_cell(std::string(text)); }

// Meta is a number where the goal has one, so that it can be looked up in the table.
Cell goal_cell(const Finding& finding) {
  if (!finding.goal) return Blank{};
  return static_cast<double>(finding.goal->value());
}

void write_finding(CellTable& table, std::size_t row, Finding&& finding) {
  table.at(row, kSeveridad) = text_cell(severity_name(finding.severity));
  table.at(row, kRegla) = text_cell(finding.rule);
  table.at(row, kMeta) = goal_cell(finding);
  table.at(row, kCelda) = text_cell(cell_name(finding));
  table.at(row, kMensaje) = make_text_cell(std::move(finding.message));
  table.at(row, kFila) = static_cast<double>(finding.row.value_or(0));
}

void write_clean(CellTable& table) {
  table.at(0, kSeveridad) = text_cell("OK");
  table.at(0, kMensaje) = text_cell("Sin hallazgos");
}

// The first findings, as many as are shown, and how many follow them: a table can have millions.
class FirstFindings {
 public:
  explicit FirstFindings(std::size_t most) : most_(most) {}

  void add(std::span<Finding> findings) {
    for (Finding& finding : findings) {
      if (shown_.size() < most_)
        shown_.push_back(std::move(finding));
      else
        leave_out(finding);
    }
  }

  // Of `rows` rows, or of one a finding. When some are left out, the last row says so.
  [[nodiscard]] CellTable table(std::optional<int> rows) &&;

 private:
  // With the gravest severity among them: whoever looks for errors in the column must not miss one
  // because the range was short.
  void leave_out(const Finding& finding) {
    ++left_out_;
    gravest_ = std::min(gravest_, finding.severity);
  }

  [[nodiscard]] std::string left_out_message() const;

  std::size_t most_;
  std::vector<Finding> shown_;
  std::size_t left_out_ = 0;
  Severity gravest_ = Severity::Notice;
};

std::string FirstFindings::left_out_message() const {
  const Number left_out(static_cast<std::int64_t>(left_out_));
  // In the workbook nobody can change the formula: what to do there comes first.
  if (most_ < kMostRows)
    return sentence(
        "Hay {} hallazgos más que no caben aquí; corrija los de arriba y aparecerán los demás (si "
        "usted escribió la fórmula, amplíe también su rango y «renglones»).",
        {left_out});
  return sentence(
      "Hay {} hallazgos más y se muestran {} renglones a lo más; corrija estos primero o revise la "
      "tabla por partes.",
      {left_out, Number(kMostRows)});
}

CellTable FirstFindings::table(std::optional<int> rows) && {
  const std::size_t height = rows ? most_ : std::max<std::size_t>(shown_.size(), 1);
  CellTable table(height, kColumns);
  if (shown_.empty()) write_clean(table);
  if (left_out_ > 0) {
    leave_out(shown_.back());
    shown_.pop_back();
    table.at(height - 1, kSeveridad) = text_cell(severity_name(gravest_));
    table.at(height - 1, kMensaje) = make_text_cell(left_out_message());
  }
  for (std::size_t row = 0; row < shown_.size(); ++row)
    write_finding(table, row, std::move(shown_[row]));
  return table;
}

}  // namespace

CellTable hallazgos(const RangeArgument& tabla, const Argument& trimestre, const Argument& catalogo,
                    const Argument& encabezado, const Argument& unidades,
                    const Argument& tolerancia, const Argument& renglones, const Argument& anterior,
                    const Argument& trimestre_anterior, const Argument& autorizacion) {
  const auto rows = renglones.optional_whole(1, kMostRows);
  const Report report = report_of({tabla, trimestre, catalogo, encabezado, unidades, tolerancia,
                                   anterior, trimestre_anterior, autorizacion});
  FirstFindings findings(static_cast<std::size_t>(rows.value_or(kMostRows)));
  check(report, [&findings](std::span<Finding> some) { findings.add(some); });
  return std::move(findings).table(rows);
}

}  // namespace poa::functions
