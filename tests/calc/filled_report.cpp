// SPDX-License-Identifier: MPL-2.0
#include "calc/filled_report.hpp"

#include <com/sun/star/sheet/XCalculatable.hpp>
#include <cstddef>
#include <utility>
#include <variant>

#include "calc/goal_rows.hpp"

namespace poa::office {
namespace {

constexpr int kValueColumn = 1;  // of the header

// Entries come in at once, as a paste brings them, and not each with a calculation of its own.
class WithoutCalculation {
 public:
  explicit WithoutCalculation(const Document& workbook)
      : calculation_(workbook.uno(), css::uno::UNO_QUERY_THROW) {
    calculation_->enableAutomaticCalculation(false);
  }
  ~WithoutCalculation() { calculation_->enableAutomaticCalculation(true); }
  WithoutCalculation(const WithoutCalculation&) = delete;
  WithoutCalculation& operator=(const WithoutCalculation&) = delete;

 private:
  css::uno::Reference<css::sheet::XCalculatable> calculation_;
};

struct SetCell {
  Cell target;
  void operator()(const Blank&) const {}
  void operator()(double number) { target.set_value(number); }
  void operator()(const std::string& text) { target.set_text(text); }
  void operator()(const CellError&) const { throw OfficeError("a report holds no errors"); }
};

void fill_institution(const Document& workbook, const Form& form) {
  std::visit(SetCell{workbook.named("TMM_ADMINISTRACION").cell(0, 0)}, form.administration);
  std::visit(SetCell{workbook.named("TMM_INSTITUCION").cell(0, 0)}, form.institution);
}

// Each entry goes beside the first of its labels that is still free.
void fill_header(const Document& workbook, const Form& form) {
  const Range places = workbook.named("TMM_ENCABEZADO");
  std::vector<std::vector<CellValue>> labels = places.values();
  const CellTable header = header_as_entered(form);
  for (std::size_t entry = 0; entry < header.rows(); ++entry) {
    const std::string label = cell_text(header.at(entry, 0));
    std::size_t row = 0;
    while (row < labels.size() && labels[row][0] != CellValue(label)) ++row;
    if (row == labels.size()) throw OfficeError("the header has no place for " + label);
    labels[row][0] = CellFailure{};
    const Cell place = places.cell(kValueColumn, static_cast<int>(row));
    std::visit(SetCell{place}, header.at(entry, 1));
  }
}

void fill_list(const Range& places, const std::vector<poa::Cell>& list) {
  if (list.size() > static_cast<std::size_t>(places.rows())) throw OfficeError("the list is full");
  for (std::size_t row = 0; row < list.size(); ++row)
    std::visit(SetCell{places.cell(0, static_cast<int>(row))}, list[row]);
}

void fill_goal(const Document& workbook, const CellTable& table, std::size_t row) {
  const Range places = workbook.named("TMM_TABLA");
  for (int column = 0; column < places.columns(); ++column) {
    if (column == kAbsoluteColumn || column == kRelativeColumn) continue;
    std::visit(SetCell{places.cell(column, static_cast<int>(row))},
               table.at(row, static_cast<std::size_t>(column)));
  }
}

}  // namespace

void fill_report(Document& workbook, const Form& form) {
  const WithoutCalculation pause(workbook);
  add_goals(workbook, static_cast<int>(form.table.rows()) - goal_rows(workbook));
  fill_institution(workbook, form);
  fill_header(workbook, form);
  fill_list(workbook.named("TMM_CATALOGO"), form.action_lines);
  for (std::size_t row = 0; row < form.table.rows(); ++row) {
    fill_goal(workbook, form.table, row);
  }
}

CellValue value_of(const poa::Cell& cell) {
  if (const double* number = std::get_if<double>(&cell)) return *number;
  return cell_text(cell);
}

std::vector<Figures> computed_figures(const Document& workbook, std::size_t goals) {
  std::vector<Figures> figures;
  for (const auto& row : workbook.named("TMM_TABLA").values()) {
    if (figures.size() < goals) figures.push_back({row[kAbsoluteColumn], row[kRelativeColumn]});
  }
  return figures;
}

std::vector<Figures> printed_figures(const Form& form) {
  std::vector<Figures> figures;
  for (std::size_t row = 0; row < form.table.rows(); ++row) {
    figures.push_back({value_of(form.table.at(row, kAbsoluteColumn)),
                       value_of(form.table.at(row, kRelativeColumn))});
  }
  return figures;
}

std::string text_of(const CellValue& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const double* number = std::get_if<double>(&value)) return cell_text(*number);
  return std::string(kErrorText);
}

std::vector<ShownFinding> shown_findings(const Document& workbook) {
  std::vector<ShownFinding> findings;
  for (const auto& row : workbook.named("TMM_HALLAZGOS").values()) {
    ShownFinding finding{text_of(row[0]), text_of(row[1]), text_of(row[2]),
                         text_of(row[3]), text_of(row[4]), text_of(row[5])};
    if (!finding.severity.empty()) findings.push_back(std::move(finding));
  }
  return findings;
}

std::string verdict(const Document& workbook) {
  return workbook.named("TMM_VEREDICTO").cell(0, 0).text();
}

}  // namespace poa::office
