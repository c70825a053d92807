// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>
#include <vector>

#include "office/files.hpp"
#include "uno/document_proxies.hpp"

namespace poa::extension {

inline constexpr std::string_view kOdsFilter = "calc8";
inline constexpr std::string_view kPdfFilter = "calc_pdf_Export";

// Returns the file that the office makes of a document by one of its filters. The document keeps
// the file that it has, its list of steps, and whether it was changed. Throws uno::OfficeError when
// the office cannot.
[[nodiscard]] Bytes bytes_of_document(const Services& office, const uno::Ref<uno::XModel>& document,
                                      std::string_view filter,
                                      const std::vector<uno::PropertyValue>& options = {});

}  // namespace poa::extension
