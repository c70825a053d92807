// SPDX-License-Identifier: MPL-2.0
#include "office/file_contents.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "uno/file_proxies.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Ref;
using uno::String;

// Manifests of reports have some 4 kB.
constexpr std::size_t kLargestManifest = 1'000'000;

Ref<uno::XSimpleFileAccess> files_of(const Services& office) {
  return office.service<uno::XSimpleFileAccess>("com.sun.star.ucb.SimpleFileAccess");
}

std::string bytes_in(const Ref<uno::XInputStream>& stream, std::size_t most) {
  std::optional<uno::Sequence<std::int8_t>> read;
  const auto wanted = static_cast<std::int32_t>(
      std::min<std::size_t>(most, std::numeric_limits<std::int32_t>::max()));
  static_cast<void>(uno::XInputStream::read(stream, uno::Out(read), wanted));
  uno::XInputStream::close(stream);
  if (!read) return {};
  return {read->raw()->elements, static_cast<std::size_t>(read->size())};
}

std::string part_of(const Ref<uno::XNameAccess>& package, std::string_view name) {
  const Any part = uno::XNameAccess::element(package, String(name));
  return bytes_in(uno::query<uno::XInputStream>(uno::Interface::share(part.view().interface())),
                  kLargestManifest);
}

}  // namespace

std::size_t size_of_file(const Services& office, std::string_view url) {
  const auto files = files_of(office);
  const std::string path = office.path_of(url);
  if (!uno::XSimpleFileAccess::exists(files, String(url)))
    throw Refusal(texts::kNoSuchFile, {path});
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

// An office encrypts each part of its own, of which the manifest tells, or since 24.8 all of them
// in one.
std::optional<bool> is_encrypted_package(const Services& office, std::string_view url) {
  constexpr std::string_view kManifest = "META-INF/manifest.xml";
  constexpr std::string_view kWhole = "encrypted-package";
  try {
    const auto package = office.service<uno::XNameAccess>("com.sun.star.packages.zip.ZipFileAccess",
                                                          Any(String(url)));
    if (uno::XNameAccess::has(package, String(kWhole))) return true;
    if (!uno::XNameAccess::has(package, String(kManifest))) return false;
    return part_of(package, kManifest).find("encryption-data") != std::string::npos;
  } catch (const uno::OfficeError&) {
    return std::nullopt;
  }
}

}  // namespace poa::extension
