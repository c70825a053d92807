// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "uno/document_proxies.hpp"

namespace poa::extension {

struct ClosingSheet {
  std::vector<std::string> lines;                           // one below the other
  std::vector<std::pair<std::string, std::string>> values;  // what, and its value beside it
};

// Adds the sheet of a closed copy (closed_copy.hpp) as the last one of the document, which must
// have none of that name. It is not printed with the others.
void add_closing_sheet(const uno::Ref<uno::XModel>& model, const ClosingSheet& content);

}  // namespace poa::extension
