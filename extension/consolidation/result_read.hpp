// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>

#include "domain/consolidation/listed_result.hpp"
#include "uno/document_proxies.hpp"

namespace poa::extension {

// What a consolidation's workbook (result_workbook.hpp) tells of the reports that it was made of.
struct ResultRead {
  std::string title;
  std::string folder;  // kResultFolder
  std::size_t goals;   // How many it lists.
  ListedResult listed;
};

// Whether a document has the lists of a consolidation; false for no document.
[[nodiscard]] bool is_result(const uno::Ref<uno::XModel>& document);

// Throws Refusal when its lists are not as they were made.
[[nodiscard]] ResultRead read_result(const uno::Ref<uno::XModel>& document);

}  // namespace poa::extension
