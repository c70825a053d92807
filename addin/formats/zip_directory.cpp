// SPDX-License-Identifier: MPL-2.0
#include "formats/zip_directory.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "domain/values/text.hpp"

namespace poa::formats {
namespace {

using std::string_view;

// The records of a zip, by their lengths and what lies where in them.
constexpr std::size_t kLocalLength = 30;
constexpr std::size_t kEntryLength = 46;
constexpr std::size_t kEndLength = 22;
constexpr string_view kLocalMark = "PK\x03\x04";
constexpr string_view kEntryMark = "PK\x01\x02";
constexpr string_view kEndMark = "PK\x05\x06";

// A number of two or four bytes, the least first; `at` must be inside.
std::size_t number_at(string_view record, std::size_t at, std::size_t length) {
  std::size_t number = 0;
  for (std::size_t byte = length; byte > 0; --byte)
    number = number << 8U | static_cast<unsigned char>(record[at + byte - 1]);
  return number;
}
std::size_t short_at(string_view record, std::size_t at) { return number_at(record, at, 2); }
std::size_t long_at(string_view record, std::size_t at) { return number_at(record, at, 4); }

constexpr std::size_t kBeyondShort = 0xFFFF;
constexpr std::size_t kBeyondLong = 0xFFFF'FFFF;

struct Extent {
  std::size_t begin;
  std::size_t end;
};

// One of the directory's entries: what it says, where its part lies, how long it is itself.
struct Listed {
  ZipEntry entry;
  std::size_t begin;
  std::size_t flags;
  std::size_t method;
  std::size_t length;
};

bool is_safe_name(string_view name) {
  const bool strange = std::any_of(name.begin(), name.end(), [](char character) {
    const auto byte = static_cast<unsigned char>(character);
    return byte < 0x20 || byte == 0x7F || character == '\\' || character == ':';
  });
  if (strange || name.empty()) return false;
  if (name.ends_with('/')) name.remove_suffix(1);
  while (true) {
    const auto slash = name.find('/');
    const string_view step = name.substr(0, slash);
    if (step.empty() || step == "." || step == "..") return false;
    if (slash == string_view::npos) return true;
    name.remove_prefix(slash + 1);
  }
}

std::optional<Listed> listed_at(string_view directory) {
  if (directory.size() < kEntryLength || !directory.starts_with(kEntryMark)) return std::nullopt;
  const std::size_t name = short_at(directory, 28);
  const std::size_t length =
      kEntryLength + name + short_at(directory, 30) + short_at(directory, 32);
  if (length > directory.size()) return std::nullopt;
  return Listed{.entry = {std::string(directory.substr(kEntryLength, name)), long_at(directory, 20),
                          long_at(directory, 24)},
                .begin = long_at(directory, 42),
                .flags = short_at(directory, 8),
                .method = short_at(directory, 10),
                .length = length};
}

std::optional<PackageFault> fault_of(const Listed& listed) {
  constexpr std::size_t kEncrypted = 0x0001 | 0x0040 | 0x2000;
  constexpr std::size_t kStored = 0;
  constexpr std::size_t kDeflated = 8;
  const ZipEntry& entry = listed.entry;
  if ((listed.flags & kEncrypted) != 0) return PackageFault::Encrypted;
  if (entry.size == kBeyondLong || entry.packed_size == kBeyondLong || listed.begin == kBeyondLong)
    return PackageFault::TooLarge;
  const bool known =
      listed.method == kDeflated || (listed.method == kStored && entry.size == entry.packed_size);
  if (!known || !is_safe_name(entry.name) || (entry.is_folder() && entry.size > 0))
    return PackageFault::Unsafe;
  return std::nullopt;
}

// Where a part lies in the file, its own record and its bytes; nothing when it does not lie before
// the directory, or bears another name there.
std::optional<Extent> extent_of(string_view parts, const Listed& listed) {
  if (listed.begin + kLocalLength > parts.size()) return std::nullopt;
  const string_view local = parts.substr(listed.begin);
  const std::size_t name = short_at(local, 26);
  const std::size_t before = kLocalLength + name + short_at(local, 28);
  if (!local.starts_with(kLocalMark) || before + listed.entry.packed_size > local.size() ||
      local.substr(kLocalLength, name) != listed.entry.name)
    return std::nullopt;
  return Extent{listed.begin, listed.begin + before + listed.entry.packed_size};
}

// Behind a part there may be a record of its sizes, and nothing else.
bool lie_side_by_side(std::vector<Extent> extents, std::size_t end) {
  constexpr std::size_t kLongestRecord = 24;
  std::sort(extents.begin(), extents.end(),
            [](const Extent& one, const Extent& other) { return one.begin < other.begin; });
  std::size_t reached = 0;
  for (const Extent& extent : extents) {
    if (extent.begin < reached || extent.begin > reached + kLongestRecord) return false;
    if (reached == 0 && extent.begin > 0) return false;
    reached = extent.end;
  }
  return end <= reached + kLongestRecord;
}

// Adds up what the parts will take.
class Sizes {
 public:
  explicit Sizes(std::size_t file) : file_(file) {}

