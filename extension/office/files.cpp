// SPDX-License-Identifier: MPL-2.0
#include "office/files.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "domain/values/text.hpp"
#include "office/refusal.hpp"
#include "office/temporary_file.hpp"
#include "office/texts.hpp"

namespace poa::extension {
namespace {

using uno::String;

constexpr std::string_view kFileProtocol = "file:";

std::string url_of_path(const Services& office, std::string_view path) {
  const auto files =
      office.service<uno::XFileIdentifierConverter>("com.sun.star.ucb.FileContentProvider");
  return uno::XFileIdentifierConverter::url_of_path(files, String(), String(path)).utf8();
}

// By its path a URL gets one spelling: its spaces and accents are as the office writes them.
std::string url_of_either(const Services& office, std::string_view url_or_path) {
  const bool is_url = fold(url_or_path.substr(0, kFileProtocol.size())) == kFileProtocol;
  return url_of_path(office, is_url ? office.path_of(url_or_path) : std::string(url_or_path));
}

}  // namespace

Bytes bytes_of(std::string_view text) {
  return Bytes(std::vector<std::int8_t>(text.begin(), text.end()));
}

std::string file_url(const Services& office, std::string_view argument,
                     std::string_view url_or_path) {
  std::string url = url_of_either(office, url_or_path);
  if (!url.starts_with("file://") || url.ends_with('/'))
    throw Refusal(texts::kNoFileName, {argument});
  return url;
}

std::string folder_url(const Services& office, std::string_view argument,
                       std::string_view url_or_path) {
  std::string url = url_of_either(office, url_or_path);
  if (!url.starts_with("file://")) throw Refusal(texts::kNoFolderName, {argument});
  while (url.ends_with('/') && !url.ends_with("//")) url.pop_back();
  return url;
}

std::string folder_of(std::string_view url) {
  return std::string(url.substr(0, std::min(url.rfind('/'), url.size())));
}

std::string_view name_of(std::string_view url) { return url.substr(url.rfind('/') + 1); }

std::string shown_name(const Services& office, std::string_view url) {
  const std::string path = office.path_of(url);
  return path.substr(path.find_last_of("/\\") + 1);
}

std::string ending_of(std::string_view url) {
  const std::string_view name = name_of(url);
  const std::size_t point = name.rfind('.');
  return point == std::string_view::npos ? std::string() : fold(name.substr(point + 1));
}

std::string url_in(std::string_view folder, std::string_view name) {
  constexpr std::string_view kPlain = "-._~!$&'()*+,=@";
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string url(folder);
  url += '/';
  for (const char character : name) {
    const auto byte = static_cast<unsigned char>(character);
    const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                       (byte >= 'a' && byte <= 'z') ||
                       kPlain.find(character) != std::string_view::npos;
    if (plain) {
      url += character;
    } else {
      url += {'%', kDigits[byte / kDigits.size()], kDigits[byte % kDigits.size()]};
    }
  }
  return url;
}

void write_file(const Services& office, std::string_view url, const Bytes& bytes,
                Existing existing) {
  const Disk disk(office);
  const std::string path = office.path_of(url);
  if (!disk.is_folder(folder_of(url)))
    throw Refusal(texts::kNoFolder, {office.path_of(folder_of(url))});
  if (disk.is_folder(url)) throw Refusal(texts::kIsFolder, {path});
  if (existing == Existing::Refuse && disk.exists(url)) throw Refusal(texts::kFileExists, {path});
  if (disk.is_open_in_an_office(url)) throw Refusal(texts::kFileIsOpen, {path});
  if (disk.is_read_only(url)) throw Refusal(texts::kCannotWrite, {path});
  TemporaryFile file(disk, std::string(url));
  if (!file.takes(bytes) || !file.gets_its_name()) throw Refusal(texts::kCannotWrite, {path});
}

}  // namespace poa::extension
