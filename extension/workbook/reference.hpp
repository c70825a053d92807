// SPDX-License-Identifier: MPL-2.0
// The package's own template, opened where nobody sees it and given as many rows as a workbook has:
// each of its cells is then what the workbook's cell at the same place should be. It is the only
// list of what a workbook is made of.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "office/hidden_document.hpp"
#include "office/session.hpp"
#include "workbook/form_rows.hpp"

namespace poa::extension {

// The file of the template in the package.
inline constexpr std::string_view kReportTemplate = "templates/POA/TMM-F004.ots";

// A sheet of the workbook and the one of the template that it should be like, and the cells that
// the template's sheet has.
struct SheetPair {
  uno::Ref<uno::XSpreadsheet> reference;
  uno::Ref<uno::XSpreadsheet> own;
  uno::CellRangeAddress area;  // of the workbook's sheet
  bool form;
};

class Reference {
 public:
  explicit Reference(const Session& session);

  [[nodiscard]] const uno::Ref<uno::XModel>& model() const { return document_.model(); }
  [[nodiscard]] const TemplateRows& rows() const { return rows_; }
  // Where the template is.
  [[nodiscard]] const std::string& url() const { return url_; }

  // Makes the template like a workbook in its rows and in the names of its sheets, and returns the
  // sheets of both. Only once. Throws Refusal when the workbook lacks one of the sheets.
  [[nodiscard]] std::vector<SheetPair> fit_to(const uno::Ref<uno::XModel>& model,
                                              const FormRows& form);

 private:
  void fit_rows(const FormRows& form) const;

  std::string url_;
  HiddenDocument document_;
  TemplateRows rows_;
};

}  // namespace poa::extension
