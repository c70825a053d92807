// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/values/cell.hpp"
#include "uno/document_proxies.hpp"

namespace poa::extension {

// What stands before a digest, there, in the footer and in the line of the verdict.
inline constexpr std::string_view kDigestLabel = "Huella SHA-256 ";
// How the line of the verdict begins in a copy closed for signing.
inline constexpr std::string_view kClosedLine = "Copia cerrada para firma";

// Returns the digest that a copy closed for signing bears on its sheet Cierre, «Huella SHA-256» and
// 64 lower-case hex digits; nullopt for any other document. Whether it is the digest of what the
// copy holds is another question.
[[nodiscard]] std::optional<std::string> borne_digest(const uno::Ref<uno::XModel>& model);

// The same of what stands on that sheet.
[[nodiscard]] std::optional<std::string> borne_digest(const CellTable& closing_sheet);

// All the different ones that it bears, on its sheet Cierre, in the line of its verdict and in the
// footer of the form's pages: one, in a copy that is as it was closed.
[[nodiscard]] std::vector<std::string> borne_digests(const uno::Ref<uno::XModel>& model);

// A digest in groups, by which it is compared by eye and between which a line can break:
// "0123abcd 4567…".
[[nodiscard]] std::string in_groups(const std::string& digest);

}  // namespace poa::extension
