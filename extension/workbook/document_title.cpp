// SPDX-License-Identifier: MPL-2.0
#include "workbook/document_title.hpp"

#include <string>

#include "domain/form/report_title.hpp"
#include "workbook/form_in.hpp"

namespace poa::extension {

void set_document_title(const EditableWorkbook& workbook) {
  const auto properties = uno::XDocumentPropertiesSupplier::properties(
      uno::query<uno::XDocumentPropertiesSupplier>(workbook.model()));
  const std::string title = report_title(form_in(workbook));
  if (uno::XDocumentProperties::title(properties).utf8() == title) return;
  uno::XDocumentProperties::set_title(properties, uno::String(title));
}

}  // namespace poa::extension
