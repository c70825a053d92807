// SPDX-License-Identifier: MPL-2.0
#include "reports/file_content.hpp"

#include <algorithm>
#include <string>

#include "office/file_contents.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"

namespace poa::extension {
FileContent content_of(std::string_view start) {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  constexpr std::string_view kZip = "PK\x03\x04";
  constexpr std::string_view kOle = "\xD0\xCF\x11\xE0";
  if (start.starts_with(kZip)) return FileContent::Package;
  if (start.starts_with(kOle)) return FileContent::Ole;
  if (start.starts_with(kMark)) start.remove_prefix(kMark.size());
  start.remove_prefix(std::min(start.find_first_not_of(" \t\r\n"), start.size()));
  if (start.starts_with('{')) return FileContent::Json;
  return start.starts_with('<') ? FileContent::FlatXml : FileContent::Other;
}

void require_size(const Services& office, std::string_view url, std::size_t largest) {
  constexpr std::size_t kMegabyte = 1'000'000;
  const std::size_t size = size_of_file(office, url);
  if (size == 0) throw Refusal(texts::kFileEmpty, {office.path_of(url)});
  if (size > largest)
    throw Refusal(texts::kFileTooLarge, {office.path_of(url), largest / kMegabyte});
}

FileContent content_of_file(const Services& office, std::string_view url, std::size_t largest) {
  constexpr std::size_t kStart = 256;
  require_size(office, url, largest);
  return content_of(bytes_in_file(office, url, kStart));
}

}  // namespace poa::extension
