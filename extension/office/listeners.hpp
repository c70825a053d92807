// SPDX-License-Identifier: MPL-2.0
// Objects of ours that the office calls when something happens, each with the one thing that it
// does then. The office keeps them for as long as it likes: what they do has to bear being done
// late, on any thread, and after whoever wanted it has gone.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "uno/document_proxies.hpp"

namespace poa::extension {

using Happened = std::function<void()>;

// Of a document that was changed.
[[nodiscard]] uno::Ref<uno::XModifyListener> when_modified(Happened happened);
// Of a window in which something else was selected.
[[nodiscard]] uno::Ref<uno::XSelectionChangeListener> when_selected(Happened happened);
// Of a window that has another size, or is shown.
[[nodiscard]] uno::Ref<uno::XWindowListener> when_resized(Happened happened);
// Of the office that ends: all documents are closed, and its services are still there.
[[nodiscard]] uno::Ref<uno::XTerminateListener> when_office_ends(Happened happened);
// On the office's main thread, when it was asked for (XRequestCallback).
[[nodiscard]] uno::Ref<uno::XCallback> when_called(Happened happened);

// Of what happens to documents, in the middle of it.
using HandleDocumentEvent = std::function<void(const uno::DocumentEvent& event)>;
[[nodiscard]] uno::Ref<uno::XDocumentEventListener> when_document_event(HandleDocumentEvent handle);

// What the controls of a window do: the name is that of the dialog file's event.
using HandleEvent = std::function<void(std::string_view name)>;
[[nodiscard]] uno::Ref<uno::XInterface> event_handler(std::vector<std::string> names,
                                                      HandleEvent handle);

}  // namespace poa::extension
