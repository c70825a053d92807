// SPDX-License-Identifier: MPL-2.0
#include "office/file_contents.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

#include "office/files.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "uno/file_proxies.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Ref;
using uno::String;

Ref<uno::XSimpleFileAccess> files_of(const Services& office) {
  return office.service<uno::XSimpleFileAccess>("com.sun.star.ucb.SimpleFileAccess");
}

// Block by block: the office makes room for all that is asked for, and fills it with zeros first.
std::string bytes_in(const Ref<uno::XInputStream>& stream, std::size_t most) {
  constexpr std::size_t kBlock = 262'144;
  std::string bytes;
  bool more = true;
  while (more && bytes.size() < most) {
    const std::size_t wanted = std::min(most - bytes.size(), kBlock);
    std::optional<uno::Sequence<std::int8_t>> block;
    static_cast<void>(
        uno::XInputStream::read(stream, uno::Out(block), static_cast<std::int32_t>(wanted)));
    const std::size_t read = block ? static_cast<std::size_t>(block->size()) : 0;
    if (read > 0) bytes.append(reinterpret_cast<const char*>(block->raw()->elements), read);
    more = read == wanted;
  }
  uno::XInputStream::close(stream);
  return bytes;
}

// The office says of a file that it may not open that it does not exist.
bool is_in_its_folder(const Services& office, const Ref<uno::XSimpleFileAccess>& files,
                      std::string_view url) {
  try {
    const auto all = uno::XSimpleFileAccess::contents(files, String(folder_of(url)), false);
    return std::any_of(all.begin(), all.end(), [&](const String& found) {
      return office.path_of(found.utf8()) == office.path_of(url);
    });
  } catch (const uno::OfficeError&) {
    return false;
  }
}

}  // namespace

std::size_t size_of_file(const Services& office, std::string_view url) {
  const auto files = files_of(office);
  const std::string path = office.path_of(url);
  if (!uno::XSimpleFileAccess::exists(files, String(url)))
    throw Refusal(is_in_its_folder(office, files, url) ? texts::kCannotRead : texts::kNoSuchFile,
                  {path});
  if (uno::XSimpleFileAccess::is_folder(files, String(url)))
    throw Refusal(texts::kIsFolder, {path});
  const std::int32_t size = uno::XSimpleFileAccess::size(files, String(url));
  // The office counts to two thousand million, and goes on below zero.
  return size < 0 ? std::numeric_limits<std::size_t>::max() : static_cast<std::size_t>(size);
}

std::string bytes_in_file(const Services& office, std::string_view url, std::size_t most) {
  try {
    return bytes_in(uno::XSimpleFileAccess::open_to_read(files_of(office), String(url)), most);
  } catch (const uno::OfficeError&) {
    throw Refusal(texts::kCannotRead, {office.path_of(url)});
  }
}

PackageParts::PackageParts(const Services& office, std::string_view url)
    : path_(office.path_of(url)) {
  try {
    parts_ = office.service<uno::XNameAccess>("com.sun.star.packages.zip.ZipFileAccess",
                                              Any(String(url)));
  } catch (const uno::OfficeError&) {
    throw Refusal(texts::kFileDamaged, {path_});
  }
}

std::string PackageParts::bytes(std::string_view name, std::size_t most) const {
  try {
    const Any part = uno::XNameAccess::element(parts_, String(name));
    return bytes_in(uno::query<uno::XInputStream>(uno::Interface::share(part.view().interface())),
                    most);
  } catch (const uno::OfficeError&) {
    throw Refusal(texts::kFileDamaged, {path_});
  }
}

}  // namespace poa::extension
