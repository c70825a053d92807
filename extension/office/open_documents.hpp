// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

#include "office/services.hpp"

namespace poa::extension {

// Returns the document of a file that is open in this office, as it is there at the moment; empty
// when none is. One that nobody sees counts, too.
[[nodiscard]] uno::Ref<uno::XModel> open_document(const Services& office, std::string_view url);

// What people call a document: the name of its file, or the title of its window when it has none.
[[nodiscard]] std::string name_of_document(const Services& office,
                                           const uno::Ref<uno::XModel>& document);

// Whether it has changes that its file, if it has one, does not have.
[[nodiscard]] bool has_unsaved_changes(const uno::Ref<uno::XModel>& document);

}  // namespace poa::extension
