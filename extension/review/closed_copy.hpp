// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "uno/document_proxies.hpp"

namespace poa::extension {

// Returns the digest that a copy closed for signing bears on its sheet Cierre, «Huella SHA-256» and
// 64 lower-case hex digits; nullopt for any other document. Whether it is the digest of what the
// copy holds is another question.
[[nodiscard]] std::optional<std::string> borne_digest(const uno::Ref<uno::XModel>& model);

// All the different ones that it bears, on its sheet Cierre, in the line of its verdict and in the
// footer of the form's pages: one, in a copy that is as it was closed.
[[nodiscard]] std::vector<std::string> borne_digests(const uno::Ref<uno::XModel>& model);

}  // namespace poa::extension