  bool add(const ZipEntry& entry) {
    whole_ += entry.size;
    return whole_ <= kLargestPackage &&
           (whole_ <= kSmallPackage || whole_ / kMostlyPacked <= file_);
  }

 private:
  std::size_t file_;
  std::size_t whole_ = 0;
};

struct Directory {
  std::size_t begin;
  std::size_t end;
  std::size_t entries;
};

PackageFailure failure(PackageFault fault, std::string what = {}) {
  return {fault, std::move(what)};
}

PackageResult<Directory> directory_of(string_view file) {
  if (!file.starts_with(kLocalMark) || file.size() < kEndLength)
    return failure(PackageFault::Damaged);
  const std::size_t end = file.size() - kEndLength;
  const string_view record = file.substr(end);
  if (!record.starts_with(kEndMark)) {
    // With a comment or more behind it, different programs find different ends.
    const auto found = file.rfind(kEndMark);
    return failure(found == string_view::npos || found > end ? PackageFault::Damaged
                                                             : PackageFault::Unsafe);
  }
  const Directory found{long_at(record, 16), end, short_at(record, 10)};
  if (found.entries == kBeyondShort || found.begin == kBeyondLong || found.entries > kMostEntries)
    return failure(PackageFault::TooLarge);
  if (short_at(record, 20) != 0 || long_at(record, 4) != 0 ||
      short_at(record, 8) != found.entries || found.begin > end ||
      long_at(record, 12) != end - found.begin)
    return failure(PackageFault::Unsafe);
  return found;
}

}  // namespace

PackageResult<std::vector<ZipEntry>> read_zip_directory(string_view file) {
  const auto found = directory_of(file);
  if (!found) return found.error();
  const auto [begin, end, count] = found.value();
  string_view directory = file.substr(begin, end - begin);
  std::vector<ZipEntry> entries;
  std::vector<Extent> extents;
  std::set<std::string> names;
  Sizes sizes(file.size());
  while (!directory.empty()) {
    auto listed = listed_at(directory);
    if (!listed) return failure(PackageFault::Damaged);
    const auto fault = fault_of(*listed);
    if (fault) return failure(*fault, listed->entry.name);
    const auto extent = extent_of(file.substr(0, begin), *listed);
    if (!extent || !names.insert(in_small_letters(listed->entry.name)).second)
      return failure(PackageFault::Unsafe, listed->entry.name);
    if (!sizes.add(listed->entry)) return failure(PackageFault::TooLarge, listed->entry.name);
    extents.push_back(*extent);
    directory.remove_prefix(listed->length);
    entries.push_back(std::move(listed->entry));
  }
  if (entries.size() != count || !lie_side_by_side(std::move(extents), begin))
    return failure(PackageFault::Unsafe);
  return entries;
}

}  // namespace poa::formats
