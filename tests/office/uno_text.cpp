// SPDX-License-Identifier: MPL-2.0
#include "office/uno_text.hpp"

#include <cctype>
#include <rtl/string.hxx>

namespace poa::office {
namespace {

bool stands_for_itself(unsigned char byte) {
  return byte < 0x80 &&
         (std::isalnum(byte) != 0 ||
          std::string_view("/-._~").find(static_cast<char>(byte)) != std::string_view::npos);
}

}  // namespace

rtl::OUString to_uno(std::string_view utf8) {
  return rtl::OUString(utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8);
}

std::string to_utf8(const rtl::OUString& text) {
  const rtl::OString bytes = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
  return {bytes.getStr(), static_cast<std::size_t>(bytes.getLength())};
}

std::string file_url(const std::filesystem::path& path) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string url = "file://";
  for (const char character : std::filesystem::absolute(path).lexically_normal().string()) {
    const auto byte = static_cast<unsigned char>(character);
    if (stands_for_itself(byte)) {
      url += character;
    } else {
      url += {'%', kHex[byte >> 4U], kHex[byte & 0xFU]};
    }
  }
  return url;
}

}  // namespace poa::office
