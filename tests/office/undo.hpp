// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <string>
#include <vector>

#include "office/document.hpp"
#include "office/uno_text.hpp"

namespace poa::office {

[[nodiscard]] inline css::uno::Reference<css::document::XUndoManager> undo_of(
    const Document& document) {
  return css::uno::Reference<css::document::XUndoManagerSupplier>(document.uno(),
                                                                  css::uno::UNO_QUERY_THROW)
      ->getUndoManager();
}

// Returns the titles of the steps that can be undone, the last step first.
[[nodiscard]] inline std::vector<std::string> undo_titles(const Document& document) {
  std::vector<std::string> titles;
  for (const rtl::OUString& title : undo_of(document)->getAllUndoActionTitles())
    titles.push_back(to_utf8(title));
  return titles;
}

}  // namespace poa::office
