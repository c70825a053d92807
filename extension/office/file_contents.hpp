// SPDX-License-Identifier: MPL-2.0
// What is in a file before the office opens it as a document, by its URL.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "office/services.hpp"
#include "uno/document_proxies.hpp"

namespace poa::extension {

// The size of a file in bytes. Throws Refusal when there is no such file, or it cannot be read.
[[nodiscard]] std::size_t size_of_file(const Services& office, std::string_view url);

// The first bytes of a file, `most` at most. Throws Refusal when it cannot be read.
[[nodiscard]] std::string bytes_in_file(const Services& office, std::string_view url,
                                        std::size_t most);

// The parts of a zip package, such as an .ods, unpacked by the office.
class PackageParts {
 public:
  // Throws Refusal when the office cannot read the file as a zip.
  PackageParts(const Services& office, std::string_view url);

  // The first bytes of a part, `most` at most. Throws Refusal when there is no such part, or it is
  // damaged.
  [[nodiscard]] std::string bytes(std::string_view name, std::size_t most) const;

 private:
  std::string path_;
  uno::Ref<uno::XNameAccess> parts_;
};

}  // namespace poa::extension
