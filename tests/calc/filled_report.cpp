// SPDX-License-Identifier: MPL-2.0
#include "calc/filled_report.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <cstddef>
#include <utility>
#include <variant>

#include "office/binary.hpp"
#include "workbook/form_in.hpp"
#include "workbook/form_out.hpp"

namespace poa::office {
namespace {

struct ToValue {
  CellValue operator()(Blank /*cell*/) const { return std::string(); }
  CellValue operator()(double number) const { return number; }
  CellValue operator()(const std::string& text) const { return text; }
  CellValue operator()(CellError /*cell*/) const { return CellFailure{}; }
};

}  // namespace

uno::Ref<uno::XModel> model_of(const Document& workbook) {
  return uno::Ref<uno::XModel>(
      in_binary_uno(workbook.uno(), cppu::UnoType<css::frame::XModel>::get()));
}

void fill_report(const Document& workbook, const Form& form) {
  const extension::EditableWorkbook filled(model_of(workbook));
  extension::in_one_step(filled, "Llenar",
                         [&] { extension::form_out(form, filled, extension::Steps::kForgotten); });
}

Form form_of(const Document& workbook) {
  return extension::form_in(extension::Workbook(model_of(workbook)));
}

CellValue value_of(const poa::Cell& cell) { return std::visit(ToValue{}, cell); }

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
    ShownFinding finding{text_of(row[5]), text_of(row[2]), text_of(row[1]),
                         text_of(row[0]), text_of(row[3]), text_of(row[4])};
    if (!finding.severity.empty()) findings.push_back(std::move(finding));
  }
  return findings;
}

std::string verdict(const Document& workbook) {
  return workbook.named("TMM_VEREDICTO").cell(0, 0).text();
}

}  // namespace poa::office
