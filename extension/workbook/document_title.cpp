// SPDX-License-Identifier: MPL-2.0
#include "workbook/document_title.hpp"

#include <string>

#include "domain/form/report_title.hpp"
#include "workbook/document_properties.hpp"
#include "workbook/form_in.hpp"

namespace poa::extension {

void set_document_title(const EditableWorkbook& workbook) {
  const std::string title = report_title(heading_in(workbook));
  if (title_of(workbook.model()) != title) set_title(workbook.model(), title);
}

}  // namespace poa::extension
