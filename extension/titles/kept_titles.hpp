// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "uno/proxies.hpp"

namespace poa::extension {

// From the first call on until the office ends, each report gets the title that its header says
// (document_title.hpp) right before it is saved or exported, so that a header that was typed and
// never seen by a command is in the title too. Only these moments are acted on, and they cost any
// other document a look at its names. Whoever makes a component of ours calls this: an office that
// uses nothing of ours is not listened to.
//
// Left alone are read-only documents, copies closed for signing, and what commands refuse to
// change. No step is added to the undo list, and a document without changes stays one without.
// Nothing is done where the office cannot tell of its documents; from any thread.
void keep_titles(const uno::Ref<uno::XComponentContext>& context) noexcept;

}  // namespace poa::extension
