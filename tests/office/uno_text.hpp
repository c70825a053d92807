// SPDX-License-Identifier: MPL-2.0
// Text and paths between the client (UTF-8) and the office (UTF-16, URLs).
#pragma once

#include <filesystem>
#include <rtl/ustring.hxx>
#include <string>
#include <string_view>

namespace poa::office {

[[nodiscard]] rtl::OUString to_uno(std::string_view utf8);
[[nodiscard]] std::string to_utf8(const rtl::OUString& text);

// The file URL of `path`, made absolute; whatever a URL does not allow is percent-encoded.
[[nodiscard]] std::string file_url(const std::filesystem::path& path);

}  // namespace poa::office
