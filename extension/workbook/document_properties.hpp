// SPDX-License-Identifier: MPL-2.0
// What a document tells of itself beside its contents. Undo takes nothing of it back.
#pragma once

#include <string>
#include <string_view>

#include "uno/document_proxies.hpp"

namespace poa::extension {

// The title by which people and a PDF of it know it.
[[nodiscard]] std::string title_of(const uno::Ref<uno::XModel>& model);
void set_title(const uno::Ref<uno::XModel>& model, std::string_view title);

// A text of ours among the properties that people can see and add. "" when there is none of that
// name; that name must be new to the document.
[[nodiscard]] std::string noted(const uno::Ref<uno::XModel>& model, std::string_view name);
void note(const uno::Ref<uno::XModel>& model, std::string_view name, std::string_view text);

}  // namespace poa::extension
