// SPDX-License-Identifier: MPL-2.0
#include "reports/harmless_file.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "domain/values/text.hpp"
#include "formats/package_limits.hpp"
#include "formats/package_look.hpp"
#include "formats/zip_directory.hpp"
#include "office/file_contents.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"

namespace poa::extension {
namespace {

constexpr std::string_view kManifest = "META-INF/manifest.xml";

using formats::PackageFailure;
using formats::PackageFault;

Refusal refusal_of(const PackageFailure& failure, const std::string& path) {
  switch (failure.fault) {
    case PackageFault::Encrypted:
      return Refusal(texts::kFileEncrypted, {path});
    case PackageFault::TooLarge:
      return Refusal(texts::kFileTooLargeInside, {path});
    case PackageFault::Unsafe: {
      const std::string where = failure.what.empty() ? "" : ": " + quotation(failure.what);
      return Refusal(texts::kFileUnsafe, {path, where});
    }
    case PackageFault::Linked:
      return Refusal(texts::kFileLinked, {path, quotation(failure.what)});
    case PackageFault::Damaged:
      break;
  }
  return Refusal(texts::kFileDamaged, {path});
}

void require_none(const std::optional<PackageFailure>& failure, const std::string& path) {
  if (failure) throw refusal_of(*failure, path);
}

}  // namespace

// Names and manifest first: of a package behind a password, the other parts cannot be looked into.
void require_harmless_package(const Services& office, std::string_view url) {
  const std::string path = office.path_of(url);
  auto entries = formats::read_zip_directory(bytes_in_file(office, url, kLargestWorkbook + 1));
  if (!entries) throw refusal_of(entries.error(), path);
  for (const formats::ZipEntry& entry : entries.value())
    require_none(formats::fault_of_name(entry.name), path);
  std::stable_partition(entries.value().begin(), entries.value().end(),
                        [](const auto& entry) { return entry.name == kManifest; });
  const PackageParts parts(office, url);
  for (const formats::ZipEntry& entry : entries.value()) {
    if (entry.is_folder() || entry.size == 0) continue;
    const std::string bytes = parts.bytes(entry.name, formats::kLargestXml + 1);
    require_none(formats::fault_of_part(entry.name, bytes), path);
  }
}

void require_harmless_flat_file(const Services& office, std::string_view url) {
  const std::string path = office.path_of(url);
  const auto failure =
      formats::fault_of_flat_file(bytes_in_file(office, url, formats::kLargestXml + 1));
  if (failure && failure->fault == PackageFault::Damaged)
    throw Refusal(texts::kNotAReportFile, {path});
  require_none(failure, path);
}

}  // namespace poa::extension
